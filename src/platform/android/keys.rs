//! Keys of a phone, and of a keyboard that is joined to it.

use android_activity::InputStatus;
use android_activity::input::{KeyAction, KeyEvent, Keycode};
use slint::platform::{Key as SlintKey, WindowEvent};
use slint::{ComponentHandle as _, SharedString};

use crate::exit::Key;
use crate::gui::Gui;

/// Hands a key to the window; those that mean nothing here are left to the system (volume).
pub(super) fn key(gui: &Gui, event: &KeyEvent<'_>) -> InputStatus {
    let repeat = event.repeat_count() > 0;
    let is_down = event.action() == KeyAction::Down;
    if event.key_code() == Keycode::Back {
        // Leaving is done on press, as on the bar. And a Back that the system takes back, or that began in
        // another window, ends here as well.
        if is_down && !repeat {
            gui.go_back();
        }
        return InputStatus::Handled;
    }
    let Some(key) = meaning(event.key_code()) else {
        // Shift with a letter is Shift used as a modifier.
        if is_down {
            gui.key_down(Key::Other, repeat);
        }
        return InputStatus::Unhandled;
    };
    let window = gui.app().window();
    let text = SharedString::from(key);
    match event.action() {
        KeyAction::Down => {
            gui.key_down(exit_key(key), repeat);
            window.dispatch_event(if repeat {
                WindowEvent::KeyPressRepeated { text }
            } else {
                WindowEvent::KeyPressed { text }
            });
        }
        KeyAction::Up => {
            gui.key_up(exit_key(key));
            window.dispatch_event(WindowEvent::KeyReleased { text });
        }
        _ => {}
    }
    InputStatus::Handled
}

fn exit_key(key: SlintKey) -> Key {
    match key {
        SlintKey::Shift | SlintKey::ShiftR => Key::Shift,
        SlintKey::Escape => Key::Escape,
        _ => Key::Other,
    }
}

fn meaning(code: Keycode) -> Option<SlintKey> {
    Some(match code {
        Keycode::ShiftLeft => SlintKey::Shift,
        Keycode::ShiftRight => SlintKey::ShiftR,
        Keycode::Escape => SlintKey::Escape,
        Keycode::Tab => SlintKey::Tab,
        Keycode::Enter | Keycode::NumpadEnter | Keycode::DpadCenter => SlintKey::Return,
        Keycode::Space => SlintKey::Space,
        Keycode::Del => SlintKey::Backspace,
        Keycode::DpadUp => SlintKey::UpArrow,
        Keycode::DpadDown => SlintKey::DownArrow,
        Keycode::DpadLeft => SlintKey::LeftArrow,
        Keycode::DpadRight => SlintKey::RightArrow,
        Keycode::PageUp => SlintKey::PageUp,
        Keycode::PageDown => SlintKey::PageDown,
        Keycode::MoveHome => SlintKey::Home,
        Keycode::MoveEnd => SlintKey::End,
        _ => return None,
    })
}
