//! Reads everything the way the program does and names each fault with file, line and mend.

use std::fs;
use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::numbers::Known;
use super::{messages, reading, texts};
use crate::content::{Files, Library, Problem, files, files_in};
use crate::l10n::{Catalog, Locales, REFERENCE, embedded_files};

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
    let known = library.as_ref().map(Known::of).unwrap_or_default();
    let reference = locales.get(REFERENCE).map(texts::messages).unwrap_or_default();
    if reference.is_empty() {
        let what = "there is no reference locale";
        problems.push(Problem::new("i18n/en", 0, what, "restore the folder i18n/en"));
    }
    for locale in locales.all() {
        problems.extend(messages::check(locale, &texts::messages(locale), &reference, &known));
    }
    let mut notes = Vec::new();
    if let Some(library) = &library {
        problems.extend(messages::check_unused(&reference, library));
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

fn locale_files(root: &Path) -> io::Result<Files> {
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
