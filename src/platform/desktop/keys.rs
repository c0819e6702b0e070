//! Keys of a winit window, before Slint sees them.

use slint::ComponentHandle as _;
use slint::winit_030::winit::event::{ElementState, KeyEvent, WindowEvent};
use slint::winit_030::winit::keyboard::{Key as WinitKey, NamedKey};
use slint::winit_030::{EventResult, WinitWindowAccessor as _};

use crate::exit::Key;
use crate::gui::Gui;

/// Listens to the keys of the real window.
pub(super) fn watch_window(gui: &Gui) {
    gui.take_keys_from_system();
    let weak = gui.downgrade();
    gui.app().window().on_winit_window_event(move |_, event| {
        if let Some(gui) = weak.upgrade() {
            match event {
                WindowEvent::KeyboardInput { event, is_synthetic: false, .. } => key(&gui, event),
                // Shift with a click is Shift used as a modifier.
                WindowEvent::MouseInput { state: ElementState::Pressed, .. } => {
                    gui.key_down(Key::Other, false);
                }
                WindowEvent::Focused(false) => gui.keys_lost(),
                _ => {}
            }
        }
        EventResult::Propagate
    });
}

fn key(gui: &Gui, event: &KeyEvent) {
    let key = match event.logical_key {
        WinitKey::Named(NamedKey::Shift) => Key::Shift,
        WinitKey::Named(NamedKey::Escape) => Key::Escape,
        _ => Key::Other,
    };
    match event.state {
        ElementState::Pressed => gui.key_down(key, event.repeat),
        ElementState::Released => gui.key_up(key),
    }
}
