//! Reads everything the way the program does and names each fault with file, line and mend.

use std::fs;
use std::io;
use std::path::Path;

use super::messages;
use crate::content::{Files, Library, Problem, files, files_in};
use crate::l10n::{Catalog, Locales, REFERENCE, embedded_files};

/// What a check found.
#[derive(Debug)]
pub struct Findings {
    /// Every fault.
    pub problems: Vec<Problem>,
    /// One line: what was read and how it stands.
    pub summary: String,
}

/// Checks the content and the locales inside the program.
#[must_use]
pub fn check() -> Findings {
    let locales = embedded_files().collect();
    findings(&files(), &locales)
}

/// Checks the content and the locales of a checkout under `root`.
#[must_use]
pub fn check_tree(root: &Path) -> Findings {
    match files_in(root).and_then(|content| Ok((content, locale_files(root)?))) {
        Ok((content, locales)) => findings(&content, &locales),
        Err(error) => Findings {
            problems: vec![Problem::new(
                root.display().to_string(),
                0,
                format!("the folder cannot be read ({error})"),
                "give the root of a checkout",
            )],
            summary: "Nothing was checked.".to_owned(),
        },
    }
}

fn findings(content: &Files, locale_texts: &Files) -> Findings {
    let (locales, mut problems) = Locales::from_files(locale_texts.clone());
    for locale in locales.all() {
        problems.extend(Catalog::parse(locale).1);
    }
    problems.extend(messages::check(&locales));
    let reference = locales.localizer(REFERENCE);
    match Library::load(content, &|id| reference.has(id)) {
        Ok(library) => problems.extend(messages::check_unused(&locales, &library)),
        Err(found) => problems.extend(found.0),
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
    Findings { problems, summary }
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
