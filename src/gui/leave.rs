//! Leaving: the blank frame first, then the window, then the process.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use slint::{ComponentHandle, Timer, TimerMode};

use super::controller::Gui;
use super::ui::App;
use crate::exit;
use crate::session::{Action, Departure};

/// How long the blank frame of a try stays, so that it is seen.
const TRY: Duration = Duration::from_millis(900);
/// How long the blank frame has to reach the screen before the window closes, and how often that
/// is looked at.
const FRAME: Duration = Duration::from_millis(60);
const LOOK: Duration = Duration::from_millis(8);

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

/// Closes the window as soon as the blank frame has been painted, then ends the process; and ends
/// it after [`exit::LIMIT`] whatever happens to the window.
pub(super) fn close(app: &App) {
    exit::guarantee();
    let painted = Rc::new(Cell::new(false));
    watch_painting(app, &painted);
    let weak = app.as_weak();
    let timer = Timer::default();
    let looks = Cell::new(0_u32);
    timer.start(TimerMode::Repeated, LOOK, move || {
        looks.set(looks.get() + 1);
        if painted.get() || LOOK * looks.get() >= FRAME {
            if let Some(app) = weak.upgrade() {
                // The window goes first; where it cannot be hidden, the process takes it along.
                let _ = app.hide();
            }
            exit::end();
        }
    });
    // The process ends within this timer, so it is never dropped.
    std::mem::forget(timer);
}

/// Notes when the window system asked for the blank frame: it is painted by the next look.
fn watch_painting(app: &App, painted: &Rc<Cell<bool>>) {
    use slint::winit_030::{EventResult, WinitWindowAccessor as _, winit::event::WindowEvent};
    let painted = Rc::clone(painted);
    app.window().on_winit_window_event(move |_, event| {
        if matches!(event, WindowEvent::RedrawRequested) {
            painted.set(true);
        }
        EventResult::Propagate
    });
}
