//! All locales of the program, and which of them a person gets.

use std::collections::BTreeMap;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{Catalog, Locale, Localizer};
use crate::content::Problem;

#[derive(RustEmbed)]
#[folder = "i18n"]
#[include = "*/*.ftl"]
#[include = "*/locale.toml"]
#[prefix = "i18n/"]
struct Embedded;

/// The tag of the reference locale, whose catalog is complete.
pub const REFERENCE: &str = "en";

/// The files of every locale inside the program, by path.
pub fn embedded_files() -> impl Iterator<Item = (String, String)> {
    Embedded::iter().filter_map(|path| {
        let bytes = Embedded::get(&path)?.data;
        Some((path.into_owned(), String::from_utf8_lossy(&bytes).into_owned()))
    })
}

/// Every locale that can be chosen.
#[derive(Debug, Clone)]
pub struct Locales(Vec<Locale>);

impl Locales {
    /// The locales inside the program, and what was wrong with those that had to be left out.
    #[must_use]
    pub fn embedded() -> (Self, Vec<Problem>) {
        Self::from_files(embedded_files())
    }

    /// The locales in `files`, given as path (`i18n/<tag>/<name>`) and text.
    pub fn from_files(files: impl IntoIterator<Item = (String, String)>) -> (Self, Vec<Problem>) {
        let mut folders: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (path, text) in files {
            if let Some(tag) = path.strip_prefix("i18n/").and_then(|rest| rest.split('/').next()) {
                folders.entry(tag.to_owned()).or_default().insert(path, text);
            }
        }
        let mut problems = Vec::new();
        let mut locales = Vec::new();
        for (tag, files) in folders {
            match Locale::new(&tag, files) {
                Ok(locale) => locales.push(locale),
                Err(problem) => problems.push(problem),
            }
        }
        (Self(locales), problems)
    }

    /// Every locale, by tag.
    #[must_use]
    pub fn all(&self) -> &[Locale] {
        &self.0
    }

    /// The locale of exactly that tag.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&Locale> {
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
        let offered: Vec<_> = self.0.iter().map(|locale| locale.tag.clone()).collect();
        negotiate_languages(wanted, &offered, None, NegotiationStrategy::Lookup)
            .first()
            .map(ToString::to_string)
    }

    /// The words of the locale `tag`, with the reference behind it for what it lacks.
    #[must_use]
    pub fn localizer(&self, tag: &str) -> Localizer {
        let mut chain = Vec::new();
        for tag in [tag, REFERENCE] {
            if let Some(locale) = self.get(tag)
                && !chain.iter().any(|catalog: &Catalog| catalog.tag() == &locale.tag)
            {
                chain.push(Catalog::parse(locale).0);
            }
        }
        let wanted = self.get(tag).or(self.get(REFERENCE));
        Localizer::new(chain, wanted.is_some_and(|locale| locale.twelve_hours))
    }
}
