//! Closes the window, then ends the process.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use slint::winit_030::{EventResult, WinitWindowAccessor as _, winit::event::WindowEvent};
use slint::{ComponentHandle as _, Timer, TimerMode};

use crate::exit;
use crate::gui::ui::App;

/// How long the blank frame has to reach the screen before the window closes, and how often that
/// is looked at.
const FRAME: Duration = Duration::from_millis(60);
const LOOK: Duration = Duration::from_millis(8);

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
    let painted = Rc::clone(painted);
    app.window().on_winit_window_event(move |_, event| {
        if matches!(event, WindowEvent::RedrawRequested) {
            painted.set(true);
        }
        EventResult::Propagate
    });
}
