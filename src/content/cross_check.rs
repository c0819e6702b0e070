//! What can only be checked once everything is read: that each name means something, and that
//! nothing lies about unused.

use std::collections::BTreeSet;

use super::load_cards::Named;
use super::loading::{Folder, Index, Loading};
use super::{ContactId, Library, Problem, RegionCode, Reporting, Topic};

/// A contact with this region serves people anywhere (UN M49).
const WORLD: &str = "001";

impl Loading {
    /// Checks every name against what has it.
    pub fn check(&mut self, index: &Index) {
        let mut problems = Vec::new();
        self.check_cards(index, &mut problems);
        self.check_regions(index, &mut problems);
        self.check_orphans(index, &mut problems);
        self.problems.append(&mut problems);
    }

    fn check_cards(&self, index: &Index, problems: &mut Vec<Problem>) {
        for deck in &self.decks {
            for named in &deck.value.named {
                let (line, what) = match named {
                    Named::Contact(id, line)
                        if self.is_whole(Folder::Contacts) && !index.contacts.contains_key(id) =>
                    {
                        (line, format!("unknown contact “{id}”"))
                    }
                    Named::Card(id, line)
                        if self.is_whole(Folder::Cards) && !index.cards.contains_key(id) =>
                    {
                        (line, format!("unknown card “{id}”"))
                    }
                    Named::Fact(id, line)
                        if self.is_whole(Folder::Facts) && !index.facts.contains_key(id) =>
                    {
                        (line, format!("unknown fact “{id}”: the card rests on nothing"))
                    }
                    _ => continue,
                };
                problems.push(Problem::new(&deck.file, *line, what, "correct the id"));
            }
        }
        for situation in &self.situations {
            let id = &situation.value.card;
            if self.is_whole(Folder::Cards) && !index.cards.contains_key(id) {
                let what = format!("unknown card “{id}”");
                let (file, line) = (&situation.file, situation.line);
                problems.push(Problem::new(file, line, what, "correct the id"));
            }
        }
    }

    fn check_regions(&self, index: &Index, problems: &mut Vec<Problem>) {
        if !self.is_whole(Folder::Contacts) {
            return;
        }
        for region in &self.regions {
            let code = &region.value.code;
            let named = region.value.emergency.iter().chain([&region.value.lead]);
            for id in named.filter(|id| !index.contacts.contains_key(*id)) {
                let what = format!("region “{code}” names unknown contact “{id}”");
                problems.push(Problem::new(&region.file, region.line, what, "correct the id"));
            }
        }
        if !self.regions.iter().any(|region| region.value.code.as_str() == "other") {
            problems.push(Problem::new(
                "assets/contacts/regions.toml",
                0,
                "there is no region “other”",
                "add one: it is what a reader from anywhere else sees",
            ));
        }
    }

    /// A contact that no region shows, or a fact that no card rests on, helps nobody and ages.
    fn check_orphans(&self, index: &Index, problems: &mut Vec<Problem>) {
        if self.is_whole(Folder::Contacts) {
            let codes: BTreeSet<&RegionCode> =
                self.regions.iter().map(|region| &region.value.code).collect();
            for placed in &self.contacts {
                let contact = &placed.value.contact;
                let unknown = contact
                    .regions
                    .iter()
                    .find(|code| code.as_str() != WORLD && !codes.contains(*code));
                if let Some(code) = unknown {
                    let what = format!(
                        "contact “{}” serves “{code}”, which no reader can choose",
                        contact.id
                    );
                    let mend = "add the region to assets/contacts/regions.toml";
                    problems.push(Problem::new(&placed.file, placed.line, what, mend));
                }
            }
        }
        if self.is_whole(Folder::Cards) {
            let used: BTreeSet<_> = index.cards.values().flat_map(|card| &card.facts).collect();
            for fact in self.facts.iter().filter(|fact| !used.contains(&fact.value.id)) {
                let what = format!("no card rests on fact “{}”", fact.value.id);
                let mend = "take it out, or name it in a card";
                problems.push(Problem::new(&fact.file, fact.line, what, mend));
            }
        }
        self.check_first_contacts(index, problems);
    }

    /// The number of another country would not answer here, and the police are no first contact
    /// for somebody who fears them.
    fn check_first_contacts(&self, index: &Index, problems: &mut Vec<Problem>) {
        for region in &self.regions {
            let code = &region.value.code;
            let mut wrong = |id: &ContactId, what: &str, mend: &str| {
                let what = format!("“{id}” {what} “{code}”");
                problems.push(Problem::new(&region.file, region.line, what, mend));
            };
            let emergency = region.value.emergency.as_ref().and_then(|id| index.contacts.get(id));
            if let Some(contact) = emergency {
                let is_one = contact.topics.contains(&Topic::Emergency);
                if !is_one || !Library::serves(contact, code) {
                    wrong(&contact.id, "is no emergency number of region", "name the one it has");
                }
            }
            if let Some(contact) = index.contacts.get(&region.value.lead) {
                let is_police = contact.topics.first() == Some(&Topic::Emergency)
                    || contact.reports == Reporting::PoliceLine;
                if is_police || !Library::serves(contact, code) {
                    let mend = "name a help line that serves it, or xx-chi";
                    wrong(&contact.id, "cannot be the lead of region", mend);
                }
            }
        }
    }
}
