//! The words for one person: their locale, and the reference behind it.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Catalog, Locale};
use crate::content::MessageId;

/// Looks messages up in the wanted locale; one that it lacks is taken from the reference.
pub struct Localizer {
    locale: Option<Rc<Locale>>,
    wanted: Option<Catalog>,
    reference: Option<Rc<Locale>>,
    behind: OnceCell<Option<Catalog>>,
    recorder: Option<Recorder>,
}

/// The ids of the messages that somebody asked a localizer for. Only the kit wants to know them.
#[derive(Debug, Clone, Default)]
pub struct Recorder(Rc<RefCell<BTreeSet<String>>>);

impl Recorder {
    /// The ids asked for so far, each once.
    #[must_use]
    pub fn ids(&self) -> BTreeSet<String> {
        self.0.borrow().clone()
    }
}

/// A text and where it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The text, or nothing where no catalog has it.
    pub text: String,
    /// Whether it is the reference’s, because the wanted locale lacks it.
    pub in_reference: bool,
}

impl Localizer {
    pub(super) fn new(locale: Rc<Locale>, catalog: Catalog, reference: Option<Rc<Locale>>) -> Self {
        Self { locale: Some(locale), wanted: Some(catalog), reference, ..Self::empty() }
    }

    /// No words at all; only for a program without a reference, which the build refuses.
    pub(super) fn empty() -> Self {
        Self {
            locale: None,
            wanted: None,
            reference: None,
            behind: OnceCell::new(),
            recorder: None,
        }
    }

    /// Notes from here on in `recorder` which messages are asked for.
    pub fn record(&mut self, recorder: &Recorder) {
        self.recorder = Some(recorder.clone());
    }

    /// Whether times of day count to 12 twice, and not to 24.
    #[must_use]
    pub fn twelve_hours(&self) -> bool {
        self.locale().is_some_and(|locale| locale.twelve_hours)
    }

    /// The wanted locale.
    #[must_use]
    pub fn locale(&self) -> Option<&Locale> {
        self.locale.as_deref()
    }

    /// The language of the wanted locale, for example `es`.
    #[must_use]
    pub fn language(&self) -> String {
        self.wanted.as_ref().map_or_else(String::new, |found| found.tag().language.to_string())
    }

    /// The text of a message that data names, with a small mark where it is the reference’s.
    #[must_use]
    pub fn text(&self, id: &MessageId) -> String {
        let found = self.find(id);
        if found.in_reference { self.words().in_english(&found.text) } else { found.text }
    }

    /// The text of a message that data names, and where it was found.
    #[must_use]
    pub fn find(&self, id: &MessageId) -> Found {
        self.look_up(id.as_str(), &[])
    }

    /// Typed access to the messages that code names.
    #[must_use]
    pub fn words(&self) -> Words<'_> {
        Words(self)
    }

    /// Whether the wanted locale or the reference has the message `id`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.catalogs().any(|catalog| catalog.ids().contains(id))
    }

    fn catalogs(&self) -> impl Iterator<Item = &Catalog> {
        let behind = std::iter::once_with(|| self.behind()).flatten();
        self.wanted.iter().chain(behind)
    }

    /// The reference, read once it is needed.
    fn behind(&self) -> Option<&Catalog> {
        let parse = || self.reference.as_ref().map(|locale| Catalog::parse(locale).0);
        self.behind.get_or_init(parse).as_ref()
    }

    fn format(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.look_up(id, args).text
    }

    fn look_up(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Found {
        if let Some(recorder) = &self.recorder {
            recorder.0.borrow_mut().insert(id.to_owned());
        }
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.clone())).collect();
        if let Some(text) = self.wanted.as_ref().and_then(|catalog| catalog.format(id, &args)) {
            return Found { text, in_reference: false };
        }
        // Every id is checked against the complete reference, in the build or by the library, so
        // the reference always answers; an empty text is the least harm if it ever does not.
        let text = self.behind().and_then(|catalog| catalog.format(id, &args)).unwrap_or_default();
        Found { in_reference: self.reference.is_some() && !text.is_empty(), text }
    }
}

/// The messages of `ui.ftl` and `terminal.ftl` as methods, so that a wrong id or argument does not compile.
pub struct Words<'a>(&'a Localizer);

include!(concat!(env!("OUT_DIR"), "/l10n/words.rs"));

/// `text` without Fluent's isolation marks, for faces that have no use for them.
#[must_use]
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// `text` as it is said or copied: without isolation marks, and with ordinary spaces for those that
/// keep a number on one line.
#[must_use]
pub fn plain(text: &str) -> String {
    without_isolates(text).replace('\u{a0}', " ")
}

/// Names of the variables that a message's source text uses, each once.
#[must_use]
pub fn placeables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect()
}
