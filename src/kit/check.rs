//! Reads everything the way the program does and names each fault with file, line and mend.

use std::fs;
use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::{messages, reading};
use crate::content::{Files, Library, Problem, files, files_in};
use crate::inspect::{self, Inspector, Known, Messages};
use crate::l10n::{Catalog, Locale, Locales, REFERENCE, embedded_files};

/// What a check found.
#[derive(Debug, Default)]
pub struct Findings {
    /// Every fault.
    pub problems: Vec<Problem>,
    /// What is worth knowing and no fault.
    pub notes: Vec<String>,
    /// One line: what was read and how it stands.
    pub summary: String,
}

/// Checks the content and the locales inside the program, review-by days against `as_of`.
#[must_use]
pub fn check(as_of: Option<Date>) -> Findings {
    let locales = embedded_files().collect();
    findings(&files(), &locales, as_of)
}

/// Checks the content and the locales of a checkout under `root`, review-by days against `as_of`.
#[must_use]
pub fn check_tree(root: &Path, as_of: Option<Date>) -> Findings {
    match files_in(root).and_then(|content| Ok((content, locale_files(root)?))) {
        Ok((content, locales)) => findings(&content, &locales, as_of),
        Err(error) => Findings {
            problems: vec![Problem::new(
                root.display().to_string(),
                0,
                format!("the folder cannot be read ({error})"),
                "give the root of a checkout",
            )],
            notes: Vec::new(),
            summary: "Nothing was checked.".to_owned(),
        },
    }
}

fn findings(content: &Files, locale_texts: &Files, as_of: Option<Date>) -> Findings {
    let (locales, mut problems) = Locales::from_files(locale_texts.clone());
    for locale in locales.all() {
        problems.extend(Catalog::parse(locale).1);
    }
    let localizer = locales.localizer(REFERENCE);
    let library = match Library::check(content, &|id| localizer.has(id), as_of) {
        Ok(library) => Some(library),
        Err(found) => {
            problems.extend(found.0);
            // Overdue days spoil nothing: the other checks go on with what they hold.
            Library::load(content, &|id| localizer.has(id)).ok()
        }
    };
    let known = Known::of(content);
    let original = locales.get(REFERENCE);
    let reference: Messages<'_> = original.map(texts).unwrap_or_default();
    if reference.is_empty() {
        let what = "there is no reference locale";
        problems.push(Problem::new("i18n/en", 0, what, "restore the folder i18n/en"));
    }
    if original.is_some_and(|locale| locale.forbidden_phrases.is_empty()) {
        let what = "forbidden_phrases is empty";
        let mend = "list what no text may say";
        problems.push(Problem::new("i18n/en/locale.toml", 0, what, mend));
    }
    for locale in locales.all() {
        let inspector = Inspector::new(locale, original.unwrap_or(locale), &reference, &known);
        problems.extend(messages::check(locale, &texts(locale), &reference, &inspector));
    }
    let mut notes = Vec::new();
    if let Some(library) = &library {
        problems.extend(messages::check_unused(&reference, library));
        problems.extend(decks(library));
        let (hard, told) = reading::check(library, &reference);
        problems.extend(hard);
        notes = told;
    }
    let summary = format!(
        "{} content files and {} locales checked: {}",
        content.len(),
        locales.all().len(),
        match problems.len() {
            0 => "nothing is wrong.".to_owned(),
            1 => "1 fault.".to_owned(),
            count => format!("{count} faults."),
        }
    );
    Findings { problems, notes, summary }
}

fn texts(locale: &Locale) -> Messages<'_> {
    inspect::messages(&locale.sources().texts)
}

/// Decks that other files, guides and habits name by their ids.
const DECKS: [&str; 11] = [
    "help-now",
    "you",
    "friend",
    "parents",
    "noticed",
    "outreach",
    "speak-up",
    "first-aid",
    "weather",
    "phone",
    "about",
];

fn decks(library: &Library) -> Vec<Problem> {
    let has = |id: &&str| library.decks().iter().any(|deck| deck.id.as_str() == *id);
    let missing = DECKS.into_iter().filter(|id| !has(id));
    missing
        .map(|id| {
            let file = format!("assets/cards/{id}.toml");
            let what = format!("there is no deck “{id}”");
            Problem::new(file, 0, what, "restore it, or its id")
        })
        .collect()
}

pub(super) fn locale_files(root: &Path) -> io::Result<Files> {
    let mut found = Files::new();
    for folder in fs::read_dir(root.join("i18n"))? {
        let folder = folder?.path();
        if !folder.is_dir() {
            continue;
        }
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.extension().is_some_and(|extension| extension == "ftl" || extension == "toml") {
                let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
                found.insert(format!("i18n/{tag}/{name}"), text);
            }
        }
    }
    Ok(found)
}
