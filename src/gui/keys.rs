//! Keys that leave, from the window system or from Slint.
//!
//! A platform that sees keys before Slint does gives them to [`Gui::key_down`] and [`Gui::key_up`]
//! itself, and says so with [`Gui::take_keys_from_system`]: Slint gives keys to the element that has
//! the focus, and to none where that element was scrolled out of sight.

use std::time::Duration;

use slint::platform::Key as SlintKey;
use slint::{SharedString, Timer};

use super::controller::Gui;
use super::leave;
use crate::exit::{Key, Outcome, SHIFT_PAUSE, SHIFT_PRESSES};

/// Listens to Slint's key events.
pub(super) fn connect(gui: &Gui) {
    let app = gui.app();
    let weak = gui.downgrade();
    app.on_key_down(move |text, repeat| {
        if let Some(gui) = weak.upgrade()
            && !gui.0.keys_from_system.get()
        {
            gui.key_down(from_slint(&text), repeat);
        }
    });
    let weak = gui.downgrade();
    app.on_key_up(move |text| {
        if let Some(gui) = weak.upgrade()
            && !gui.0.keys_from_system.get()
        {
            gui.key_up(from_slint(&text));
        }
    });
}

impl Gui {
    /// From now on the platform tells of keys; those that Slint tells of as well leave nothing.
    pub fn take_keys_from_system(&self) {
        self.0.keys_from_system.set(true);
    }

    /// A key went down; `repeat` where it is only held.
    pub fn key_down(&self, key: Key, repeat: bool) {
        if !repeat {
            let outcome = self.0.exit_keys.borrow_mut().down(key, (self.0.surroundings.clock)());
            follow(self, outcome);
        }
    }

    /// A key was let go.
    pub fn key_up(&self, key: Key) {
        let outcome = self.0.exit_keys.borrow_mut().up(key, (self.0.surroundings.clock)());
        follow(self, outcome);
    }

    /// The keys go to another window.
    pub fn keys_lost(&self) {
        self.0.exit_keys.borrow_mut().focus_lost();
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
