//! 4. A number is never typed twice, and a wrong one is caught where it is typed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pocketcard::content::Address;
use pocketcard::content::number::digits;

use crate::fixture::library;
use crate::fixture::tree::Tree;

const US: &str = "assets/contacts/us.toml";

#[test]
fn the_files_as_they_are_have_no_fault() {
    assert_eq!(Tree::copy().faults(), Vec::<String>::new());
}

/// Spoils `old` into `new` in a contact file and asserts the fault on the line of `new`.
fn caught(file: &str, old: &str, new: &str, what: &str) {
    let tree = Tree::copy().spoil(file, old, new);
    let line = tree.line_of(file, new);
    tree.assert_fault(file, line, what);
}

#[test]
fn a_missing_digit() {
    caught(US, "\"+18883737888\"", "\"+1888737888\"", "digits after +1");
}

#[test]
fn a_digit_that_differs_between_number_and_display() {
    caught(US, "\"1-888-373-7888\"", "\"1-888-373-7880\"", "does not show the digits");
}

#[test]
fn letters_that_do_not_spell_their_digits() {
    caught(US, "\"BEFREE\"", "\"BEFREG\"", "not 233733");
    caught(US, "\"1-800-THE-LOST\"", "\"1-800-THE-LAST\"", "on a keypad");
}

#[test]
fn a_number_that_cannot_exist() {
    caught(US, "\"+18883737888\"", "\"+11883737888\"", "cannot exist");
    caught(US, "\"+18883737888\"", "\"8883737888\"", "neither a full number");
    caught(US, "\"+18883737888\"", "\"+1888373788O\"", "not E.164");
}

#[test]
fn a_missing_source() {
    let tree = Tree::copy();
    let text = fs::read_to_string(tree.root().join("assets/contacts/mx.toml")).unwrap();
    let start = text.find("[[contact.sources]]").unwrap();
    fs::write(tree.root().join("assets/contacts/mx.toml"), &text[..start]).unwrap();
    let line = tree.line_of("assets/contacts/mx.toml", "\"mx-lnctp\"");
    tree.assert_fault("assets/contacts/mx.toml", line, "no source");
}

#[test]
fn a_review_day_before_the_day_checked() {
    caught(US, "review_by = 2027-05-21", "review_by = 2025-05-21", "before assured_date");
}

#[test]
fn a_day_that_is_not_in_the_calendar() {
    caught(
        US,
        "assured_date = 2026-11-21",
        "assured_date = 2026-11-21T10:00:00",
        "not a calendar day",
    );
}

#[test]
fn a_contact_that_stands_twice() {
    caught(US, "id = \"us-988\"", "id = \"us-nhth\"  ", "duplicate contact id");
}

#[test]
fn a_number_that_stands_twice() {
    let tree = Tree::copy();
    let file = tree.root().join("assets/contacts/mx.toml");
    let text = fs::read_to_string(&file).unwrap();
    let copy = text[text.find("[[contact]]").unwrap()..].replace("mx-lnctp\"", "mx-other\"");
    fs::write(&file, format!("{text}\n{copy}")).unwrap();
    assert!(
        tree.faults().iter().any(|fault| fault.contains("typed a second time")),
        "{:?}",
        tree.faults()
    );
}

#[test]
fn a_topic_or_a_field_that_does_not_exist() {
    caught(US, "status = \"active\"", "status = \"activ\"", "activ");
    caught(US, "status = \"active\"", "stattus = \"active\"", "stattus");
}

#[test]
fn a_card_that_names_a_contact_card_or_message_that_does_not_exist() {
    let cards = "assets/cards/you.toml";
    caught(cards, "contact = \"@lead\"", "contact = \"us-nobody\"", "unknown contact");
    caught(cards, "contact = \"@lead\"", "contact = \"@leader\"", "unknown contact role");
    caught(cards, "link = \"what-happens\"", "link = \"what-hapens\"", "unknown card");
    caught(cards, "title = \"pictures-title\"", "title = \"picture-title\"", "unknown message id");
    caught(cards, "id = \"place-tonight\"", "id = \"pictures\"  ", "duplicate card id");
}

#[test]
fn a_number_in_a_message() {
    for (file, old) in
        [("i18n/es/help.ftl", "not-in-trouble-title ="), ("i18n/en/ui.ftl", "home-title =")]
    {
        for number in ["1-888-373-7888", "233733", "(888) 373 7888", "٢٣٣٧٣٣"] {
            let new = format!("{old} {number}");
            caught(file, old, &new, "phone number");
        }
    }
}

/// Numbers, keywords and addresses of the registry stand in no source file.
#[test]
fn no_number_stands_outside_the_registry() {
    let library = library();
    let mut known = BTreeSet::new();
    for channel in library.contacts().iter().flat_map(|contact| &contact.channels) {
        match &channel.address {
            Address::Phone { number, .. } => {
                let number = digits(number);
                // Shorter ones, such as 911, also are ordinary numbers.
                if number.len() > 4 {
                    let national = number.strip_prefix('1').filter(|_| number.len() == 11);
                    known.insert(national.unwrap_or(&number).to_owned());
                }
            }
            Address::Url(address) | Address::Email(address) => {
                known.insert(address.clone());
            }
        }
    }
    assert!(known.len() > 40);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut checked = 0;
    for folder in ["src", "ui", "i18n", "assets/cards"] {
        walk(&root.join(folder), &mut |path| {
            let mut text = fs::read_to_string(path).unwrap();
            // An id may be named after its number.
            for contact in library.contacts() {
                text = text.replace(contact.id.as_str(), "");
            }
            let shipped: String = text.lines().filter(|line| !is_comment(line)).collect();
            let bare: String = shipped.chars().filter(|c| !"-  .()".contains(*c)).collect();
            for number in &known {
                assert!(!bare.contains(number.as_str()), "{} holds {number}", path.display());
            }
            checked += 1;
        });
    }
    assert!(checked > 60);
}

/// Documentation may give an example.
fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, visit) } else { visit(&path) }
    }
}
