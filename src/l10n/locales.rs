//! All locales of the program, and which of them a person gets.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::{Catalog, Locale, Localizer, folder, placeables};
use crate::content::{Problem, files};
use crate::inspect::{Inspector, Known, messages};
use crate::packed::unpack;
use crate::platform;

/// A locale as `build.rs` put it into the program.
#[derive(Debug)]
pub(super) struct Packed {
    /// The name of its folder.
    pub tag: &'static str,
    /// The text of its `locale.toml`.
    pub facts: &'static str,
    /// Its Fluent files, packed.
    pub files: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/l10n/locales.rs"));

/// The tag of the reference locale, whose catalog is complete.
pub const REFERENCE: &str = "en";

/// Whether the reference inside the program has a message of that id.
#[must_use]
pub fn is_message(id: &str) -> bool {
    REFERENCE_IDS.binary_search(&id).is_ok()
}

/// The files of every locale inside the program, by path.
pub fn embedded_files() -> impl Iterator<Item = (String, String)> {
    PACKED.iter().flat_map(|packed| {
        let facts = (format!("i18n/{}/locale.toml", packed.tag), packed.facts.to_owned());
        unpack(packed.files).into_iter().chain([facts])
    })
}

/// Every locale that can be chosen.
#[derive(Debug, Clone)]
pub struct Locales(Vec<Rc<Locale>>);

impl Locales {
    /// The locales inside the program, and what was wrong with those that had to be left out.
    #[must_use]
    pub fn embedded() -> (Self, Vec<Problem>) {
        Self::of(PACKED.iter().map(Locale::inside))
    }

    /// Of the locales inside the program those of the given tags; a benchmark compares with them.
    #[must_use]
    pub fn embedded_of(tags: &[&str]) -> Self {
        let packed = PACKED.iter().filter(|packed| tags.contains(&packed.tag));
        Self::of(packed.map(Locale::inside)).0
    }

    /// The locales inside the program, those in the user's data folder (`pocketcard/i18n` in the
    /// place that the system has for such files), and those in `folder`; a later one takes the
    /// place of an earlier one of the same tag.
    #[must_use]
    pub fn available(folder: Option<&Path>) -> (Self, Vec<Problem>) {
        let (mut locales, mut problems) = Self::embedded();
        let own = platform::data_folder().map(|data| data.join("i18n"));
        for folder in own.as_deref().filter(|own| own.is_dir()).into_iter().chain(folder) {
            problems.extend(locales.add_folder(folder));
        }
        (locales, problems)
    }

    /// The locales in `files`, given as path (`i18n/<tag>/<name>`) and text.
    pub fn from_files(files: impl IntoIterator<Item = (String, String)>) -> (Self, Vec<Problem>) {
        let mut folders: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (path, text) in files {
            if let Some(tag) = path.strip_prefix("i18n/").and_then(|rest| rest.split('/').next()) {
                folders.entry(tag.to_owned()).or_default().insert(path, text);
            }
        }
        Self::of(folders.into_iter().map(|(tag, files)| Locale::new(&tag, files)))
    }

    fn of(made: impl Iterator<Item = Result<Locale, Problem>>) -> (Self, Vec<Problem>) {
        let mut locales = Self(Vec::new());
        let mut problems = Vec::new();
        for locale in made {
            match locale {
                Ok(locale) => locales.put(locale),
                Err(problem) => problems.push(problem),
            }
        }
        (locales, problems)
    }

    /// Adds the locales in the folders of `dir`; one of a tag that is there already takes its
    /// place. What is wrong with those that are left out is returned.
    pub fn add_folder(&mut self, dir: &Path) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (tag, path) in folder::locales(dir, &mut problems) {
            match Locale::in_folder(&tag, path) {
                Ok(locale) => self.put(locale),
                Err(problem) => problems.push(problem),
            }
        }
        problems
    }

    /// Adds the locale of that tag in `folder`; one of this tag that is there already takes its
    /// place.
    ///
    /// # Errors
    /// What is wrong with the tag or with `locale.toml`; then nothing changes.
    pub fn add(&mut self, tag: &str, folder: &Path) -> Result<(), Problem> {
        self.put(Locale::in_folder(tag, folder.to_owned())?);
        Ok(())
    }

    fn put(&mut self, locale: Locale) {
        self.0.retain(|other| other.tag != locale.tag);
        let tag = locale.tag.to_string();
        let at = self.0.partition_point(|other| other.tag.to_string() < tag);
        self.0.insert(at, Rc::new(locale));
    }

    /// Every locale, by tag.
    pub fn all(&self) -> impl ExactSizeIterator<Item = &Locale> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// The tags of all, as people list them.
    #[must_use]
    pub fn listed(&self) -> String {
        self.all().map(|locale| locale.tag.to_string()).collect::<Vec<_>>().join(", ")
    }

    /// The locale of exactly that tag.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.shared(tag).map(AsRef::as_ref)
    }

    fn shared(&self, tag: &str) -> Option<&Rc<Locale>> {
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        self.0.iter().find(|locale| locale.tag == wanted)
    }

    /// The best locale for the languages that somebody reads, the most wanted first; the reference
    /// where none fits.
    #[must_use]
    pub fn negotiate(&self, wanted: &[LanguageIdentifier]) -> String {
        self.fitting(wanted).unwrap_or_else(|| REFERENCE.to_owned())
    }

    /// The best locale for the languages that somebody reads, if any fits.
    #[must_use]
    pub fn fitting(&self, wanted: &[LanguageIdentifier]) -> Option<String> {
        let offered: Vec<_> = self.all().map(|locale| locale.tag.clone()).collect();
        negotiate_languages(wanted, &offered, None, NegotiationStrategy::Lookup)
            .first()
            .map(ToString::to_string)
    }

    /// The words of the locale `tag`, with the reference behind it for what it lacks. Only that
    /// locale is read; the reference is, once something is missing.
    #[must_use]
    pub fn localizer(&self, tag: &str) -> Localizer {
        self.localizer_and_problems(tag).0
    }

    /// The words of the locale `tag`, and what was wrong with messages that are left out of it.
    #[must_use]
    pub fn localizer_and_problems(&self, tag: &str) -> (Localizer, Vec<Problem>) {
        let inside = PACKED.iter().find(|packed| packed.tag == REFERENCE);
        let reference = match self.shared(REFERENCE) {
            // What somebody wrote stands in for nothing: the reference inside the program does.
            Some(locale) if !locale.is_from_outside() => Some(Rc::clone(locale)),
            _ => inside.and_then(|packed| Locale::inside(packed).ok()).map(Rc::new),
        };
        let wanted = self.shared(tag).or(self.shared(REFERENCE)).cloned().or(reference.clone());
        let Some(wanted) = wanted else {
            return (Localizer::empty(), Vec::new());
        };
        let (mut catalog, mut problems) = Catalog::parse(&wanted);
        if let Some(reference) = reference.as_ref().filter(|_| wanted.is_from_outside()) {
            problems.extend(leave_out(&mut catalog, &wanted, reference));
        }
        let behind = reference.filter(|reference| !Rc::ptr_eq(reference, &wanted));
        (Localizer::new(wanted, catalog, behind), problems)
    }
}

/// Leaves out of a catalog from outside every message that may not be shown: a changed number, a
/// promise, a sign that turns a number round. Told besides is what falls back by itself.
fn leave_out(catalog: &mut Catalog, locale: &Locale, reference: &Locale) -> Vec<Problem> {
    let originals = messages(&reference.sources().texts);
    let known = Known::of(&files());
    let inspector = Inspector::new(locale, reference, &originals, &known);
    let mut problems = Vec::new();
    for (id, message) in messages(&locale.sources().texts) {
        let mut faults = inspector.faults(&id, &message);
        let original = originals.get(&id).map(|original| placeables(original.source));
        faults.extend(original.and_then(|names| catalog.obstacle(&id, names)).map(|why| {
            let what = format!("“{id}” cannot be shown ({why})");
            message.problem(what, "compare it with the reference; cardkit check tells more")
        }));
        if !faults.is_empty() {
            catalog.leave_out(&id);
            problems.extend(faults);
        }
    }
    problems
}
