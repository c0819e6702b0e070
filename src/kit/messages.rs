//! Holds the messages of a locale against those of the reference.

use std::collections::BTreeSet;

use crate::content::{Block, Library, MessageId, Problem};
use crate::inspect::{Inspector, Message, Messages};
use crate::l10n::{Locale, placeables, refusal};

/// Files whose messages code names, and the build checks; data names those of all others.
const CODE_FILES: &[&str] = &["ui.ftl", "terminal.ftl"];

/// Faults of one locale held against the reference.
pub(super) fn check(
    locale: &Locale,
    found: &Messages<'_>,
    reference: &Messages<'_>,
    inspector: &Inspector<'_>,
) -> Vec<Problem> {
    let faults = found.iter().flat_map(|(id, message)| inspector.faults(id, message));
    faults.chain(against(reference, found, locale)).collect()
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
    if locale.sources().texts.get(&file).is_some_and(|text| refusal(text).is_some()) {
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
