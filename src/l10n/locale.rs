//! A locale: its tag, what is known about it, and where its texts are.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::folder;
use super::locales::Packed;
use crate::content::{Problem, column_at, line_at};
use crate::packed::unpack;

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
    #[serde(default)]
    reviewer: String,
    reviewed: Option<String>,
    #[serde(default)]
    reference: String,
    hours: u8,
    #[serde(default)]
    forbidden_phrases: Vec<String>,
    #[serde(default)]
    forbidden_on_opening: Vec<String>,
}

/// Where the texts of a locale are until somebody asks for them.
#[derive(Debug, Clone)]
enum Origin {
    Inside(&'static Packed),
    Given(BTreeMap<String, String>),
    Folder(PathBuf),
}

/// The Fluent texts of a locale by path, and what was wrong with those that had to be left out.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// Text by path.
    pub texts: BTreeMap<String, String>,
    /// Why other files are not among them.
    pub problems: Vec<Problem>,
}

/// A locale. Its texts are read when they are first asked for.
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
    /// The name under which a native speaker read it, or empty.
    pub reviewer: String,
    /// The day on which that was.
    pub reviewed: Option<Date>,
    /// Hash of the reference that it was last compared with as a whole, or empty.
    pub reference: String,
    /// Whether times of day count to 12 twice, and not to 24.
    pub twelve_hours: bool,
    /// Phrases that no message of this locale may hold.
    pub forbidden_phrases: Vec<String>,
    /// Lower-case words that the opening screen may not show in this language.
    pub forbidden_on_opening: Vec<String>,
    origin: Origin,
    sources: OnceCell<Sources>,
}

impl Locale {
    /// Makes a locale of the files of its folder, whose paths begin with `i18n/<tag>/`.
    ///
    /// # Errors
    /// What is wrong with the tag or with `locale.toml`.
    pub fn new(tag: &str, mut files: BTreeMap<String, String>) -> Result<Self, Problem> {
        let path = format!("i18n/{tag}/locale.toml");
        let facts = files.remove(&path).ok_or_else(|| no_facts(&path))?;
        files.retain(|path, _| folder::extension(path) == "ftl");
        Self::made(tag, &path, &facts, Origin::Given(files))
    }

    /// A locale inside the program.
    pub(super) fn inside(packed: &'static Packed) -> Result<Self, Problem> {
        let path = format!("i18n/{}/locale.toml", packed.tag);
        Self::made(packed.tag, &path, packed.facts, Origin::Inside(packed))
    }

    /// The locale in a folder of somebody's device.
    pub(super) fn in_folder(tag: &str, path: PathBuf) -> Result<Self, Problem> {
        let facts = path.join("locale.toml");
        let shown = facts.display().to_string();
        let text = folder::read(&facts)?.ok_or_else(|| no_facts(&shown))?;
        Self::made(tag, &shown, &text, Origin::Folder(path))
    }

    /// Whether its texts come from outside the program.
    #[must_use]
    pub fn is_from_outside(&self) -> bool {
        matches!(self.origin, Origin::Folder(_))
    }

    /// The folder that it was read from, where it comes from outside the program.
    #[must_use]
    pub fn folder(&self) -> Option<&PathBuf> {
        match &self.origin {
            Origin::Folder(path) => Some(path),
            _ => None,
        }
    }

    /// Its Fluent texts.
    pub fn sources(&self) -> &Sources {
        self.sources.get_or_init(|| {
            let mut sources = match &self.origin {
                Origin::Inside(packed) => {
                    Sources { texts: unpack(packed.files), problems: Vec::new() }
                }
                Origin::Given(files) => Sources { texts: files.clone(), problems: Vec::new() },
                Origin::Folder(path) => folder::sources(path),
            };
            // Some editors begin a file with a mark that says nothing (U+FEFF).
            for text in sources.texts.values_mut().filter(|text| text.starts_with('\u{feff}')) {
                text.drain(..'\u{feff}'.len_utf8());
            }
            sources
        })
    }

    fn made(tag: &str, path: &str, text: &str, origin: Origin) -> Result<Self, Problem> {
        let identifier = tag.parse().map_err(|_| {
            let what = format!("the folder’s name “{tag}” is not a BCP 47 tag");
            Problem::new(path, 0, what, "name it like es or pt-BR")
        })?;
        let at = |offset: usize, what: String, mend: &str| {
            Problem::new(path, line_at(text, offset), what, mend).at_column(column_at(text, offset))
        };
        let facts: Facts = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let what = error.message().replace('\n', ", ");
            at(offset, what, "compare it with i18n/en/locale.toml")
        })?;
        let key = |key: &str| text.find(key).unwrap_or_default();
        if facts.name.trim().is_empty() || facts.name.chars().count() > LONGEST_NAME {
            let what = format!("the name is empty or longer than {LONGEST_NAME} characters");
            return Err(at(key("name"), what, "write the language’s own name"));
        }
        if !matches!(facts.hours, 12 | 24) {
            return Err(at(key("hours"), "hours is not 12 or 24".to_owned(), "write one of them"));
        }
        let reviewed = facts.reviewed.as_deref().map(str::parse).transpose().map_err(|_| {
            let what = "reviewed is not a day".to_owned();
            at(key("reviewed"), what, "write it like 2026-11-22")
        })?;
        Ok(Self {
            tag: identifier,
            name: facts.name,
            direction: facts.direction,
            font: facts.font,
            review: facts.review,
            reviewer: facts.reviewer,
            reviewed,
            reference: facts.reference,
            twelve_hours: facts.hours == 12,
            forbidden_phrases: facts.forbidden_phrases,
            forbidden_on_opening: facts.forbidden_on_opening,
            origin,
            sources: OnceCell::new(),
        })
    }
}

/// Longest name of a language, in characters: it stands on a button.
pub const LONGEST_NAME: usize = 40;

fn no_facts(path: &str) -> Problem {
    Problem::new(path, 0, "the file is missing", "copy it from i18n/en and adapt it")
}
