//! Which messages belong together: deck by deck, as somebody translates them.

use std::collections::BTreeSet;

use super::entries::Entries;
use crate::content::{Ask, Block, Library, MessageId};

/// Messages that code names: buttons, headings, labels.
pub(super) const INTERFACE: &str = "interface";
/// Messages of contacts and of regions.
pub(super) const CONTACTS: &str = "contacts and regions";
/// Files whose messages code names, and the build checks; data names those of all others.
const CODE_FILES: [&str; 2] = ["ui.ftl", "terminal.ftl"];

/// A part of the messages.
pub(super) struct Section {
    /// The id of a deck, or [`INTERFACE`] or [`CONTACTS`].
    pub name: String,
    /// Ids of its messages.
    pub messages: BTreeSet<String>,
}

/// The messages of the reference by section; one that several decks show is in each of them.
pub(super) fn sections(reference: &Entries<'_>, library: &Library) -> Vec<Section> {
    let code = reference
        .values()
        .filter(|entry| !entry.is_term() && CODE_FILES.contains(&entry.file_name()));
    let interface = code.map(|entry| entry.id.clone()).collect();
    let mut found = vec![Section { name: INTERFACE.to_owned(), messages: interface }];
    for deck in library.decks() {
        let mut ids: BTreeSet<&MessageId> = BTreeSet::from([&deck.title, &deck.summary]);
        for card in deck.cards.iter().filter_map(|id| library.card(id)) {
            ids.extend([&card.title, &card.summary]);
            ids.extend(card.blocks.iter().flat_map(Block::messages));
        }
        // What leads to a card belongs to its deck.
        let situations = Ask::ALL.into_iter().flat_map(|ask| library.situations(ask));
        let leading = situations.filter(|situation| deck.cards.contains(&situation.card));
        ids.extend(leading.map(|situation| &situation.text));
        found.push(Section { name: deck.id.to_string(), messages: owned(&ids) });
    }
    let mut ids: BTreeSet<&MessageId> = BTreeSet::new();
    for contact in library.contacts() {
        ids.insert(&contact.summary);
        ids.extend(contact.notes.iter().chain(&contact.label).chain(&contact.doubt));
    }
    ids.extend(library.regions().iter().map(|region| &region.name));
    found.push(Section { name: CONTACTS.to_owned(), messages: owned(&ids) });
    found
}

fn owned(ids: &BTreeSet<&MessageId>) -> BTreeSet<String> {
    ids.iter().map(ToString::to_string).collect()
}
