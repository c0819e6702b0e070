//! All decks and contacts, read and checked together.

use std::collections::BTreeMap;

use super::load_cards::{self, LoadedDeck, Named};
use super::load_contacts::{self, Loaded};
use super::reader::Reader;
use super::{
    Address, Card, CardId, Contact, ContactId, Deck, DeckId, Problem, Problems, Region, RegionCode,
    Topic,
};

/// Files by their path from the root of the project; contents are UTF-8 text.
pub type Files = BTreeMap<String, String>;

/// All decks and contacts, validated: every id in it resolves.
#[derive(Debug)]
pub struct Library {
    /// In the order of the files.
    contacts: Vec<Contact>,
    regions: Vec<Region>,
    decks: Vec<Deck>,
    cards: BTreeMap<CardId, Card>,
}

impl Library {
    /// Reads `assets/contacts/*.toml` and `assets/cards/*.toml` out of `files`.
    ///
    /// `is_message` says whether the reference catalog has a message of that id.
    ///
    /// # Errors
    /// Every fault found, each with file, line, what is wrong and the mend.
    pub fn load(files: &Files, is_message: &dyn Fn(&str) -> bool) -> Result<Self, Problems> {
        let mut loading = Loading::default();
        for (path, text) in files {
            loading.file(path, text, is_message);
        }
        loading.finish()
    }

    /// The contact of that id.
    #[must_use]
    pub fn contact(&self, id: &ContactId) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == *id)
    }

    /// Every contact, in the order of the files.
    #[must_use]
    pub fn contacts(&self) -> &[Contact] {
        &self.contacts
    }

    /// Regions in the order in which they are offered; `other` is the last.
    #[must_use]
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// The region of that code.
    #[must_use]
    pub fn region(&self, code: &RegionCode) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == *code)
    }

    /// Decks in display order.
    #[must_use]
    pub fn decks(&self) -> &[Deck] {
        &self.decks
    }

    /// The deck of that id.
    #[must_use]
    pub fn deck(&self, id: &DeckId) -> Option<&Deck> {
        self.decks.iter().find(|deck| deck.id == *id)
    }

    /// The card of that id.
    #[must_use]
    pub fn card(&self, id: &CardId) -> Option<&Card> {
        self.cards.get(id)
    }

    /// Whether `contact` serves people in `region`.
    #[must_use]
    pub fn serves(contact: &Contact, region: &RegionCode) -> bool {
        let country = region.as_str().split('-').next().unwrap_or_default();
        contact
            .regions
            .iter()
            .any(|code| code == region || code.as_str() == country || code.as_str() == "001")
    }

    /// Contacts of `region` that help with `topic`: those of the region itself first, then those
    /// that answer anywhere in the world; among each, those for which the topic matters most.
    #[must_use]
    pub fn contacts_for(&self, region: &RegionCode, topic: Topic) -> Vec<&Contact> {
        let mut found: Vec<_> = self
            .contacts
            .iter()
            .filter(|contact| contact.topics.contains(&topic))
            .filter(|contact| Self::serves(contact, region))
            .collect();
        found.sort_by_key(|contact| {
            let worldwide = contact.regions.iter().all(|code| code.as_str() == "001");
            (worldwide, contact.topics.iter().position(|found| *found == topic))
        });
        found
    }
}

#[derive(Default)]
struct Loading {
    contacts: Vec<(String, Loaded)>,
    regions: Vec<(String, Region, usize)>,
    decks: Vec<(String, LoadedDeck)>,
    problems: Vec<Problem>,
}

impl Loading {
    fn file(&mut self, path: &str, text: &str, is_message: &dyn Fn(&str) -> bool) {
        let mut reader = Reader::new(path, text, is_message);
        if path == "assets/contacts/regions.toml" {
            for (region, line) in load_contacts::regions(&mut reader) {
                self.regions.push((path.to_owned(), region, line));
            }
        } else if path.starts_with("assets/contacts/") {
            for loaded in load_contacts::contacts(&mut reader) {
                self.contacts.push((path.to_owned(), loaded));
            }
        } else if path.starts_with("assets/cards/") {
            self.decks.extend(load_cards::deck(&mut reader).map(|deck| (path.to_owned(), deck)));
        }
        self.problems.append(&mut reader.problems);
    }

    fn finish(mut self) -> Result<Library, Problems> {
        let contacts = self.index_contacts();
        let cards = self.index_cards();
        self.check_names(&contacts, &cards);
        self.check_regions(&contacts);
        if !self.problems.is_empty() {
            return Err(Problems(self.problems));
        }
        let mut decks: Vec<_> = self.decks.into_iter().map(|(_, loaded)| loaded.deck).collect();
        decks.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let regions = self.regions.into_iter().map(|(_, region, _)| region).collect();
        let in_order = self.contacts.iter();
        let contacts =
            in_order.filter_map(|(_, loaded)| contacts.get(&loaded.contact.id).cloned()).collect();
        Ok(Library { contacts, regions, decks, cards })
    }

    fn fault(&mut self, file: &str, line: usize, what: String, mend: &str) {
        self.problems.push(Problem::new(file, line, what, mend));
    }

    fn index_contacts(&mut self) -> BTreeMap<ContactId, Contact> {
        let mut index: BTreeMap<ContactId, Contact> = BTreeMap::new();
        let mut numbers: BTreeMap<String, ContactId> = BTreeMap::new();
        for at in 0..self.contacts.len() {
            let (file, loaded) = &self.contacts[at];
            let (file, line, contact) = (file.clone(), loaded.line, loaded.contact.clone());
            let id = contact.id.clone();
            for number in own_numbers(loaded) {
                match numbers.insert(number.clone(), id.clone()) {
                    Some(other) if other != id => self.fault(
                        &file,
                        line,
                        format!("{number} of “{id}” is typed a second time: “{other}” has it"),
                        "use same_as with the id of the contact that has the number",
                    ),
                    _ => {}
                }
            }
            if index.insert(id.clone(), contact).is_some() {
                self.fault(&file, line, format!("duplicate contact id “{id}”"), "rename one");
            }
        }
        self.resolve_same_as(&mut index);
        index
    }

    fn resolve_same_as(&mut self, index: &mut BTreeMap<ContactId, Contact>) {
        let wanted: Vec<_> = self
            .contacts
            .iter()
            .flat_map(|(file, loaded)| {
                loaded.same_as.iter().map(move |(channel, target, line)| {
                    (file.clone(), *line, loaded.contact.id.clone(), *channel, target.clone())
                })
            })
            .collect();
        for (file, line, id, channel, target) in wanted {
            let Some(kind) = index.get(&id).and_then(|c| c.channels.get(channel)).map(|c| c.kind)
            else {
                continue;
            };
            let found = index.get(&target).and_then(|contact| contact.channel(kind));
            match found.map(|channel| channel.address.clone()) {
                Some(address) => {
                    if let Some(contact) = index.get_mut(&id) {
                        contact.channels[channel].address = address;
                    }
                }
                None => self.fault(
                    &file,
                    line,
                    format!("same_as names “{target}”, which has no such channel"),
                    "name a contact that has a channel of this type",
                ),
            }
        }
    }

    fn index_cards(&mut self) -> BTreeMap<CardId, Card> {
        let mut index = BTreeMap::new();
        let mut decks: Vec<DeckId> = Vec::new();
        for at in 0..self.decks.len() {
            let (file, loaded) = &self.decks[at];
            let (file, deck, deck_line) = (file.clone(), loaded.deck.id.clone(), loaded.line);
            let cards = loaded.cards.clone();
            if decks.contains(&deck) {
                self.fault(&file, deck_line, format!("duplicate deck id “{deck}”"), "rename one");
            }
            decks.push(deck);
            for (card, line) in cards {
                let id = card.id.clone();
                if index.insert(id.clone(), card).is_some() {
                    self.fault(&file, line, format!("duplicate card id “{id}”"), "rename one");
                }
            }
        }
        index
    }

    fn check_names(
        &mut self,
        contacts: &BTreeMap<ContactId, Contact>,
        cards: &BTreeMap<CardId, Card>,
    ) {
        let mut faults = Vec::new();
        for (file, loaded) in &self.decks {
            for named in &loaded.named {
                let fault = match named {
                    Named::Contact(id, line) if !contacts.contains_key(id) => {
                        (line, format!("unknown contact “{id}”"), "correct the id")
                    }
                    Named::Card(id, line) if !cards.contains_key(id) => {
                        (line, format!("unknown card “{id}”"), "correct the id")
                    }
                    _ => continue,
                };
                faults.push(Problem::new(file, *fault.0, fault.1, fault.2));
            }
        }
        self.problems.append(&mut faults);
    }

    fn check_regions(&mut self, contacts: &BTreeMap<ContactId, Contact>) {
        let mut faults = Vec::new();
        for (file, region, line) in &self.regions {
            for id in region.emergency.iter().chain([&region.lead]) {
                if !contacts.contains_key(id) {
                    let what = format!("region “{}” names unknown contact “{id}”", region.code);
                    faults.push(Problem::new(file, *line, what, "correct the id"));
                }
            }
        }
        if !self.regions.iter().any(|(_, region, _)| region.code.as_str() == "other") {
            faults.push(Problem::new(
                "assets/contacts/regions.toml",
                0,
                "there is no region “other”",
                "add one: it is what a reader from anywhere else sees",
            ));
        }
        self.problems.append(&mut faults);
    }
}

/// Full international numbers that a contact types itself. Short codes may recur: 911 is 911 in
/// two countries.
fn own_numbers(loaded: &Loaded) -> Vec<String> {
    loaded
        .contact
        .channels
        .iter()
        .filter_map(|channel| match &channel.address {
            Address::Phone { number, .. } if number.starts_with('+') => Some(number.clone()),
            _ => None,
        })
        .collect()
}
