//! Checks of the messages: no numbers, no forbidden phrase, nothing missing, the same placeables.

use std::collections::{BTreeMap, BTreeSet};

use super::numbers::{self, Known};
use super::plain;
use super::texts::Message;
use crate::content::{Block, Library, MessageId, Problem};
use crate::l10n::{Locale, placeables, refusal};

/// Files whose messages code names, and the build checks; data names those of all others.
const CODE_FILES: &[&str] = &["ui.ftl", "terminal.ftl"];

type Messages<'a> = BTreeMap<String, Message<'a>>;

/// Faults of one locale held against the reference.
pub(super) fn check(
    locale: &Locale,
    found: &Messages<'_>,
    reference: &Messages<'_>,
    known: &Known,
    forbidden: &[Forbidden<'_>],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, message) in found {
        let original = reference.get(id);
        // What the reference declares to be a measure is one in every language.
        let measures = original.map_or(&message.plain_numbers, |o| &o.plain_numbers);
        problems.extend(numbers::check(id, message, measures, known));
        // A reference that is wrong itself is no measure for others.
        let sound = original.filter(|o| numbers::check(id, o, &o.plain_numbers, known).is_none());
        problems.extend(sound.and_then(|o| numbers::compare(id, message, o)));
        problems.extend(phrase(id, message, forbidden));
        problems.extend(blank(id, message));
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

/// A message that would be drawn as nothing.
fn blank(id: &str, message: &Message<'_>) -> Option<Problem> {
    let is_blank = message.readings.iter().any(|text| plain::folded(text).trim().is_empty());
    is_blank.then(|| {
        let what = format!("“{id}” is empty");
        Problem::new(message.file, message.line, what, "write the text, or remove the message")
    })
}

/// A phrase that no text may hold, taken apart once for all messages.
pub(super) struct Forbidden<'a> {
    phrase: &'a str,
    words: Vec<String>,
}

impl<'a> Forbidden<'a> {
    pub fn new(phrase: &'a str) -> Self {
        // Folding would take the … apart.
        let fold = |word| if word == "…" { "…".to_owned() } else { plain::folded(word) };
        let words = phrase.split_whitespace().map(fold).map(|word| word.replace(['\'', '’'], ""));
        Self { phrase, words: words.collect() }
    }
}

/// A promise that nobody can keep, a label, or a fact that is out of date. What the reference may
/// not say, no translation may say either.
fn phrase(id: &str, message: &Message<'_>, forbidden: &[Forbidden<'_>]) -> Option<Problem> {
    message.readings.iter().find_map(|text| {
        let words = plain::words(text);
        let found = forbidden.iter().find(|phrase| plain::holds(&words, &phrase.words))?;
        let what = format!("“{id}” says “{}”, which no text of ours may say", found.phrase);
        let mend = "say it in other words; locale.toml lists these phrases";
        Some(Problem::new(message.file, message.line, what, mend))
    })
}

fn against(reference: &Messages<'_>, found: &Messages<'_>, locale: &Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, original) in reference.iter().filter(|(id, _)| !id.starts_with('-')) {
        let Some(translated) = found.get(id) else {
            problems.extend(missing(id, original, reference, found, locale));
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

/// A message that the locale lacks, told at the place where it belongs: after the one before it.
fn missing(
    id: &str,
    original: &Message<'_>,
    reference: &Messages<'_>,
    found: &Messages<'_>,
    locale: &Locale,
) -> Option<Problem> {
    let name = original.file.rsplit('/').next().unwrap_or_default();
    let file = format!("i18n/{}/{name}", locale.tag);
    // A file that could not be read lacks everything; that fault is told already.
    if locale.sources.get(&file).is_some_and(|text| refusal(text).is_some()) {
        return None;
    }
    let before = reference
        .iter()
        .filter(|(_, other)| other.file == original.file && other.line < original.line)
        .filter_map(|(id, other)| Some((other.line, found.get(id)?.line)))
        .max();
    let line = before.map_or(1, |(_, line)| line);
    let (place, at) = (original.file, original.line);
    let what = format!("message “{id}” of {place}:{at} is missing after this line");
    Some(Problem::new(file, line, what, "translate it"))
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
