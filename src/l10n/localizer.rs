//! The words for one person: their locale, and the reference behind it.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentValue};

use super::Catalog;
use crate::content::MessageId;

/// Looks messages up in a chain of catalogs, the wanted locale first; a message that one lacks is
/// taken from the next.
pub struct Localizer {
    chain: Vec<Catalog>,
    twelve_hours: bool,
}

impl Localizer {
    pub(super) fn new(chain: Vec<Catalog>, twelve_hours: bool) -> Self {
        Self { chain, twelve_hours }
    }

    /// Whether times of day count to 12 twice, and not to 24.
    #[must_use]
    pub fn twelve_hours(&self) -> bool {
        self.twelve_hours
    }

    /// The language of the wanted locale, for example `es`.
    #[must_use]
    pub fn language(&self) -> String {
        self.chain.first().map_or_else(String::new, |catalog| catalog.tag().language.to_string())
    }

    /// The text of a message that data names.
    #[must_use]
    pub fn text(&self, id: &MessageId) -> String {
        self.format(id.as_str(), &[])
    }

    /// Typed access to the messages that code names.
    #[must_use]
    pub fn words(&self) -> Words<'_> {
        Words(self)
    }

    /// Whether any catalog of the chain has the message `id`.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|catalog| catalog.ids().contains(id))
    }

    fn format(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.clone())).collect();
        // Every id is checked against the complete reference, in the build or by the library, so
        // the chain always answers; an empty text is the least harm if it ever does not.
        self.chain.iter().find_map(|catalog| catalog.format(id, &args)).unwrap_or_default()
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
