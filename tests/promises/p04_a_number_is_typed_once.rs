//! 4. A number is never typed twice, and a wrong one is caught where it is typed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pocketcard::content::Address;
use pocketcard::content::number::digits;

use crate::fixture::tree::Tree;
use crate::fixture::{FRESH, library};

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

/// A translator, or somebody who means harm, may write a number in many ways.
#[test]
fn a_number_that_hides_in_a_message() {
    let file = "i18n/es/help.ftl";
    let old = "not-in-trouble-title =";
    let ways = [
        "{ \"233733\" }",
        "{ \"2337\" }{ \"33\" }",
        "2337{ 33 }",
        "{ \"\\u0032\\u0033\\u0033\\u0037\\u0033\\u0033\" }",
        "2-3-3-7-3-3",
        "2\u{2060}3\u{200b}3\u{ad}7 3 3",
        "２３３７３３",
        "๒๓๓๗๓๓",
        "{ $x ->\n    [a] 2337\n   *[b] Llama\n }33",
        "{ -num }\n-num = 233733",
        "Llama al 911",
        "Llama al ٩١١",
        "Envía BeFree",
        "Envía { \"Be\" }Free",
        "B-E-F-R-E-E o BEFREE",
        "9-1-1",
        "9 1 1",
        "9\u{200b}1\u{ad}1",
        "233:733",
        "2,3,3,7,3,3",
        "888*373*7888",
        "௯௧௧",
        "𝟗𝟏𝟏",
        "⑨①①",
        "⁹¹¹",
        "befree",
        "Be-free",
        "888-THE-LOST",
        "www.ejemplo",
        "ayuda@ejemplo.org",
        "https://ejemplo",
        "ejemplo.org/ayuda",
    ];
    for way in ways {
        let tree = Tree::copy().spoil(file, old, &format!("{old} {way}\nsobra ="));
        let line = tree.line_of(file, old);
        let faults = tree.faults();
        let place = format!("{file}:{line}:");
        let holds = |fault: &String| {
            fault.starts_with(&place) && fault.contains("“not-in-trouble-title” holds")
        };
        assert!(faults.iter().any(holds), "{way}: {faults:#?}");
    }
}

#[test]
fn a_number_in_the_reference_is_its_own_fault_and_not_the_translations() {
    let file = "i18n/en/help.ftl";
    let old = "not-in-trouble-title =";
    let tree = Tree::copy().spoil(file, old, &format!("{old} 9-1-1"));
    let line = tree.line_of(file, old);
    tree.assert_fault(file, line, "holds 911");
    assert!(!tree.faults().iter().any(|fault| fault.starts_with("i18n/es")), "{:?}", tree.faults());
}

#[test]
fn an_emergency_number_is_no_measure() {
    let file = "i18n/en/help.ftl";
    let new = "# not-a-phone-number: 911\nnot-in-trouble-title = Call 911";
    let tree = Tree::copy().spoil(file, "not-in-trouble-title =", &format!("{new} "));
    let line = tree.line_of(file, "not-in-trouble-title = Call");
    tree.assert_fault(file, line, "it is an emergency number");
}

#[test]
fn a_fault_in_a_card_hides_no_number_in_a_message() {
    let tree = Tree::copy()
        .spoil("assets/cards/you.toml", "contact = \"@lead\"", "contact = \"us-nobody\"")
        .spoil("i18n/en/help.ftl", "not-in-trouble-title =", "not-in-trouble-title = 911");
    let faults = tree.faults();
    assert!(faults.iter().any(|fault| fault.contains("holds 911")), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.contains("unknown contact")), "{faults:?}");
}

#[test]
fn a_digit_that_changes_everywhere_no_longer_fits_its_source() {
    let tree = Tree::copy().spoil(US, "+18883737888", "+18883737887").spoil(
        US,
        "1-888-373-7888\"",
        "1-888-373-7887\"",
    );
    let line = tree.line_of(US, "+18883737887");
    tree.assert_fault(US, line, "no source of “us-nhth” says 1-888-373-7887");
    caught(US, "keyword = \"BeFree\"", "keyword = \"BeFrea\"", "is not “BEFREE”");
}

#[test]
fn a_region_whose_first_contacts_are_not_its_own() {
    let file = "assets/contacts/regions.toml";
    for (old, new, what) in [
        ("lead = \"gb-msh\"", "lead = \"us-nhth\"", "cannot be the lead"),
        ("lead = \"us-nhth\"", "lead = \"us-911\"", "cannot be the lead"),
        ("emergency = \"us-911\"", "emergency = \"us-988\"", "is no emergency number"),
    ] {
        let tree = Tree::copy().spoil(file, old, new);
        assert!(tree.faults().iter().any(|f| f.starts_with(file) && f.contains(what)), "{new}");
    }
}

#[test]
fn a_source_without_a_name_or_with_half_an_address() {
    for (old, new) in
        [("url = \"https://", "url = \"somewhere "), ("title = \"fcc.gov\"", "title = \"\"")]
    {
        let tree = Tree::copy().spoil(US, old, new);
        assert!(tree.faults().iter().any(|fault| fault.contains("no title, or a url")), "{new}");
    }
}

#[test]
fn a_number_that_hides_in_an_attribute() {
    let new = "not-in-trouble-title = No\n    .title = 1 888 373 7888\nsobra =";
    let file = "i18n/es/help.ftl";
    let tree = Tree::copy().spoil(file, "not-in-trouble-title =", new);
    tree.assert_fault(file, tree.line_of(file, "1 888 373"), "looks like a phone number");
}

/// “100 times a minute” is a measure, and a line that can be called somewhere.
#[test]
fn a_measure_is_declared_where_it_is_also_a_number_of_somebody() {
    let file = "i18n/en/everyday.ftl";
    let tree = Tree::copy().spoil(file, "# not-a-phone-number: 100\n", "");
    let line = tree.line_of(file, "cpr-adult-rate =");
    tree.assert_fault(file, line, "holds 100, a number of assets/contacts");
}

#[test]
fn a_measure_that_a_translation_changes() {
    let file = "i18n/es/everyday.ftl";
    let tree = Tree::copy();
    let text = fs::read_to_string(tree.root().join(file)).unwrap();
    let old = text.lines().find(|line| line.starts_with("cpr-adult-rate =")).unwrap();
    let tree = tree.spoil(file, old, &old.replace("120", "20"));
    let line = tree.line_of(file, "cpr-adult-rate =");
    tree.assert_fault(file, line, "has the numbers {\"100\", \"20\"}, the reference");
}

#[test]
fn a_contact_whose_doubt_and_confidence_do_not_agree() {
    let file = "assets/contacts/au.toml";
    let tree = Tree::copy().spoil(file, "confidence = \"medium\"", "confidence = \"high\"");
    assert!(tree.faults().iter().any(|f| f.contains("has a doubt and confidence")));
    let tree = Tree::copy().spoil(file, "doubt = ", "# doubt = ");
    assert!(tree.faults().iter().any(|f| f.contains("does not say why")));
}

#[test]
fn an_unknown_time_zone_or_hour() {
    for (old, new) in [
        ("America/Los_Angeles", "America/Los_Angels"),
        ("opens_at = \"10:00\"", "opens_at = \"25:00\""),
    ] {
        let tree = Tree::copy();
        let file = ["us.toml", "us_lgbtq.toml", "us_abuse.toml", "us_more.toml", "ca.toml"]
            .map(|name| format!("assets/contacts/{name}"))
            .into_iter()
            .find(|file| fs::read_to_string(tree.root().join(file)).unwrap().contains(old))
            .unwrap();
        let tree = tree.spoil(&file, old, new);
        let faults = tree.faults();
        assert!(faults.iter().any(|f| f.starts_with(&file) && f.contains("Mend: ")), "{faults:?}");
    }
}

#[test]
fn a_contact_that_no_reader_can_choose_to_see() {
    let regions = "assets/contacts/regions.toml";
    let tree = Tree::copy().spoil(regions, "code = \"MX\"", "code = \"ZZ\"");
    let line = tree.line_of("assets/contacts/mx.toml", "\"mx-lnctp\"");
    tree.assert_fault("assets/contacts/mx.toml", line, "no reader can choose");
    caught(regions, "code = \"MX\"", "code = \"US\"  ", "duplicate region id");
    let tree = Tree::copy().spoil(regions, "lead = \"mx-lnctp\"", "lead = \"mx-lncpt\"");
    tree.assert_fault(
        regions,
        tree.line_of(regions, "code = \"MX\""),
        "unknown contact “mx-lncpt”",
    );
}

#[test]
fn a_fact_that_is_unknown_unused_or_without_a_source() {
    let cards = "assets/cards/you.toml";
    let facts = "assets/facts/help.toml";
    caught(cards, "\"law-1\"", "\"law-one\"", "unknown fact");
    let tree = Tree::copy();
    let text = fs::read_to_string(tree.root().join(facts)).unwrap();
    let unsourced = "\n[[fact]]\nid = \"lone\"\nsays = \"Somebody said so.\"\n\
        confidence = \"high\"\nassured_date = 2026-11-21\nreview_by = 2027-11-21\n";
    fs::write(tree.root().join(facts), text + unsourced).unwrap();
    let line = tree.line_of(facts, "id = \"lone\"");
    tree.assert_fault(facts, line, "has no source");
    tree.assert_fault(facts, line, "no card rests on fact");
}

#[test]
fn facts_that_nobody_checked_in_time_are_faults_on_that_day() {
    let day = Some(jiff::civil::date(2027, 6, 1));
    let tree = Tree::copy();
    assert_eq!(tree.faults_as_of(Some(FRESH)), Vec::<String>::new());
    let line = tree.line_of(US, "review_by = 2027-05-21");
    tree.assert_fault_as_of(day, US, line, "on 2027-06-01 this is overdue");
    assert!(!tree.faults_as_of(day).iter().any(|f| f.contains("assets/facts")), "a year for facts");
    let old = tree.spoil(US, "assured_date = 2026-11-21", "assured_date = 2024-11-21");
    let line = old.line_of(US, "review_by = 2027-05-21");
    old.assert_fault_as_of(Some(FRESH), US, line, "more than a year after");
    let both = Tree::copy().spoil(
        US,
        "assured_date = 2026-11-21\nreview_by = 2027-05-21",
        "assured_date = 2024-11-21\nreview_by = 2025-05-21",
    );
    let line = both.line_of(US, "review_by = 2025-05-21");
    both.assert_fault_as_of(Some(FRESH), US, line, "overdue");
    assert_eq!(both.faults(), Vec::<String>::new(), "without a day nothing is overdue");
    let ahead = Tree::copy().spoil(US, "assured_date = 2026-11-21", "assured_date = 2026-12-21");
    let line = ahead.line_of(US, "assured_date = 2026-12-21");
    ahead.assert_fault_as_of(Some(FRESH), US, line, "has not come");
}

#[test]
fn one_fault_hides_no_other_and_brings_no_false_ones() {
    let tree = Tree::copy().spoil(US, "status = \"active\"", "stattus = \"active\"");
    let faults = tree.faults();
    assert!(faults.iter().any(|fault| fault.contains("stattus")), "{faults:?}");
    assert!(!faults.iter().any(|fault| fault.contains("unknown contact")), "{faults:?}");
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
