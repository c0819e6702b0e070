//! Leaving: the blank frame first; then the platform takes the window and the process away.

use std::time::Duration;

use slint::{ComponentHandle, Timer};

use super::controller::Gui;
use crate::session::{Action, Departure};

/// How long the blank frame of a try stays, so that it is seen.
const TRY: Duration = Duration::from_millis(900);

/// The person leaves, or tries it.
pub(super) fn leave(gui: &Gui) {
    let app = gui.app();
    let departure = gui.0.session.borrow_mut().leave();
    app.set_blank(true);
    app.window().request_redraw();
    match departure {
        Departure::Real => (gui.0.surroundings.leave)(app),
        Departure::Tried => {
            let weak = gui.downgrade();
            Timer::single_shot(TRY, move || {
                if let Some(gui) = weak.upgrade() {
                    gui.apply(Action::EndPractice);
                    gui.app().set_blank(false);
                }
            });
        }
    }
}
