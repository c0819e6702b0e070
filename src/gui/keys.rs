//! Keys that leave, from the window system or from Slint.
//!
//! In a real window they are taken before Slint sees them: Slint gives keys to the element that
//! has the focus, and to none where that element was scrolled out of sight. Where there is no
//! winit window (tests, other platforms) Slint's own events are used.

use std::time::Duration;

use slint::platform::Key as SlintKey;
use slint::winit_030::winit::event::{ElementState, KeyEvent, WindowEvent};
use slint::winit_030::winit::keyboard::{Key as WinitKey, NamedKey};
use slint::winit_030::{EventResult, WinitWindowAccessor as _};
use slint::{ComponentHandle as _, SharedString, Timer};

use super::controller::Gui;
use super::leave;
use crate::exit::{Key, Outcome, SHIFT_PAUSE, SHIFT_PRESSES};

/// Listens to Slint's key events.
pub(super) fn connect(gui: &Gui) {
    let app = gui.app();
    let weak = gui.downgrade();
    app.on_key_down(move |text, repeat| {
        if let Some(gui) = weak.upgrade()
            && !gui.app().window().has_winit_window()
        {
            down(&gui, from_slint(&text), repeat);
        }
    });
    let weak = gui.downgrade();
    app.on_key_up(move |text| {
        if let Some(gui) = weak.upgrade()
            && !gui.app().window().has_winit_window()
        {
            up(&gui, from_slint(&text));
        }
    });
}

/// Listens to the keys of the real window.
pub(super) fn watch_window(gui: &Gui) {
    let weak = gui.downgrade();
    gui.app().window().on_winit_window_event(move |_, event| {
        if let Some(gui) = weak.upgrade() {
            match event {
                WindowEvent::KeyboardInput { event, is_synthetic: false, .. } => key(&gui, event),
                // Shift with a click is Shift used as a modifier.
                WindowEvent::MouseInput { state: ElementState::Pressed, .. } => {
                    down(&gui, Key::Other, false);
                }
                WindowEvent::Focused(false) => gui.0.exit_keys.borrow_mut().focus_lost(),
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
        ElementState::Pressed => down(gui, key, event.repeat),
        ElementState::Released => up(gui, key),
    }
}

fn from_slint(text: &SharedString) -> Key {
    let is = |key: SlintKey| *text == SharedString::from(key);
    if is(SlintKey::Shift) || is(SlintKey::ShiftR) {
        Key::Shift
    } else if is(SlintKey::Escape) {
        Key::Escape
    } else {
        Key::Other
    }
}

fn down(gui: &Gui, key: Key, repeat: bool) {
    if !repeat {
        let outcome = gui.0.exit_keys.borrow_mut().down(key, (gui.0.surroundings.clock)());
        follow(gui, outcome);
    }
}

fn up(gui: &Gui, key: Key) {
    let outcome = gui.0.exit_keys.borrow_mut().up(key, (gui.0.surroundings.clock)());
    follow(gui, outcome);
}

fn follow(gui: &Gui, outcome: Outcome) {
    let app = gui.app();
    match outcome {
        Outcome::Nothing => {}
        Outcome::Leave => {
            app.set_exit_presses(0);
            leave::leave(gui);
        }
        Outcome::Progress(presses) => {
            app.set_exit_presses(i32::from(presses));
            let left = i64::from(SHIFT_PRESSES - presses);
            app.set_announcement(gui.0.localizer.borrow().words().leave_progress(left).into());
            let weak = gui.downgrade();
            Timer::single_shot(SHIFT_PAUSE + Duration::from_millis(10), move || {
                if let Some(gui) = weak.upgrade() {
                    let outcome = gui.0.exit_keys.borrow_mut().tick((gui.0.surroundings.clock)());
                    follow(&gui, outcome);
                }
            });
        }
        Outcome::Stopped => {
            app.set_exit_presses(0);
            app.set_announcement(gui.0.localizer.borrow().words().leave_stopped().into());
        }
    }
}
