//! A locale: its tag, what is known about it, and its files.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::content::{Problem, line_at};

/// Which way the lines of a language run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Who has read a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// The language in which the texts are written.
    Reference,
    /// Machine-assisted; no native speaker has read it yet.
    Unreviewed,
    /// A native speaker has read it.
    Reviewed,
}

/// What `locale.toml` says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    name: String,
    direction: Direction,
    font: String,
    review: Review,
    hours: u8,
    forbidden_phrases: Vec<String>,
    forbidden_on_opening: Vec<String>,
}

/// A locale with the texts of its files, not yet parsed.
#[derive(Debug, Clone)]
pub struct Locale {
    /// BCP 47 tag: the name of its folder.
    pub tag: LanguageIdentifier,
    /// Its name in itself.
    pub name: String,
    /// Which way its lines run.
    pub direction: Direction,
    /// The embedded font family that draws it.
    pub font: String,
    /// Who has read it.
    pub review: Review,
    /// Whether times of day count to 12 twice, and not to 24.
    pub twelve_hours: bool,
    /// Phrases that no message of this locale may hold.
    pub forbidden_phrases: Vec<String>,
    /// Lower-case words that the opening screen may not show in this language.
    pub forbidden_on_opening: Vec<String>,
    /// Fluent sources by path.
    pub sources: BTreeMap<String, String>,
}

impl Locale {
    /// Makes a locale of the files of its folder, whose paths begin with `i18n/<tag>/`.
    ///
    /// # Errors
    /// What is wrong with the tag or with `locale.toml`.
    pub fn new(tag: &str, mut files: BTreeMap<String, String>) -> Result<Self, Problem> {
        let path = format!("i18n/{tag}/locale.toml");
        let identifier = tag.parse().map_err(|_| {
            let what = format!("the folder’s name “{tag}” is not a BCP 47 tag");
            Problem::new(format!("i18n/{tag}"), 0, what, "name it like es or pt-BR")
        })?;
        let text = files.remove(&path).ok_or_else(|| {
            Problem::new(&path, 0, "the file is missing", "copy it from i18n/en and adapt it")
        })?;
        let facts: Facts = toml::from_str(&text).map_err(|error| {
            let line = line_at(&text, error.span().map_or(0, |span| span.start));
            let what = error.message().replace('\n', ", ");
            Problem::new(&path, line, what, "compare it with i18n/en/locale.toml")
        })?;
        // Some editors begin a file with a mark that says nothing (U+FEFF).
        for text in files.values_mut().filter(|text| text.starts_with('\u{feff}')) {
            text.drain(..'\u{feff}'.len_utf8());
        }
        files.retain(|path, _| {
            Path::new(path).extension().is_some_and(|extension| extension == "ftl")
        });
        Ok(Self {
            tag: identifier,
            name: facts.name,
            direction: facts.direction,
            font: facts.font,
            review: facts.review,
            twelve_hours: facts.hours == 12,
            forbidden_phrases: facts.forbidden_phrases,
            forbidden_on_opening: facts.forbidden_on_opening,
            sources: files,
        })
    }
}
