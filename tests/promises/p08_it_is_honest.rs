//! 8. It is honest: what happens, what may show, how old a fact is, who read a translation.

use jiff::civil::date;
use pocketcard::content::{CardId, Confidence, ContactId, RegionCode};
use pocketcard::l10n::{plain, without_isolates};
use pocketcard::session::{Action, Screen};
use pocketcard::view::{BlockView, CardView, ContactView, Context, HelpNowView};

use crate::fixture::tree::Tree;
use crate::fixture::{FRESH, Visit, library, locales, noon};

#[test]
fn what_they_must_report_stands_before_the_way_to_reach_them() {
    let hands = Visit::default().begin();
    for contact in library().contacts() {
        hands.gui.apply(Action::Show(Screen::Contact(contact.id.clone())));
        let labels = hands.labels();
        let place = |part: &str| labels.iter().position(|label| label.contains(part));
        let reach = place("How to reach them").unwrap();
        let notes = [
            "they may have to tell",
            "tell no one unless",
            "This is the police",
            "We do not know whom",
            "Nobody asks you",
        ];
        let note = notes.iter().find_map(|part| place(part));
        assert!(note.is_some_and(|note| note < reach), "{}: {labels:?}", contact.id);
    }
}

#[test]
fn a_young_person_is_told_to_ask_before_giving_a_name() {
    let hands = Visit::default().begin();
    hands.gui.apply(Action::Show(Screen::HelpNow));
    assert!(hands.says("“What do you have to report?” Ask before you give your name"));
    assert!(hands.says("No answer? Send the word HELP, or call 1-888-373-7888."));
}

#[test]
fn every_contact_names_its_source_and_its_day() {
    let (library, locales) = (library(), locales());
    for tag in ["en", "es"] {
        let localizer = locales.localizer(tag);
        let region = RegionCode::new("US");
        let context =
            Context { library: &library, localizer: &localizer, region: &region, now: noon(FRESH) };
        for contact in library.contacts() {
            let view = ContactView::new(&context, &contact.id).unwrap();
            assert!(view.checked.contains("2026"), "{}", contact.id);
            assert!(!view.sources.is_empty() && !view.happens.is_empty(), "{}", contact.id);
            let is_certain = contact.confidence == Confidence::High;
            assert_eq!(view.caution.is_empty(), is_certain, "{}: {}", contact.id, view.caution);
        }
    }
}

#[test]
fn an_overdue_number_is_shown_with_check_this_number_and_never_hidden() {
    let hands = Visit { today: date(2028, 1, 1), ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::HelpNow));
    assert!(hands.says("Text BeFree to 233733. On a keypad: BEFREE. Check this number"));
    assert!(hands.says("1-888-373-7888"));
    hands.gui.apply(Action::Show(Screen::Contact(ContactId::new("us-988"))));
    assert!(hands.says("Check this number"));
    assert!(hands.says("Call 988"));
}

#[test]
fn a_translation_that_nobody_has_read_says_so_on_home() {
    let hands = Visit { locale: "es", height: 3000.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::Home));
    let note = locales().localizer("es").words().translation_unreviewed();
    assert!(hands.says(&note), "{note}");
    hands.gui.apply(Action::SetLocale("en".to_owned()));
    assert!(!hands.says(&note) && !hands.says("No native speaker"));
}

#[test]
fn a_translation_that_nobody_has_read_says_so_on_the_card_about_the_program() {
    let visit = Visit { locale: "ko", height: 3000.0, ..Visit::default() };
    let hands = visit.begin();
    hands.gui.apply(Action::Show(Screen::Card(CardId::new("who-makes-this"))));
    let unreviewed = locales().localizer("ko").words().review_unreviewed();
    assert!(hands.says(&format!("한국어: {unreviewed}")), "{:#?}", hands.labels());
}

#[test]
fn a_crisis_line_stands_on_the_card_about_pictures_wherever_one_is_known() {
    let (library, locales) = (library(), locales());
    let localizer = locales.localizer("en");
    let region = RegionCode::new("US");
    let context =
        Context { library: &library, localizer: &localizer, region: &region, now: noon(FRESH) };
    let card = CardView::new(&context, &CardId::new("pictures")).unwrap();
    let contacts: Vec<_> = card
        .blocks
        .iter()
        .filter_map(|block| match block {
            BlockView::Contact(row) => Some(row.id.as_str()),
            _ => None,
        })
        .collect();
    for id in ["us-988", "us-takeitdown", "us-cybertipline"] {
        assert!(contacts.contains(&id), "{id} is missing in {contacts:?}");
    }
}

#[test]
fn no_region_shows_the_number_of_another() {
    let (library, locales) = (library(), locales());
    let localizer = locales.localizer("en");
    for region in library.regions() {
        let context = Context {
            library: &library,
            localizer: &localizer,
            region: &region.code,
            now: noon(FRESH),
        };
        let view = HelpNowView::new(&context);
        let rows = view.groups.iter().flat_map(|group| &group.contacts).map(|row| &row.id);
        let ids = rows.chain(view.lead.as_ref().map(|lead| &lead.id));
        for id in ids.chain(view.emergency.as_ref().map(|(id, _)| id)) {
            let contact = library.contact(id).unwrap();
            assert!(
                region.code.as_str() == "other"
                    || pocketcard::content::Library::serves(contact, &region.code),
                "{id} is shown for {}",
                region.code
            );
        }
        assert!(view.lead.is_some(), "{}", region.code);
    }
}

#[test]
fn a_phrase_that_promises_too_much_is_a_fault() {
    for (file, phrase) in [
        ("i18n/en/help.ftl", "Nobody will know."),
        ("i18n/en/adults.ftl", "You CANNOT be   arrested."),
        ("i18n/en/ui.ftl", "Call the Polaris hotline."),
        ("i18n/en/help.ftl", "{ \"You are\" } safe here."),
        ("i18n/en/help.ftl", "You can't be arrested."),
        ("i18n/en/help.ftl", "No-one will ever know."),
        ("i18n/en/help.ftl", "no\u{200b}body will\u{ad} know"),
        ("i18n/en/help.ftl", "They can‘t arrest you."),
        ("i18n/en/adults.ftl", "Polaris’s hotline answers."),
        ("i18n/en/help.ftl", "Press three."),
        ("i18n/en/help.ftl", "This is confidential."),
        ("i18n/es/help.ftl", "Nadie se enterará."),
        ("i18n/es/help.ftl", "Nadie lo va a saber."),
        ("i18n/es/help.ftl", "Nadie puede arrestarte."),
        ("i18n/es/help.ftl", "Nobody will know."),
    ] {
        let tree = Tree::copy();
        let text = std::fs::read_to_string(tree.root().join(file)).unwrap();
        let id = text.lines().find_map(|line| line.split_once(" = ")).unwrap().0.to_owned();
        let old = format!("\n{id} = ");
        let tree = tree.spoil(file, &old, &format!("\n{id} = {phrase}\nrest = "));
        let line = tree.line_of(file, phrase);
        tree.assert_fault(file, line, "which no text of ours may say");
    }
}

#[test]
fn a_card_that_is_hard_to_read_or_too_long_is_a_fault() {
    let file = "i18n/en/help.ftl";
    let old = "not-in-trouble-fault = ";
    let hard = "Notwithstanding considerable jurisdictional heterogeneity, exploitation facilitated \
        by intermediaries constitutes criminality. Institutional responsibilities necessitate \
        multidisciplinary collaboration. Vulnerability assessments incorporate socioeconomic \
        determinants.\nrest = ";
    let tree = Tree::copy().spoil(file, old, &format!("{old}{hard}"));
    let line = tree.line_of(file, "not-in-trouble-title =");
    tree.assert_fault(file, line, "has the reading grade");
    let long = "go and go and ".repeat(6);
    let tree = Tree::copy().spoil(file, old, &format!("{old}We {long}stop. "));
    tree.assert_fault(file, tree.line_of(file, old), "a sentence of 2");
    let tree = Tree::copy().spoil(file, old, &format!("{old}One. Two. Three. Four. "));
    tree.assert_fault(file, tree.line_of(file, old), "sentences");
    let tree = Tree::copy().spoil(file, old, &format!("{old}{}", "It is so. ".repeat(30)));
    let line = tree.line_of(file, "not-in-trouble-title =");
    tree.assert_fault(file, line, "more than two phone screens");
}

#[test]
fn what_may_follow_stands_before_the_number_in_every_region() {
    let (library, locales) = (library(), locales());
    let localizer = locales.localizer("en");
    for region in library.regions() {
        let code = &region.code;
        let context =
            Context { library: &library, localizer: &localizer, region: code, now: noon(FRESH) };
        let lead = HelpNowView::new(&context).lead.unwrap();
        let page = pocketcard::terminal::page(&context, "get-help").unwrap();
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        let note = flat.find(&without_isolates(&lead.report_note)[..40]).unwrap();
        // The emergency number may be the same short code: it stands above both.
        let action = plain(&lead.action);
        let number =
            flat.rfind(&action).unwrap_or_else(|| panic!("{code} has no “{action}”: {page}"));
        assert!(note < number, "{code}: {page}");
    }
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::HelpNow));
    let labels = hands.labels();
    let place = |part: &str| labels.iter().position(|label| label.contains(part)).unwrap();
    assert!(place("They may have to tell") < place("Text BeFree to 233733"));
    assert!(place("stays on the phone") < place("Text BeFree to 233733"));
}

#[test]
fn a_less_certain_number_is_marked_with_its_reason() {
    let (library, locales) = (library(), locales());
    let mut marked = 0;
    for tag in ["en", "es"] {
        let localizer = locales.localizer(tag);
        for contact in library.contacts().iter().filter(|c| c.confidence == Confidence::Medium) {
            let region = contact.regions.first().unwrap();
            let context =
                Context { library: &library, localizer: &localizer, region, now: noon(FRESH) };
            let reason = localizer.text(contact.doubt.as_ref().unwrap());
            let view = ContactView::new(&context, &contact.id).unwrap();
            assert!(view.caution.contains(&reason) && reason.len() > 10, "{}", contact.id);
            marked += 1;
        }
    }
    assert!(marked > 40, "{marked}");
}

#[test]
fn every_contact_answers_the_questions_that_matter() {
    let (library, locales) = (library(), locales());
    for tag in ["en", "es"] {
        let localizer = locales.localizer(tag);
        let region = RegionCode::new("US");
        let context =
            Context { library: &library, localizer: &localizer, region: &region, now: noon(FRESH) };
        for contact in library.contacts() {
            let view = ContactView::new(&context, &contact.id).unwrap();
            let answers = [
                ("who answers", !view.summary.is_empty()),
                ("whom must they tell", !view.report_note.is_empty()),
                ("cost and name", !view.happens.is_empty()),
                ("what shows", !view.shows.is_empty() || !contact.has_number()),
                ("hours", !view.hours.is_empty() || !contact.has_number()),
                ("languages", !view.languages.is_empty() || !contact.has_number()),
            ];
            for (question, answered) in answers {
                assert!(answered, "{} does not say: {question}", contact.id);
            }
        }
    }
}

#[test]
fn every_language_of_a_service_has_its_name() {
    let (library, locales) = (library(), locales());
    for locale in locales.all() {
        let localizer = locales.localizer(&locale.tag.to_string());
        for contact in library.contacts() {
            let channels = contact.channels.iter().flat_map(|channel| &channel.languages);
            for tag in contact.languages.iter().chain(channels) {
                let name = localizer.words().language_name(tag);
                assert_ne!(without_isolates(&name), *tag, "{} in {}", contact.id, locale.tag);
            }
        }
    }
}

#[test]
fn whether_it_is_open_is_told_with_the_clock_that_says_so() {
    let (library, locales) = (library(), locales());
    let region = RegionCode::new("US");
    let hours = |tag: &str, now: &str| {
        let localizer = locales.localizer(tag);
        let now = now.parse().unwrap();
        let context = Context { library: &library, localizer: &localizer, region: &region, now };
        let view = ContactView::new(&context, &ContactId::new("us-translifeline")).unwrap();
        without_isolates(&view.hours.join(" "))
    };
    // Monday 23 November 2026; the line answers from 10 to 18 Pacific time on weekdays.
    let open = hours("en", "2026-11-23T22:05:00Z");
    assert!(open.contains("Monday to Friday, 10:00 a.m. to 6:00 p.m., Los Angeles time"), "{open}");
    assert!(open.contains("clock it is Monday, 2:05 p.m. there: open now."), "{open}");
    let closed = hours("en", "2026-11-24T02:00:00Z");
    assert!(closed.contains("clock it is Monday, 6:00 p.m. there: closed now."), "{closed}");
    let spanish = hours("es", "2026-11-23T22:05:00Z");
    assert!(spanish.contains("lunes, 14:05: ahora está abierto."), "{spanish}");
    let wrong_clock = hours("en", "1970-01-01T00:00:00Z");
    assert!(wrong_clock.contains("Wednesday, 4:00 p.m. there"), "{wrong_clock}");
}

#[test]
fn the_emergency_number_stands_before_everything_else() {
    let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
    hands.gui.apply(Action::Show(Screen::HelpNow));
    let labels = hands.labels();
    let place = |part: &str| labels.iter().position(|label| label.contains(part)).unwrap();
    assert!(place("In danger right now: 911") < place("Text BeFree to 233733"));
    assert!(place("Text BeFree to 233733") < place("Sexual pictures"));
}

#[test]
fn nothing_promises_what_nobody_can_promise() {
    let phrases = [
        "nobody will know",
        "no one will know",
        "cannot be arrested",
        "can’t be arrested",
        "Polaris hotline",
        "victim",
        "rescue",
        "prostitut",
        "press 3",
        "untraceable",
        "you are safe",
        "100 %",
        "nadie sabrá",
        "no te pueden arrestar",
        "víctima",
        "rescat",
    ];
    let locales = locales();
    let mut read = 0;
    for locale in locales.all() {
        // “Rescue breaths” is what first aid calls them.
        let sources =
            locale.sources().texts.iter().filter(|(file, _)| !file.ends_with("everyday.ftl"));
        for (file, source) in sources {
            for (number, line) in
                source.lines().enumerate().filter(|(_, line)| !line.starts_with('#'))
            {
                // An id may have the word of an official name.
                let text = line.split_once('=').map_or(line, |(_, text)| text);
                for phrase in phrases {
                    assert!(
                        !text.to_lowercase().contains(phrase),
                        "{file}:{}: {phrase}",
                        number + 1
                    );
                }
                read += 1;
            }
        }
    }
    assert!(read > 400);
}
