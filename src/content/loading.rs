//! Gathers what the files hold and makes a library of it, or names every fault.

use std::collections::BTreeMap;
use std::fmt::Display;

use jiff::civil::Date;

use super::load_cards::{self, LoadedDeck};
use super::load_contacts::{self, Loaded};
use super::load_facts;
use super::reader::Reader;
use super::{
    Address, Card, CardId, Contact, ContactId, DeckId, Fact, FactId, Files, Library, Problem,
    Problems, Region, Situation,
};

/// Something with the file and the line where it stands.
pub(super) struct Placed<T> {
    pub file: String,
    pub line: usize,
    pub value: T,
}

/// What the files hold, while it is gathered.
#[derive(Default)]
pub(super) struct Loading {
    pub contacts: Vec<Placed<Loaded>>,
    pub regions: Vec<Placed<Region>>,
    pub decks: Vec<Placed<LoadedDeck>>,
    pub facts: Vec<Placed<Fact>>,
    pub situations: Vec<Placed<Situation>>,
    pub problems: Vec<Problem>,
    /// Folders in which a whole file could not be read: what it holds may be named elsewhere,
    /// and calling that unknown would hide the fault that matters.
    unread: Vec<Folder>,
}

/// The folders of `assets/` that hold content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folder {
    Contacts,
    Cards,
    Facts,
}

/// Everything with an id, by its id.
pub(super) struct Index {
    pub contacts: BTreeMap<ContactId, Contact>,
    pub cards: BTreeMap<CardId, Card>,
    pub facts: BTreeMap<FactId, Fact>,
}

const REGIONS: &str = "assets/contacts/regions.toml";
const SITUATIONS: &str = "assets/cards/situations.toml";

impl Loading {
    /// Reads every file.
    pub fn read(files: &Files, is_message: &dyn Fn(&str) -> bool, as_of: Option<Date>) -> Self {
        let mut loading = Self::default();
        for (path, text) in files {
            loading.file(Reader::new(path, text, is_message, as_of), path);
        }
        loading
    }

    fn file(&mut self, mut reader: Reader<'_>, path: &str) {
        macro_rules! keep {
            ($list:ident, $found:expr) => {
                for (value, line) in $found {
                    self.$list.push(Placed { file: path.to_owned(), line, value });
                }
            };
        }
        let folder = if path == REGIONS {
            keep!(regions, load_contacts::regions(&mut reader));
            Folder::Contacts
        } else if path.starts_with("assets/contacts/") {
            keep!(contacts, load_contacts::contacts(&mut reader));
            Folder::Contacts
        } else if path == SITUATIONS {
            keep!(situations, load_facts::situations(&mut reader));
            Folder::Cards
        } else if path.starts_with("assets/facts/") {
            keep!(facts, load_facts::facts(&mut reader));
            Folder::Facts
        } else {
            keep!(decks, load_cards::deck(&mut reader).into_iter());
            Folder::Cards
        };
        if reader.unreadable {
            self.unread.push(folder);
        }
        self.problems.append(&mut reader.problems);
    }

    /// The library, or every fault.
    ///
    /// # Errors
    /// Every fault found, each with file, line, what is wrong and the mend.
    pub fn finish(mut self) -> Result<Library, Problems> {
        let index = self.index();
        self.check(&index);
        if !self.problems.is_empty() {
            return Err(Problems(self.problems));
        }
        let mut decks: Vec<_> = self.decks.into_iter().map(|deck| deck.value.deck).collect();
        decks.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let in_order = self.contacts.iter();
        let contacts = in_order
            .filter_map(|loaded| index.contacts.get(&loaded.value.contact.id).cloned())
            .collect();
        Ok(Library {
            contacts,
            decks,
            regions: self.regions.into_iter().map(|region| region.value).collect(),
            cards: index.cards,
            facts: index.facts,
            situations: self.situations.into_iter().map(|found| found.value).collect(),
        })
    }

    /// Whether every file of the folder could be read.
    pub fn is_whole(&self, folder: Folder) -> bool {
        !self.unread.contains(&folder)
    }

    fn index(&mut self) -> Index {
        let mut problems = Vec::new();
        let contacts = self.contacts.iter().map(|placed| {
            let contact = &placed.value.contact;
            (placed.file.as_str(), placed.line, contact.id.clone(), contact.clone())
        });
        let mut contacts = by_id("contact", contacts, &mut problems);
        let facts = self.facts.iter().map(|placed| {
            (placed.file.as_str(), placed.line, placed.value.id.clone(), placed.value.clone())
        });
        let facts = by_id("fact", facts, &mut problems);
        let decks = self
            .decks
            .iter()
            .map(|placed| (placed.file.as_str(), placed.line, placed.value.deck.id.clone(), ()));
        by_id::<DeckId, ()>("deck", decks, &mut problems);
        let cards = self.decks.iter().flat_map(|deck| {
            let cards = deck.value.cards.iter();
            cards.map(|(card, line)| (deck.file.as_str(), *line, card.id.clone(), card.clone()))
        });
        let cards = by_id("card", cards, &mut problems);
        let regions = self
            .regions
            .iter()
            .map(|placed| (placed.file.as_str(), placed.line, placed.value.code.clone(), ()));
        by_id("region", regions, &mut problems);
        self.problems.append(&mut problems);
        self.typed_twice();
        self.resolve_same_as(&mut contacts);
        Index { contacts, cards, facts }
    }

    /// Full international numbers stand once. Short codes may recur: 911 is 911 in two countries.
    fn typed_twice(&mut self) {
        let mut numbers: BTreeMap<&str, &ContactId> = BTreeMap::new();
        for placed in &self.contacts {
            let id = &placed.value.contact.id;
            for channel in &placed.value.contact.channels {
                let Address::Phone { number, .. } = &channel.address else { continue };
                if !number.starts_with('+') {
                    continue;
                }
                let before = numbers.insert(number, id);
                if let Some(other) = before.filter(|other| *other != id) {
                    self.problems.push(Problem::new(
                        &placed.file,
                        placed.line,
                        format!("{number} of “{id}” is typed a second time: “{other}” has it"),
                        "use same_as with the id of the contact that has the number",
                    ));
                }
            }
        }
    }

    fn resolve_same_as(&mut self, index: &mut BTreeMap<ContactId, Contact>) {
        for placed in &self.contacts {
            let id = &placed.value.contact.id;
            for (channel, target, line) in &placed.value.same_as {
                let kind = index.get(id).and_then(|c| c.channels.get(*channel)).map(|c| c.kind);
                let found = kind.and_then(|kind| index.get(target)?.channel(kind));
                match found.map(|channel| channel.address.clone()) {
                    Some(address) => {
                        if let Some(contact) = index.get_mut(id) {
                            contact.channels[*channel].address = address;
                        }
                    }
                    None => self.problems.push(Problem::new(
                        &placed.file,
                        *line,
                        format!("same_as names “{target}”, which has no such channel"),
                        "name a contact that has a channel of this type",
                    )),
                }
            }
        }
    }
}

/// Values by their id; an id that stands twice is a fault.
fn by_id<'a, I: Ord + Clone + Display, T>(
    what: &str,
    found: impl Iterator<Item = (&'a str, usize, I, T)>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<I, T> {
    let mut index = BTreeMap::new();
    for (file, line, id, value) in found {
        if index.insert(id.clone(), value).is_some() {
            problems.push(Problem::new(
                file,
                line,
                format!("duplicate {what} id “{id}”"),
                "rename one",
            ));
        }
    }
    index
}
