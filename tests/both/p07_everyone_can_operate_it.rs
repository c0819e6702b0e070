//! 7. Everyone can operate it: touch, keys, large text, contrast, and pages that need no dragging.

use pocketcard::content::{CardId, DeckId};
use pocketcard::session::{Contrast, Paging, Screen, TextSize};
use slint::platform::Key;

use super::Device;
use crate::fixture::{Visit, locales};

const NUMBER: &str = "Text BeFree to 233733";
/// Title of a long card.
const TITLE: &str = "Text or call: what happens";

fn screen<D: Device>(device: &D) -> Screen {
    device.hands().gui.session().screen().clone()
}

pub fn two_touches_lead_to_a_number<D: Device>() {
    let mut device = D::open(Visit::default());
    assert!(!device.says(NUMBER));
    device.touch("Open the cards");
    device.touch("I need to talk to someone");
    assert!(device.says(NUMBER));
}

pub fn two_keys_lead_to_a_number<D: Device>() {
    let mut device = D::open(Visit::default());
    device.press_times(Key::Return, 2);
    assert!(device.says(NUMBER));
}

pub fn tab_reaches_every_entry_and_enter_opens_it<D: Device>() {
    let mut device = D::open(Visit::default());
    device.press(Key::Return);
    // The way back, the settings, the contacts, three ways to find a card, then the first deck.
    device.press_times(Key::Tab, 7);
    device.look("home, with the focus on a deck");
    device.press(Key::Return);
    assert_eq!(screen(&device), Screen::Deck(DeckId::new("you")));
    device.look("the deck");
}

pub fn arrows_move_between_entries_and_backspace_goes_back<D: Device>() {
    let mut device = D::open(Visit::default());
    device.press(Key::Return);
    device.press_times(Key::DownArrow, 8);
    device.press(Key::UpArrow);
    device.press(Key::Return);
    assert_eq!(screen(&device), Screen::Deck(DeckId::new("you")));
    device.press(Key::Backspace);
    assert_eq!(screen(&device), Screen::Home);
    device.look("home again");
}

pub fn keys_still_work_after_a_choice_was_made_by_key<D: Device>() {
    let mut device = D::open(Visit { height: 1200.0, ..Visit::default() });
    device.touch("Open the cards");
    device.touch("Settings");
    // The way back, then the languages in their order.
    let place = locales().all().position(|locale| locale.tag == "es").unwrap();
    device.press_times(Key::Tab, place + 2);
    device.press(Key::Return);
    assert_eq!(device.hands().gui.session().locale(), "es");
    device.look("the settings in Spanish");
    device.press(Key::Backspace);
    assert_eq!(screen(&device), Screen::Home);
    device.look("home in Spanish");
}

/// A card in a window that holds a part of it.
fn at_a_long_card<D: Device>() -> D {
    let mut device = D::open(Visit { height: 2600.0, ..Visit::default() });
    for label in ["Open the cards", "All cards", TITLE] {
        device.touch(label);
    }
    assert_eq!(screen(&device), Screen::Card(CardId::new("what-happens")));
    device.resize(412.0, 500.0);
    device
}

fn top<D: Device>(device: &D) -> f32 {
    device.hands().find(TITLE).absolute_position().y
}

pub fn a_text_scrolls_by_arrow_and_page_keys<D: Device>() {
    let mut device = at_a_long_card::<D>();
    let before = top(&device);
    device.press(Key::DownArrow);
    device.look("a line further");
    assert!(top(&device) < before - 20.0);
    device.press(Key::PageDown);
    assert!(!device.says(TITLE));
    device.look("a page further");
    device.press(Key::Home);
    device.look("the beginning");
    assert!((top(&device) - before).abs() < 1.0);
    device.press(Key::End);
    assert!(!device.says(TITLE));
    device.look("the end");
}

pub fn a_number_is_learnt_by_touch<D: Device>() {
    let mut device = D::open(Visit { height: 3000.0, ..Visit::default() });
    for label in ["Open the cards", "All cards", "Learn the number by heart"] {
        device.touch(label);
    }
    for key in ["2, ABC", "9, WXYZ"] {
        device.touch(key);
    }
    assert!(device.says("Not that key") && device.says("So far: 2"));
    for key in ["3, DEF", "3, DEF", "7, PQRS", "3, DEF", "3, DEF"] {
        device.touch(key);
    }
    assert!(device.says("That is right"));
}

pub fn the_largest_text_and_the_highest_contrast_can_be_read<D: Device>() {
    let mut device = D::open(Visit { height: 3000.0, ..Visit::default() });
    for label in ["Open the cards", "Settings", "200 %", "High", "Dark"] {
        device.touch(label);
    }
    let session = device.hands().gui.session().clone();
    assert_eq!((session.text_size(), session.contrast()), (TextSize::Largest, Contrast::High));
    device.look("the settings");
    device.press(Key::Backspace);
    device.touch("I need to talk to someone");
    assert!(device.says(NUMBER));
}

/// That card, page by page, in a window that holds a part of it; and all that it says.
fn page_by_page<D: Device>() -> (D, Vec<String>) {
    let mut device = D::open(Visit { height: 2600.0, ..Visit::default() });
    for label in ["Open the cards", "Settings", "Page by page"] {
        device.touch(label);
    }
    assert_eq!(device.hands().gui.session().paging(), Paging::PageByPage);
    device.press(Key::Backspace);
    for label in ["All cards", TITLE] {
        device.touch(label);
    }
    assert!(!device.says("Next page"), "the window holds the whole page");
    let said = device.hands().labels();
    device.resize(412.0, 560.0);
    assert!(device.says("1 of "));
    (device, said)
}

/// How many parts there are.
fn parts<D: Device>(device: &D) -> usize {
    let labels = device.hands().labels();
    let count = labels.iter().find_map(|label| label.strip_prefix("1 of "));
    count.expect("the first part is not shown").parse().unwrap()
}

/// Goes to the last part by `further` and asserts that all was to be read, each part with its number.
fn read_all<D: Device>(device: &mut D, said: &[String], further: impl Fn(&mut D)) {
    let parts = parts(device);
    assert!(parts > 2, "{parts}");
    let mut read = device.hands().labels();
    for part in 2..=parts {
        further(device);
        assert!(device.says(&format!("{part} of {parts}")), "{:?}", device.hands().labels());
        read.extend(device.hands().labels());
    }
    for text in said {
        assert!(read.contains(text), "“{text}” is on no part");
    }
}

pub fn a_long_page_can_be_read_part_by_part_without_dragging<D: Device>() {
    let (mut device, said) = page_by_page::<D>();
    read_all(&mut device, &said, |device| device.touch("Next page"));
    let last = device.hands().labels();
    device.touch("Next page");
    assert_eq!(device.hands().labels(), last, "there is nothing after the last part");
    for _ in 0..8 {
        device.touch("Previous page");
    }
    assert!(device.says("1 of ") && device.says(TITLE));
}

pub fn part_by_part_works_by_keys_alone<D: Device>() {
    let (mut device, said) = page_by_page::<D>();
    read_all(&mut device, &said, |device| device.press(Key::PageDown));
    device.press(Key::Home);
    assert!(device.says("1 of "));
    // Backwards from the page: the bar, then the last stop of all, which is the way on.
    device.hold(Key::Shift);
    device.press_times(Key::Tab, 2);
    device.release(Key::Shift);
    device.look("the focus on the way on");
    read_all(&mut device, &said, |device| device.press(Key::Return));
}
