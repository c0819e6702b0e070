//! Finding a card: by deck, by situation, in the index. No typing, three actions at most.

use std::collections::BTreeSet;

use pocketcard::content::{Ask, CardId, Library};
use pocketcard::session::{Action, Screen};

use crate::fixture::{Hands, Visit, library, locales};

fn home() -> Hands {
    let hands = Visit { height: 9000.0, ..Visit::default() }.begin();
    hands.activate("Open the cards");
    hands
}

fn title(id: &CardId, library: &Library) -> String {
    locales().localizer("en").text(&library.card(id).unwrap().title)
}

/// The screen on which a card stands.
fn screen_of(id: &CardId, library: &Library) -> Screen {
    if library.card(id).unwrap().is_help_now() { Screen::HelpNow } else { Screen::Card(id.clone()) }
}

fn back_home(hands: &Hands) {
    while *hands.gui.session().screen() != Screen::Home {
        hands.gui.apply(Action::Back);
    }
}

#[test]
fn every_card_is_two_actions_from_home_by_its_deck() {
    let (hands, library, words) = (home(), library(), locales().localizer("en"));
    let mut found = 0;
    for deck in library.decks() {
        // The deck of the contacts is the first row of home itself, and its other card is there.
        let is_contacts = deck.id.as_str() == "help-now";
        for id in &deck.cards {
            if is_contacts {
                hands.activate("I need to talk to someone");
            } else {
                hands.activate(&words.text(&deck.title));
            }
            let is_there = *hands.gui.session().screen() == screen_of(id, &library);
            if !is_there {
                hands.activate(&title(id, &library));
            }
            assert_eq!(*hands.gui.session().screen(), screen_of(id, &library));
            found += 1;
            back_home(&hands);
        }
    }
    assert!(found > 65, "{found}");
}

#[test]
fn every_card_is_two_actions_from_home_by_the_index() {
    let (hands, library) = (home(), library());
    for id in library.decks().iter().flat_map(|deck| &deck.cards) {
        hands.activate("All cards");
        hands.activate(&title(id, &library));
        let screen = hands.gui.session().screen().clone();
        assert_eq!(screen, screen_of(id, &library));
        back_home(&hands);
    }
}

#[test]
fn every_situation_leads_to_its_card() {
    let (hands, library, words) = (home(), library(), locales().localizer("en"));
    let beginnings =
        [(Ask::Need, "I need…"), (Ask::Worried, "I’m worried about…"), (Ask::Saw, "I saw…")];
    let mut reached = BTreeSet::new();
    for (ask, beginning) in beginnings {
        assert!(library.situations(ask).count() >= 4, "{beginning}");
        for situation in library.situations(ask) {
            hands.activate(beginning);
            hands.activate(&words.text(&situation.text));
            let screen = hands.gui.session().screen().clone();
            assert_eq!(screen, screen_of(&situation.card, &library));
            reached.insert(situation.card.clone());
            back_home(&hands);
        }
    }
    for id in ["get-help", "pictures", "place-tonight", "leaving", "help-a-friend", "an-advert"] {
        assert!(reached.contains(&CardId::new(id)), "no situation leads to {id}");
    }
}

#[test]
fn no_contact_is_out_of_reach() {
    let library = library();
    for contact in library.contacts() {
        let shown = library.regions().iter().any(|region| {
            let named = region.emergency.as_ref() == Some(&contact.id) || region.lead == contact.id;
            let topics = contact.topics.iter();
            let mut listed = topics.flat_map(|topic| library.contacts_for(&region.code, *topic));
            named || listed.any(|found| found.id == contact.id)
        });
        assert!(shown, "{} is shown in no region", contact.id);
    }
}
