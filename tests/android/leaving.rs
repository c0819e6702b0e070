//! One action leaves: a neutral frame, the task gone, the process gone.

use crate::phone::{Phone, Processor};
use crate::twin::{SCALE, SIZE, Twin, at_home};

/// Codes of android.view.KeyEvent.
const BACK: u32 = 4;
const LETTER_A: u32 = 29;
const SHIFT: u32 = 59;

#[test]
#[ignore = "needs scripts/android-build"]
fn a_finger_on_the_bar_leaves_while_it_is_still_down() {
    let (mut phone, _twin) = at_home();
    phone.finger_down(300.0, 60.0);
    phone.assert_left("a finger on the bar");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn back_leads_back_and_leaves_from_the_first_screen() {
    let (mut phone, twin) = at_home();
    phone.key(BACK);
    phone.settle();
    assert!(phone.is_running());
    twin.gui.go_back();
    twin.assert_same(&mut phone, "the first screen");
    phone.key(BACK);
    phone.assert_left("leaving");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_back_that_began_in_another_window_does_nothing() {
    let (mut phone, twin) = at_home();
    phone.tell(&format!("key 1 {BACK}"));
    twin.assert_same(&mut phone, "home");
    phone.tell(&format!("key 0 {BACK}"));
    twin.gui.go_back();
    twin.assert_same(&mut phone, "the first screen, on press");
    phone.tell(&format!("key 0 {BACK} 1"));
    phone.tell(&format!("key 1 {BACK}"));
    twin.assert_same(&mut phone, "the first screen still");
    assert!(phone.is_running());
}

#[test]
#[ignore = "needs scripts/android-build"]
fn shift_with_a_letter_or_a_touch_is_not_a_way_out() {
    let (mut phone, _twin) = at_home();
    for _ in 0..3 {
        phone.tell(&format!("key 0 {SHIFT}"));
        phone.key(LETTER_A);
        phone.tell(&format!("key 1 {SHIFT}"));
    }
    for _ in 0..3 {
        phone.key(SHIFT);
        phone.finger_down(360.0, 1270.0);
        phone.finger_up(360.0, 1270.0);
    }
    phone.settle();
    assert!(phone.is_running());
    for _ in 0..3 {
        phone.key(SHIFT);
    }
    phone.assert_left("Shift three times");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_try_of_the_way_out_does_not_leave() {
    let mut phone = Phone::open(Processor::X86, SIZE, &[]);
    let twin = Twin::open("en", SIZE, SCALE);
    let (x, y) = twin.place("Try it first");
    phone.finger_down(x, y);
    phone.finger_up(x, y);
    // Whoever waits long gives the try up.
    phone.tell("sleep 300");
    phone.finger_down(300.0, 60.0);
    phone.finger_up(300.0, 60.0);
    phone.settle();
    assert!(phone.is_running());
    assert!(phone.calls().iter().all(|call| call != "finishAndRemoveTask"));
    phone.finger_down(300.0, 60.0);
    phone.assert_left("leaving");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_touch_under_another_app_does_nothing_but_leave() {
    let mut phone = Phone::open(Processor::X86, SIZE, &[]);
    let twin = Twin::open("en", SIZE, SCALE);
    let (x, y) = twin.place("Open the cards");
    phone.tell(&format!("touch 0 {x} {y} 1"));
    phone.tell(&format!("touch 1 {x} {y} 1"));
    twin.gui.show_covered(true);
    twin.assert_same(&mut phone, "a strip tells why nothing happens");
    let (x, y) = twin.place("Open the cards");
    phone.finger_down(x, y);
    phone.finger_up(x, y);
    twin.gui.show_covered(false);
    twin.gui.apply(pocketcard::session::Action::Show(pocketcard::session::Screen::Home));
    twin.assert_same(&mut phone, "a touch that nothing covers counts");
    phone.tell("touch 0 300 60 1");
    phone.assert_left("leaving");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_second_finger_presses_nothing() {
    let (mut phone, twin) = at_home();
    // The first rests on the page, the second comes down on the bar and goes.
    phone.tell("touch2 0 360 1270 0 0");
    phone.tell("touch2 261 360 1270 300 60");
    phone.tell("touch2 262 360 1270 300 60");
    phone.tell("touch2 3 360 1270 0 0");
    phone.settle();
    assert!(phone.is_running());
    twin.assert_same(&mut phone, "home, untouched");
}
