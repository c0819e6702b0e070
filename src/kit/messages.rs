//! Checks of the messages: no numbers, no forbidden phrase, nothing missing, the same placeables.

use std::collections::{BTreeMap, BTreeSet};

use super::numbers::{self, Known};
use super::texts::Message;
use crate::content::{Block, Library, MessageId, Problem};
use crate::l10n::{Locale, placeables};

/// Files whose messages code names, and the build checks; data names those of all others.
const CODE_FILES: &[&str] = &["ui.ftl", "terminal.ftl"];

type Messages<'a> = BTreeMap<String, Message<'a>>;

/// Faults of one locale held against the reference.
pub(super) fn check(
    locale: &Locale,
    found: &Messages<'_>,
    reference: &Messages<'_>,
    known: &Known,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, message) in found {
        let original = reference.get(id);
        // What the reference declares to be a measure is one in every language.
        let measures = original.map_or(&message.plain_numbers, |o| &o.plain_numbers);
        problems.extend(numbers::check(id, message, measures, known));
        problems.extend(original.and_then(|o| numbers::compare(id, message, o)));
        problems.extend(phrase(id, message, locale));
        problems.extend(opening(id, message, locale));
    }
    problems.extend(against(reference, found, locale));
    problems
}

/// Messages of data files that nothing names.
pub(super) fn check_unused(reference: &Messages<'_>, library: &Library) -> Vec<Problem> {
    let used = used_by_data(library);
    reference
        .iter()
        .filter(|(_, message)| !CODE_FILES.iter().any(|name| message.file.ends_with(name)))
        .filter(|(id, _)| !id.starts_with('-') && !used.contains(id.as_str()))
        .map(|(id, message)| {
            let what = format!("message “{id}” is shown nowhere");
            Problem::new(message.file, message.line, what, "remove it, or name it in a card")
        })
        .collect()
}

fn used_by_data(library: &Library) -> BTreeSet<&str> {
    let mut used: BTreeSet<&MessageId> = BTreeSet::new();
    for contact in library.contacts() {
        used.insert(&contact.summary);
        used.extend(contact.notes.iter().chain(&contact.label).chain(&contact.doubt));
    }
    used.extend(library.regions().iter().map(|region| &region.name));
    for ask in crate::content::Ask::ALL {
        used.extend(library.situations(ask).map(|situation| &situation.text));
    }
    for deck in library.decks() {
        used.extend([&deck.title, &deck.summary]);
        for card in deck.cards.iter().filter_map(|id| library.card(id)) {
            used.extend([&card.title, &card.summary]);
            used.extend(card.blocks.iter().flat_map(Block::messages));
        }
    }
    used.into_iter().map(MessageId::as_str).collect()
}

/// A promise that nobody can keep, a label, or a fact that is out of date.
fn phrase(id: &str, message: &Message<'_>, locale: &Locale) -> Option<Problem> {
    message.readings.iter().find_map(|text| {
        let text = plain(text);
        let found = locale.forbidden_phrases.iter().find(|phrase| text.contains(&plain(phrase)))?;
        let what = format!("“{id}” says “{found}”, which no text of ours may say");
        let mend = "say it in other words; locale.toml lists these phrases";
        Some(Problem::new(message.file, message.line, what, mend))
    })
}

/// Lower case, straight apostrophes, single spaces.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace('’', "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn against(reference: &Messages<'_>, found: &Messages<'_>, locale: &Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, original) in reference.iter().filter(|(id, _)| !id.starts_with('-')) {
        let Some(translated) = found.get(id) else {
            let name = original.file.rsplit('/').next().unwrap_or_default();
            let file = format!("i18n/{}/{name}", locale.tag);
            let (place, line) = (original.file, original.line);
            let what = format!("message “{id}” of {place}:{line} is missing");
            problems.push(Problem::new(file, 0, what, "translate it"));
            continue;
        };
        let wanted = placeables(original.source);
        let has = placeables(translated.source);
        if wanted != has {
            problems.push(Problem::new(
                translated.file,
                translated.line,
                format!("“{id}” has the placeables {has:?}, the reference {wanted:?}"),
                "use each placeable of the reference and no other",
            ));
        }
    }
    let extra = found.iter().filter(|(id, _)| !id.starts_with('-') && !reference.contains_key(*id));
    for (id, message) in extra {
        let what = format!("message “{id}” is not in the reference");
        let mend = "remove it, or restore it in i18n/en";
        problems.push(Problem::new(message.file, message.line, what, mend));
    }
    problems
}

/// The opening screen must tell nothing, in any language.
fn opening(id: &str, message: &Message<'_>, locale: &Locale) -> Option<Problem> {
    if !is_on_opening(id) {
        return None;
    }
    message.readings.iter().find_map(|text| {
        let text = text.to_lowercase();
        let word = locale.forbidden_on_opening.iter().find(|word| text.contains(*word))?;
        let what = format!("“{id}” stands on the opening screen and has the word “{word}”");
        Some(Problem::new(message.file, message.line, what, "say it in neutral words"))
    })
}

/// Whether the message `id` can be seen on the opening screen.
#[must_use]
pub fn is_on_opening(id: &str) -> bool {
    let exact = ["app-name", "language", "open-cards"];
    let families = ["opening-", "practise", "leave", "key-"];
    exact.contains(&id) || families.iter().any(|family| id.starts_with(family))
}
