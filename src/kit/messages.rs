//! Checks of the messages themselves: no numbers, nothing missing, the same placeables.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Block, Library, MessageId, Problem, line_at};
use crate::l10n::{Locale, Locales, REFERENCE, placeables};

/// Longest run of digits that a message may have: enough for a year.
const MAX_DIGITS: usize = 4;
/// Files whose messages only data names.
const DATA_FILES: &[&str] = &["contacts.ftl", "help.ftl", "everyday.ftl"];

/// A message where it stands.
struct Found<'a> {
    file: &'a str,
    line: usize,
    text: &'a str,
}

pub(super) fn check(locales: &Locales) -> Vec<Problem> {
    let Some(reference) = locales.get(REFERENCE) else {
        let what = "there is no reference locale";
        return vec![Problem::new("i18n/en", 0, what, "restore the folder i18n/en")];
    };
    let reference = messages(reference);
    let mut problems = Vec::new();
    for locale in locales.all() {
        let found = messages(locale);
        for message in found.values() {
            problems.extend(numbers(message));
        }
        problems.extend(against(&reference, &found, locale));
        problems.extend(opening(&found, locale));
    }
    problems
}

/// Messages of data files that no card or contact names.
pub(super) fn check_unused(locales: &Locales, library: &Library) -> Vec<Problem> {
    let Some(reference) = locales.get(REFERENCE) else {
        return Vec::new();
    };
    let used = used_by_data(library);
    messages(reference)
        .into_iter()
        .filter(|(_, message)| DATA_FILES.iter().any(|name| message.file.ends_with(name)))
        .filter(|(id, _)| !used.contains(*id))
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
        used.extend(&contact.notes);
    }
    for deck in library.decks() {
        used.extend([&deck.title, &deck.summary]);
        for card in deck.cards.iter().filter_map(|id| library.card(id)) {
            used.extend([&card.title, &card.summary]);
            for block in &card.blocks {
                match block {
                    Block::Heading(id) | Block::Paragraph(id) | Block::Warning(id) => {
                        used.insert(id);
                    }
                    Block::List(ids) | Block::Steps(ids) => used.extend(ids),
                    Block::Contact(_) | Block::Link(_) => {}
                }
            }
        }
    }
    used.into_iter().map(MessageId::as_str).collect()
}

/// The definitions of a locale by id, each with its whole source text.
fn messages(locale: &Locale) -> BTreeMap<&str, Found<'_>> {
    let mut found = BTreeMap::new();
    for (file, source) in &locale.sources {
        let mut offset = 0;
        let mut current: Option<(&str, usize)> = None;
        for line in source.split_inclusive('\n') {
            let continues = line.starts_with([' ', '\t', '}']) || line.trim().is_empty();
            if !continues {
                if let Some((id, start)) = current.take() {
                    found.insert(id, message(file, source, start, offset));
                }
                current = line
                    .split_once('=')
                    .filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
                    .map(|(id, _)| (id.trim(), offset));
            }
            offset += line.len();
        }
        if let Some((id, start)) = current {
            found.insert(id, message(file, source, start, offset));
        }
    }
    found
}

fn message<'a>(file: &'a str, source: &'a str, start: usize, end: usize) -> Found<'a> {
    let text = source[start..end].split_once('=').map_or("", |(_, text)| text);
    Found { file, line: line_at(source, start), text }
}

fn numbers(message: &Found<'_>) -> Option<Problem> {
    let mut run = 0;
    let mut last = None;
    for c in message.text.chars() {
        if c.is_numeric() {
            run += 1;
            last = Some(c);
        } else if last.is_none() || !matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}' | '‑') {
            run = 0;
        }
        if run > MAX_DIGITS {
            return Some(Problem::new(
                message.file,
                message.line,
                "a message holds what looks like a phone number",
                "take it out; numbers stand in assets/contacts and come in as a placeable",
            ));
        }
    }
    None
}

fn against(
    reference: &BTreeMap<&str, Found<'_>>,
    found: &BTreeMap<&str, Found<'_>>,
    locale: &Locale,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, original) in reference {
        let Some(translated) = found.get(id) else {
            let name = original.file.rsplit('/').next().unwrap_or_default();
            let file = format!("i18n/{}/{name}", locale.tag);
            let (place, line) = (original.file, original.line);
            let what = format!("message “{id}” of {place}:{line} is missing");
            problems.push(Problem::new(file, 0, what, "translate it"));
            continue;
        };
        let wanted = placeables(original.text);
        let has = placeables(translated.text);
        if wanted != has {
            problems.push(Problem::new(
                translated.file,
                translated.line,
                format!("“{id}” has the placeables {has:?}, the reference {wanted:?}"),
                "use each placeable of the reference and no other",
            ));
        }
    }
    for (id, message) in found.iter().filter(|(id, _)| !reference.contains_key(*id)) {
        let what = format!("message “{id}” is not in the reference");
        problems.push(Problem::new(message.file, message.line, what, "remove it"));
    }
    problems
}

/// The opening screen must tell nothing, in any language.
fn opening(found: &BTreeMap<&str, Found<'_>>, locale: &Locale) -> Vec<Problem> {
    let shown = found.iter().filter(|(id, _)| is_on_opening(id));
    shown
        .filter_map(|(id, message)| {
            let text = message.text.to_lowercase();
            let word = locale.forbidden_on_opening.iter().find(|word| text.contains(*word))?;
            let what = format!("“{id}” stands on the opening screen and has the word “{word}”");
            Some(Problem::new(message.file, message.line, what, "say it in neutral words"))
        })
        .collect()
}

/// Whether the message `id` can be seen on the opening screen.
#[must_use]
pub fn is_on_opening(id: &str) -> bool {
    let exact = ["app-name", "language", "open-cards"];
    let families = ["opening-", "practise", "leave", "key-"];
    exact.contains(&id) || families.iter().any(|family| id.starts_with(family))
}
