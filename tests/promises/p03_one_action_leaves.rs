//! 3. One action leaves, from everywhere.

use std::time::Duration;

use pocketcard::content::ContactId;
use pocketcard::session::{Action, Screen, TextSize};
use slint::platform::Key;

use crate::fixture::display::Display;
use crate::fixture::{Hands, Visit, every_screen};

/// Does `way` on every screen and asserts that each time it left once.
fn from_everywhere(way: impl Fn(&Hands)) {
    let hands = Visit::default().begin();
    for (count, screen) in (1..).zip(every_screen()) {
        hands.gui.app().set_blank(false);
        hands.gui.apply(Action::Show(screen.clone()));
        hands.wait(Duration::from_secs(10));
        way(&hands);
        assert_eq!(hands.times_left(), count, "{screen:?}");
        assert!(hands.picture().only_colour().is_some(), "{screen:?} can be seen after leaving");
    }
}

#[test]
fn a_screen_reader_leaves_by_the_first_thing_it_reads() {
    from_everywhere(|hands| {
        assert_eq!(hands.labels().first().map(String::as_str), Some("Leave now"));
        hands.activate("Leave now");
    });
}

#[test]
fn keys_leave_also_after_the_focused_entry_was_scrolled_out_of_sight() {
    let hands = Visit { height: 500.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::HelpNow));
    hands.press_times(Key::Tab, 4);
    hands.wheel(-5000.0);
    assert!(!hands.says("Text BeFree"), "the wheel moved nothing");
    hands.press_times(Key::Shift, 3);
    assert_eq!(hands.times_left(), 1);
}

#[test]
fn the_bar_stays_on_top_while_the_page_scrolls_and_over_the_code() {
    let hands = Visit { height: 500.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::Contact(ContactId::new("us-nhth"))));
    hands.scroll_to("Show a code");
    hands.activate("Show a code");
    for _ in 0..3 {
        hands.press(Key::PageDown);
        hands.wait(Duration::from_secs(1));
        let bar = hands.find("Leave now");
        assert!(bar.absolute_position().y.abs() < 0.5);
        assert!((bar.size().width - 412.0).abs() < 0.5, "the bar has the whole width");
    }
    hands.finger_down(10.0, 5.0);
    assert_eq!(hands.times_left(), 1);
}

#[test]
fn the_bar_is_at_least_56_px_high_at_every_size() {
    let hands = Visit::default().begin();
    for (width, height) in [(200.0, 200.0), (320.0, 480.0), (412.0, 915.0), (1920.0, 1080.0)] {
        for size in TextSize::ALL {
            hands.resize(width, height);
            hands.gui.apply(Action::SetTextSize(size));
            let bar = hands.find("Leave now").size();
            assert!(bar.height >= 56.0, "{bar:?} at {width} x {height}, {size:?}");
        }
    }
}

#[test]
fn the_progress_is_announced_and_given_up_after_five_seconds() {
    let hands = Visit::default().begin();
    hands.press(Key::Shift);
    assert!(hands.says("press 2 more times"), "{:?}", hands.labels());
    hands.press(Key::Shift);
    assert!(hands.says("press 1 more time"));
    assert_eq!(hands.gui.app().get_exit_presses(), 2);
    hands.wait(Duration::from_millis(5_020));
    assert_eq!(hands.gui.app().get_exit_presses(), 0);
    assert!(hands.says("Leaving by keyboard stopped"));
    hands.press(Key::Shift);
    assert_eq!(hands.times_left(), 0);
}

#[test]
fn practising_shows_that_it_worked_and_closes_nothing() {
    let hands = Visit::default().begin();
    hands.touch("Try it first");
    assert!(hands.says("This once, nothing closes"));
    hands.finger_down(200.0, 30.0);
    assert_eq!(hands.times_left(), 0);
    assert!(hands.gui.app().get_blank(), "the blank frame is shown");
    hands.wait(Duration::from_secs(1));
    assert!(!hands.gui.app().get_blank());
    assert!(hands.says("That worked"));
    hands.press_times(Key::Escape, 2);
    assert_eq!(hands.times_left(), 1, "from then on it is real");
}

#[test]
fn a_try_that_nobody_made_ends_by_itself() {
    let hands = Visit::default().begin();
    hands.touch("Try it first");
    hands.wait(Duration::from_secs(31));
    assert!(!hands.says("This once, nothing closes"));
    hands.finger_down(200.0, 30.0);
    assert_eq!(hands.times_left(), 1, "half a minute later it is real");
}

/// The keys that lead from the opening screen to each screen.
const PATHS: [&[&str]; 6] = [
    &[],
    &["Return"],
    &["Return", "Return"],
    &["Return", "Return", "Return"],
    &["Return", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Return"],
    &["Return", "Tab", "Tab", "Tab", "Return"],
];

fn in_the_real_window(how: &str, way: impl Fn(&Display, &crate::fixture::display::App<'_>)) {
    let display = Display::start();
    for path in PATHS {
        let app = display.open();
        for key in path {
            display.key(&app, key);
        }
        assert_eq!(app.ended(), None, "{path:?} left by itself");
        way(&display, &app);
        app.assert_left(&format!("{how} after {path:?}"));
    }
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn shift_three_times_ends_the_process_from_every_screen() {
    in_the_real_window("Shift", |display, app| {
        for key in ["Shift_L", "Shift_R", "Shift_L"] {
            display.key(app, key);
        }
    });
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn escape_twice_ends_the_process_from_every_screen() {
    in_the_real_window("Esc", |display, app| {
        for key in ["Escape", "Escape"] {
            display.key(app, key);
        }
    });
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn a_press_on_the_bar_ends_the_process_from_every_screen() {
    in_the_real_window("bar", |display, app| display.mouse_down(app, 200, 30));
}
