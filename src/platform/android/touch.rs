//! Fingers: the first one that goes down is the only one that counts.

use android_activity::input::{MotionAction, MotionEvent};
use slint::LogicalPosition;
use slint::platform::{PointerEventButton, WindowEvent};

use crate::exit::Key;
use crate::gui::Gui;

/// What the finger does that is on the glass.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Finger {
    /// Nothing: no finger, or one that came down under the window of another app.
    #[default]
    None,
    /// It moves and lifts what this id touches.
    Down(i32),
}

/// Hands a touch to the window.
///
/// Where another app's window lies over ours at the finger, somebody may see other words than those
/// that they touch: such a touch does nothing, but for the way out, which nobody can be tricked into.
pub(super) fn touch(gui: &Gui, finger: &mut Finger, event: &MotionEvent<'_>) {
    use slint::ComponentHandle as _;
    let window = gui.app().window();
    let scale = window.scale_factor();
    let at = |index: usize| {
        let pointer = event.pointer_at_index(index);
        LogicalPosition::new(pointer.x() / scale, pointer.y() / scale)
    };
    let id_of = |index| event.pointer_at_index(index).pointer_id();
    let button = PointerEventButton::Left;
    match (event.action(), *finger) {
        (MotionAction::Down, _) => {
            // Shift with a touch is Shift used as a modifier.
            gui.key_down(Key::Other, false);
            let position = at(0);
            let is_covered = event.flags().window_is_obscured();
            if is_covered {
                gui.show_covered(true);
            }
            if is_covered && position.y > gui.bar_height() {
                *finger = Finger::None;
                return;
            }
            *finger = Finger::Down(id_of(0));
            window.dispatch_event(WindowEvent::PointerMoved { position });
            window.dispatch_event(WindowEvent::PointerPressed { position, button });
        }
        (MotionAction::Move, Finger::Down(id)) => {
            let is_ours = |index: &usize| id_of(*index) == id;
            if let Some(index) = (0..event.pointer_count()).find(is_ours) {
                window.dispatch_event(WindowEvent::PointerMoved { position: at(index) });
            }
        }
        (MotionAction::Up | MotionAction::PointerUp, Finger::Down(id))
            if id_of(event.pointer_index()) == id =>
        {
            *finger = Finger::None;
            let position = at(event.pointer_index());
            window.dispatch_event(WindowEvent::PointerReleased { position, button });
            window.dispatch_event(WindowEvent::PointerExited);
            // Not before: the page moves when the strip goes, and must not do so under the finger.
            gui.show_covered(false);
        }
        (MotionAction::Cancel, Finger::Down(_)) => {
            *finger = Finger::None;
            window.dispatch_event(WindowEvent::PointerExited);
        }
        _ => {}
    }
}
