//! All decks and contacts, read and checked together.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::loading::Loading;
use super::{
    Ask, Card, CardId, Contact, ContactId, Deck, DeckId, Fact, FactId, Problems, Region,
    RegionCode, Situation, Topic,
};

/// Files by their path from the root of the project; contents are UTF-8 text.
pub type Files = BTreeMap<String, String>;

/// All decks and contacts, validated: every id in it resolves.
#[derive(Debug)]
pub struct Library {
    /// In the order of the files.
    pub(super) contacts: Vec<Contact>,
    pub(super) regions: Vec<Region>,
    pub(super) decks: Vec<Deck>,
    pub(super) cards: BTreeMap<CardId, Card>,
    pub(super) facts: BTreeMap<FactId, Fact>,
    pub(super) situations: Vec<Situation>,
}

impl Library {
    /// Reads `assets/contacts/*.toml`, `assets/cards/*.toml` and `assets/facts/*.toml` out of
    /// `files`.
    ///
    /// `is_message` says whether the reference catalog has a message of that id.
    ///
    /// # Errors
    /// Every fault found, each with file, line, what is wrong and the mend.
    pub fn load(files: &Files, is_message: &dyn Fn(&str) -> bool) -> Result<Self, Problems> {
        Loading::read(files, is_message, None).finish()
    }

    /// Reads as [`Library::load`] does; facts that nobody checked in time on the day `as_of` are
    /// faults too.
    ///
    /// # Errors
    /// Every fault found, each with file, line, what is wrong and the mend.
    pub fn check(
        files: &Files,
        is_message: &dyn Fn(&str) -> bool,
        as_of: Option<Date>,
    ) -> Result<Self, Problems> {
        Loading::read(files, is_message, as_of).finish()
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

    /// Regions in the order of the file; `other` is among them.
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

    /// The fact of that id.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.get(id)
    }

    /// Every entry of the fact base, by id.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// The facts on which a card rests.
    pub fn facts_of<'a>(&'a self, card: &'a Card) -> impl Iterator<Item = &'a Fact> {
        card.facts.iter().filter_map(|id| self.facts.get(id))
    }

    /// The situations whose sentence begins with `ask`, in the order in which they are offered.
    pub fn situations(&self, ask: Ask) -> impl Iterator<Item = &Situation> {
        self.situations.iter().filter(move |situation| situation.ask == ask)
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
            (contact.is_worldwide(), contact.topics.iter().position(|found| *found == topic))
        });
        found
    }
}
