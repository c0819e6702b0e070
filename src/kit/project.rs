//! Reads the content and the locales that a command works on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::place::Place;
use super::record::Record;
use crate::content::{Files, Problem};
use crate::l10n::{Locale, Locales, REFERENCE, embedded_files, folder};

/// Content and locales, as far as they could be read.
pub(super) struct Project {
    /// The content files.
    pub content: Files,
    /// The locales, the reference among them.
    pub locales: Locales,
    /// What was wrong with files and folders that had to be left out.
    pub problems: Vec<Problem>,
    place: Place,
}

impl Project {
    /// Reads what `place` names.
    ///
    /// # Errors
    /// The root is no checkout.
    pub(super) fn read(place: &Place) -> Result<Self, Problem> {
        let content = place.content()?;
        let (found, mut problems) = match &place.root {
            Some(root) => locale_files(root),
            None => (embedded_files().collect(), Vec::new()),
        };
        let reference = format!("i18n/{REFERENCE}/");
        let only_reference = place.i18n_dir.is_some();
        let wanted =
            found.into_iter().filter(|(path, _)| !only_reference || path.starts_with(&reference));
        let (mut locales, faults) = Locales::from_files(wanted);
        problems.extend(faults);
        if let Some(folder) = &place.i18n_dir {
            problems.extend(locales.add_folder(folder));
        }
        Ok(Self { content, locales, problems, place: place.clone() })
    }

    /// Whether only locales were asked for, beside the content inside the program.
    pub(super) fn is_of_locales(&self) -> bool {
        self.place.i18n_dir.is_some() && self.place.root.is_none()
    }

    /// The path of a locale's folder as problems show it.
    pub(super) fn shown(locale: &Locale) -> String {
        let inside = || format!("i18n/{}", locale.tag);
        locale.folder().map_or_else(inside, |folder| folder.display().to_string())
    }

    /// The folder of a locale on disk, where it was read from one.
    pub(super) fn folder(&self, locale: &Locale) -> Option<PathBuf> {
        let in_root = || Some(self.place.root.as_ref()?.join("i18n").join(locale.tag.to_string()));
        locale.folder().cloned().or_else(in_root)
    }

    /// The text of the `locale.toml` of a locale that was read.
    pub(super) fn facts(&self, locale: &Locale) -> String {
        if let Some(folder) = self.folder(locale) {
            return folder::read(&folder.join("locale.toml")).ok().flatten().unwrap_or_default();
        }
        let path = format!("i18n/{}/locale.toml", locale.tag);
        embedded_files().find(|(name, _)| *name == path).unwrap_or_default().1
    }

    /// From which texts of the reference a locale was translated; nothing for a locale inside the
    /// program, which carries no such record.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub(super) fn record(&self, locale: &Locale) -> Result<Option<Record>, Problem> {
        let Some(folder) = self.folder(locale) else { return Ok(None) };
        let shown = format!("{}/{}", Self::shown(locale), Record::FILE);
        Record::read(&folder.join(Record::FILE))
            .map(Some)
            .map_err(|problem| Problem { file: shown, ..problem })
    }
}

/// The files of the locales of the checkout under `root` by path from there, and what was wrong
/// with those that had to be left out.
pub(super) fn locale_files(root: &Path) -> (Files, Vec<Problem>) {
    let mut found = BTreeMap::new();
    let mut problems = Vec::new();
    for (_, path) in folder::locales(&root.join("i18n"), &mut problems) {
        let sources = folder::sources(&path);
        problems.extend(sources.problems);
        found.extend(sources.texts.into_iter().map(|(path, text)| (within(root, &path), text)));
        let facts = path.join("locale.toml");
        match folder::read(&facts) {
            Ok(text) => {
                let shown = within(root, &facts.display().to_string());
                found.extend(text.map(|text| (shown, text)));
            }
            Err(problem) => problems.push(problem),
        }
    }
    for problem in &mut problems {
        problem.file = within(root, &problem.file);
    }
    (found, problems)
}

/// `path` as it is called inside `root`.
fn within(root: &Path, path: &str) -> String {
    let inside = Path::new(path).strip_prefix(root).ok();
    inside.and_then(Path::to_str).unwrap_or(path).to_owned()
}
