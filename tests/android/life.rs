//! The life of the activity: windows come and go, the app starts over, nothing wakes it.

use crate::phone::{Phone, Processor};
use crate::twin::{SIZE, at_home};

#[test]
#[ignore = "needs scripts/android-build"]
fn a_window_that_is_lost_and_regained_shows_the_same() {
    let (mut phone, twin) = at_home();
    phone.tell("pause");
    phone.tell("lose");
    phone.tell("low-memory");
    phone.settle();
    phone.tell("window 720 1280");
    phone.tell("resume");
    twin.assert_same(&mut phone, "home again");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn whoever_comes_back_after_home_sees_the_first_screen() {
    let (mut phone, twin) = at_home();
    for word in ["pause", "lose", "stop", "start", "resume", "window 720 1280"] {
        phone.tell(word);
    }
    twin.gui.start_over();
    twin.assert_same(&mut phone, "the first screen");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn an_activity_that_is_made_anew_in_the_same_process_works() {
    let (mut phone, twin) = at_home();
    for word in ["pause", "stop", "lose", "destroy", "create", "window 720 1280"] {
        phone.tell(word);
    }
    twin.gui.start_over();
    twin.assert_same(&mut phone, "the first screen of the second activity");
    twin.tap(&mut phone, "Open the cards");
    twin.assert_same(&mut phone, "home of the second activity");
    phone.end();
}

#[test]
#[ignore = "needs scripts/android-build"]
fn an_activity_that_is_gone_leaves_nothing_in_memory() {
    let (mut phone, _twin) = at_home();
    let mut heap_after_another = || {
        for word in ["pause", "stop", "lose", "destroy", "create", "window 720 1280"] {
            phone.tell(word);
        }
        phone.settle();
        phone.figures().heap
    };
    let first = heap_after_another();
    let last = (0..4).map(|_| heap_after_another()).last().unwrap();
    assert!(last < first + (1 << 20), "{first} bytes of heap, then {last} after four more visits");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn nothing_wakes_the_app_while_nothing_happens() {
    let (mut phone, _twin) = at_home();
    phone.settle();
    let before = phone.figures();
    phone.tell("sleep 2000");
    let after = phone.figures();
    assert_eq!(after.wakeups, before.wakeups);
    assert_eq!(after.busy, before.busy, "microseconds of work while nothing happened");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn the_first_frame_leaves_room_on_a_small_device() {
    let mut phone = Phone::open(Processor::X86, SIZE, &[]);
    let heap = phone.figures().heap;
    assert!(heap < 24 << 20, "{heap} bytes of heap after the first frame");
}
