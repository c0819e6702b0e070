//! The window, as somebody who touches it meets it.

use pocketcard::content::{ContactId, RegionCode};
use pocketcard::gui::Reach;
use pocketcard::session::{Action, Colours, Contrast, Screen};

use crate::fixture::Visit;

#[test]
fn from_the_textline_to_what_happens() {
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    hands.touch("Open the cards");
    hands.touch("I need to talk to someone");
    hands.touch("Text BeFree to 233733");
    assert_eq!(*hands.gui.session().screen(), Screen::Contact(ContactId::new("us-nhth")));
    for part in [
        "Write BeFree and send it.",
        "What may show",
        "and on the bill",
        "Checked 21 November 2026",
        "Source: ",
    ] {
        assert!(hands.says(part), "“{part}” is missing among {:?}", hands.labels());
    }
}

#[test]
fn a_telephone_opens_another_app_only_after_the_page_that_says_what_stays() {
    let hands = Visit { height: 4000.0, phone: true, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::Contact(ContactId::new("us-nhth"))));
    hands.activate("Open messages");
    assert_eq!(hands.reached(), []);
    for part in [
        "Before you text",
        "Text BeFree to 233733",
        "The message stays on the phone.",
        "on the bill",
        "they may have to tell",
        "Nothing is sent until you send it there.",
        "as a draft",
    ] {
        assert!(hands.says(part), "“{part}” is missing among {:?}", hands.labels());
    }
    hands.activate("Open without the word");
    hands.activate("Open with BeFree written");
    let number = "233733".to_owned();
    let word = Some("BeFree".to_owned());
    let without = Reach::Text { number: number.clone(), word: None };
    assert_eq!(hands.reached(), [without, Reach::Text { number, word }]);
}

#[test]
fn a_computer_offers_no_messages_app() {
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::Contact(ContactId::new("us-nhth"))));
    assert!(!hands.says("Open messages") && !hands.says("Open the phone app"));
}

#[test]
fn the_code_is_shown_only_when_asked_for() {
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::Contact(ContactId::new("us-nhth"))));
    assert!(!hands.says("Code for a message"));
    hands.activate("Show a code to scan");
    assert!(hands.says("Code for a message: BeFree to 233733"));
    hands.activate("Hide the code");
    assert!(!hands.says("Code for a message"));
}

#[test]
fn the_code_comes_into_sight_when_it_is_asked_for() {
    let hands = Visit { height: 700.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::Contact(ContactId::new("us-nhth"))));
    hands.scroll_to("Show a code");
    hands.activate("Show a code");
    hands.wait(std::time::Duration::from_millis(100));
    let code = hands.find("Code for a message");
    let lower_edge = code.absolute_position().y + code.size().height;
    assert!(lower_edge <= 700.0, "{lower_edge}");
}

#[test]
fn a_card_leads_to_other_cards_and_contacts_and_back() {
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    hands.touch("Open the cards");
    hands.touch("For you");
    hands.touch("Somebody has pictures of you");
    hands.touch("Talk to someone now");
    assert!(hands.says("What do you have to report?"));
    hands.touch("Back");
    assert!(hands.says("Somebody has pictures of you"));
    hands.touch("Take It Down");
    assert!(hands.says("takeitdown.ncmec.org"));
}

#[test]
fn the_everyday_deck_is_real() {
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    hands.touch("Open the cards");
    hands.touch("First aid");
    let cards = hands.labels();
    assert!(cards.len() >= 6, "{cards:?}");
    hands.touch("Burns");
    assert!(hands.says("A card is not training"), "{:?}", hands.labels());
}

#[test]
fn language_changes_at_once_and_everywhere() {
    let hands = Visit::default().begin();
    hands.touch("Español");
    assert!(hands.says("Salir") && !hands.says("Language"));
    hands.touch("Abrir las tarjetas");
    hands.touch("Ajustes");
    hands.touch("English");
    assert!(hands.says("Settings for this visit"));
    hands.touch("Cards");
    assert!(hands.says("I need to talk to someone"));
}

#[test]
fn the_region_is_shown_and_one_choice_changes_it() {
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::HelpNow));
    assert!(hands.says("Shown for: United States"));
    hands.touch("Change country");
    hands.touch("United Kingdom");
    assert_eq!(*hands.gui.session().region(), RegionCode::new("GB"));
    assert_eq!(*hands.gui.session().screen(), Screen::HelpNow, "the choice leads back");
    assert!(hands.says("08000 121 700") && !hands.says("233733"), "{:?}", hands.labels());
}

#[test]
fn colours_and_contrast_change_what_is_drawn() {
    let hands = Visit::default().begin();
    let ground = |hands: &crate::fixture::Hands| {
        let picture = hands.picture();
        picture.at(4, picture.height - 4)
    };
    hands.gui.apply(Action::SetColours(Colours::Light));
    assert_eq!(ground(&hands), [0xf6, 0xf4, 0xef]);
    hands.gui.apply(Action::SetColours(Colours::Dark));
    assert_eq!(ground(&hands), [0x15, 0x18, 0x1b]);
    hands.gui.apply(Action::SetContrast(Contrast::High));
    assert_eq!(ground(&hands), [0, 0, 0]);
}

#[test]
fn a_spanish_reader_is_given_the_spanish_keyword() {
    let hands = Visit { locale: "es", ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::Contact(ContactId::new("us-crisistextline"))));
    assert!(hands.says("AYUDA") && !hands.says("HOME"), "{:?}", hands.labels());
    hands.gui.apply(Action::SetLocale("en".to_owned()));
    assert!(hands.says("HOME") && !hands.says("AYUDA"));
}
