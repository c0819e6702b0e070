//! 7. Everyone can operate it: touch, keys, screen reader, large text, small windows, contrast.

use std::thread;
use std::time::Duration;

use i_slint_backend_testing::AccessibleRole;
use pocketcard::content::{CardId, DeckId};
use pocketcard::session::{Action, Screen, TextSize};
use slint::ComponentHandle as _;
use slint::platform::Key;

use crate::fixture::{Hands, Visit, every_screen, library, locales};

const NUMBER: &str = "Text BeFree to 233733";

#[test]
fn a_screen_reader_gets_to_a_number_in_two_actions() {
    let hands = Visit { locale: "es", ..Visit::default() }.begin();
    hands.activate("Abrir las tarjetas");
    hands.activate("Necesito hablar con alguien");
    assert!(hands.says("233733"), "{:?}", hands.labels());
}

#[test]
fn a_held_enter_key_does_not_run_through_the_screens() {
    let hands = Visit::default().begin();
    hands.hold(Key::Return);
    for _ in 0..5 {
        hands.gui.app().window().dispatch_event(slint::platform::WindowEvent::KeyPressRepeated {
            text: Key::Return.into(),
        });
        hands.wait(Duration::from_millis(30));
    }
    assert_eq!(*hands.gui.session().screen(), Screen::Home);
}

#[test]
fn keys_still_work_after_the_page_moved_or_grew() {
    let hands = Visit { height: 500.0, ..Visit::default() }.begin();
    hands.press(Key::Return);
    hands.press_times(Key::Tab, 3);
    hands.wheel(-400.0);
    hands.press(Key::Backspace);
    assert_eq!(*hands.gui.session().screen(), Screen::Opening);
    hands.gui.apply(Action::Show(Screen::Settings));
    hands.gui.apply(Action::SetTextSize(TextSize::Largest));
    hands.press(Key::Backspace);
    assert_eq!(*hands.gui.session().screen(), Screen::Opening);
}

#[test]
fn a_number_is_learnt_by_keys_as_by_touch_and_forgotten_on_leaving_the_card() {
    let hands = Visit { height: 3000.0, ..Visit::default() }.begin();
    let card = Screen::Card(CardId::new("learn-the-number"));
    hands.gui.apply(Action::Show(card.clone()));
    assert!(hands.says("Nothing typed yet"));
    hands.touch("2, ABC");
    hands.touch("9, WXYZ");
    assert!(hands.says("Not that key"), "{:?}", hands.labels());
    assert!(hands.says("So far: 2"));
    for key in ["3, DEF", "3, DEF", "7, PQRS", "3, DEF"] {
        hands.touch(key);
    }
    assert!(!hands.says("That is right"));
    hands.activate("3, DEF");
    assert!(hands.says("That is right") && hands.says("So far: 233733"));
    assert!(hands.says("Text BeFree to 233733"));
    hands.touch("Hide the number");
    assert!(!hands.says("Text BeFree to 233733"));
    hands.gui.apply(Action::Back);
    hands.gui.apply(Action::Show(card));
    assert!(hands.says("Nothing typed yet") && hands.says("Text BeFree to 233733"));
}

#[test]
fn nothing_that_is_read_aloud_holds_a_mark_of_direction() {
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    for screen in every_screen() {
        hands.gui.apply(Action::Show(screen.clone()));
        for element in hands.elements() {
            let label = element.accessible_label().unwrap();
            let mark = label.chars().find(|c| ('\u{2066}'..='\u{2069}').contains(c));
            assert_eq!(mark, None, "{screen:?}: {label:?}");
        }
    }
}

#[test]
fn everything_that_can_be_touched_is_at_least_44_px() {
    let hands = Visit::default().begin();
    for screen in every_screen() {
        hands.gui.apply(Action::Show(screen.clone()));
        let elements = hands.elements();
        let buttons = elements.iter().filter(|e| {
            matches!(
                e.accessible_role(),
                Some(AccessibleRole::Button | AccessibleRole::RadioButton)
            )
        });
        let mut count = 0;
        for button in buttons {
            let size = button.size();
            let label = button.accessible_label().unwrap();
            assert!(size.width >= 44.0 && size.height >= 44.0, "{screen:?}: “{label}” is {size:?}");
            count += 1;
        }
        assert!(count >= 2, "{screen:?}");
    }
}

#[test]
fn nothing_stands_outside_a_320_px_window_at_any_text_size() {
    for locale in ["en", "es"] {
        thread::spawn(move || {
            let hands = Visit { locale, width: 320.0, height: 480.0, ..Visit::default() }.begin();
            for size in TextSize::ALL {
                hands.gui.apply(Action::SetTextSize(size));
                for screen in every_screen() {
                    hands.gui.apply(Action::Show(screen.clone()));
                    for element in hands.elements() {
                        let left = element.absolute_position().x;
                        let right = left + element.size().width;
                        let label = element.accessible_label().unwrap();
                        assert!(
                            left >= -0.5 && right <= 320.5,
                            "{screen:?} at {size:?}: “{label}” from {left} to {right}"
                        );
                    }
                }
            }
        })
        .join()
        .unwrap();
    }
}

/// Where the last text of a page ends once somebody has gone to its end, and each text's height.
fn at_the_end(hands: &Hands, screen: Screen) -> (f32, Vec<(String, f32)>) {
    hands.gui.apply(Action::Show(screen));
    // A page is measured as it is drawn.
    hands.picture();
    hands.press(Key::End);
    let texts = hands.drawn_texts();
    let last = texts.iter().map(|text| text.bottom).fold(0.0, f32::max);
    (last, texts.into_iter().map(|text| (text.text, text.bottom - text.top)).collect())
}

/// Every page there is.
fn every_page() -> Vec<Screen> {
    let library = library();
    let cards = library.decks().iter().flat_map(|deck| &deck.cards).cloned().map(Screen::Card);
    let contacts = library.contacts().iter().map(|contact| Screen::Contact(contact.id.clone()));
    every_screen().into_iter().chain(cards).chain(contacts).collect()
}

#[test]
fn the_end_of_every_page_can_be_reached() {
    let visit = Visit { phone: true, ..Visit::default() };
    let low = thread::spawn(move || {
        let hands = Visit { height: 560.0, ..visit }.begin();
        every_page().into_iter().map(|page| at_the_end(&hands, page)).collect::<Vec<_>>()
    });
    let low = low.join().unwrap();
    let hands = Visit { height: 9000.0, phone: true, ..Visit::default() }.begin();
    for (page, (end, texts)) in every_page().into_iter().zip(low) {
        assert!(end <= 560.0, "{page:?} ends at {end} in a window of 560");
        let (_, whole) = at_the_end(&hands, page.clone());
        for (text, height) in texts {
            let is_whole = |(other, high): &(String, f32)| *other == text && high - height < 1.0;
            assert!(whole.iter().any(is_whole), "{page:?}: “{text}” has {height} px only");
        }
    }
}

#[test]
fn the_end_of_every_page_can_be_reached_in_large_text_in_every_language() {
    for tag in locales().all().map(|locale| locale.tag.to_string()) {
        let read = thread::spawn(move || {
            let locale = tag.leak();
            let visit = Visit { locale, width: 320.0, height: 480.0, ..Visit::default() };
            let hands = visit.begin();
            hands.gui.apply(Action::SetTextSize(TextSize::Largest));
            let help = ["help-now", "you"].map(DeckId::new);
            let library = library();
            let decks = help.iter().filter_map(|id| library.deck(id));
            let cards = decks.flat_map(|deck| &deck.cards).cloned().map(Screen::Card);
            for page in every_screen().into_iter().chain(cards) {
                let (end, _) = at_the_end(&hands, page.clone());
                assert!(end <= 480.0, "{locale}: {page:?} ends at {end} in a window of 480");
            }
        });
        read.join().unwrap();
    }
}

#[test]
fn a_window_of_200_by_200_can_be_used() {
    let hands = Visit { width: 200.0, height: 200.0, ..Visit::default() }.begin();
    hands.touch("Open the cards");
    hands.touch("I need to talk to someone");
    hands.scroll_to(NUMBER);
    hands.finger_down(100.0, 20.0);
    assert_eq!(hands.times_left(), 1);
}

#[test]
fn a_screen_reader_hears_each_thing_once_and_in_visual_order() {
    let hands = Visit::default().begin();
    for screen in every_screen() {
        hands.gui.apply(Action::Show(screen.clone()));
        let elements: Vec<_> =
            hands.elements().into_iter().filter(|element| element.size().height > 0.0).collect();
        for pair in elements.windows(2) {
            let (above, below) = (pair[0].absolute_position(), pair[1].absolute_position());
            let in_order = below.y + pair[1].size().height > above.y;
            assert!(
                in_order,
                "{screen:?}: “{}” is read before “{}” in {:#?}",
                pair[0].accessible_label().unwrap(),
                pair[1].accessible_label().unwrap(),
                hands.labels()
            );
            assert_ne!(pair[0].accessible_label(), pair[1].accessible_label(), "{screen:?}");
        }
    }
}

#[test]
fn a_choice_tells_whether_it_is_chosen() {
    let hands = Visit { height: 2000.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::Settings));
    assert_eq!(hands.find("English").accessible_checked(), Some(true));
    assert_eq!(hands.find("Español").accessible_checked(), Some(false));
    hands.touch("200 %");
    assert_eq!(hands.gui.session().text_size(), TextSize::Largest);
    assert_eq!(hands.find("200 %").accessible_checked(), Some(true));
}

/// Contrast of two colours, WCAG 2.2 `contrast ratio`.
fn contrast(a: &str, b: &str) -> f64 {
    let luminance = |hex: &str| {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_has_a_contrast_of_seven_to_one_in_every_theme() {
    let theme = include_str!("../../ui/theme.slint");
    let mut themes = 0;
    for table in
        theme.split("property <Colours> ").skip(1).filter_map(|rest| rest.split_once(": {"))
    {
        let Some((name, rest)) = Some(table).filter(|(name, _)| name.len() < 20) else { continue };
        let fields = rest.split('}').next().unwrap();
        let colour = |role: &str| {
            let field = fields.split(',').find_map(|f| f.trim().strip_prefix(&format!("{role}: ")));
            field.unwrap_or_else(|| panic!("{name} has no {role}")).to_owned()
        };
        let pairs = [
            ("ink", "background"),
            ("ink", "surface"),
            ("soft", "background"),
            ("soft", "surface"),
            ("accent", "background"),
            ("accent", "surface"),
            ("on-accent", "accent"),
            ("note-ink", "note"),
            ("note-ink", "surface"),
        ];
        for (text, ground) in pairs {
            let ratio = contrast(&colour(text), &colour(ground));
            assert!(ratio >= 7.0, "{name}: {text} on {ground} has {ratio:.1}:1");
        }
        themes += 1;
    }
    assert_eq!(themes, 4);
    for bar in ["#262b31", "#0b0d0f", "#000000"] {
        assert!(theme.contains(bar) && contrast("#ffffff", bar) >= 7.0);
    }
}
