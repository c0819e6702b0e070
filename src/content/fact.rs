//! What the sentences of the cards rest on, and the situations that lead to a card.

use jiff::civil::Date;
use serde::Deserialize;

use super::{CardId, FactId, MessageId};

/// One entry of the fact base.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Unique id, for example `watched-4`.
    pub id: FactId,
    /// The fact in one plain line; read by authors, shown to no reader.
    pub says: String,
    /// The words of the pages on which it rests.
    pub quotes: Vec<String>,
    /// The pages.
    pub urls: Vec<String>,
    /// Where it comes from, where that is no public page.
    pub origin: Option<String>,
    /// How sure it is.
    pub confidence: FactConfidence,
    /// The day it was last held against its source.
    pub assured_date: Date,
    /// From this day on it asks for a new check.
    pub review_by: Date,
}

impl Fact {
    /// The sites on which it rests, for example `cdc.gov`.
    pub fn sites(&self) -> impl Iterator<Item = &str> {
        self.urls.iter().filter_map(|url| {
            let host = url.split_once("://")?.1.split(['/', '?', '#']).next()?;
            Some(host.strip_prefix("www.").unwrap_or(host))
        })
    }
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactConfidence {
    /// A first-party or government page, or several that agree.
    High,
    /// An older, single or second-hand page.
    Medium,
    /// Our own reasoning; no page says it.
    Own,
}

/// How a reader begins the sentence that a situation ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// “I need…”
    Need,
    /// “I’m worried about…”
    Worried,
    /// “I saw…”
    Saw,
}

impl Ask {
    /// Every beginning, in display order.
    pub const ALL: [Self; 3] = [Self::Need, Self::Worried, Self::Saw];

    /// The word that stands for it in the files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Worried => "worried",
            Self::Saw => "saw",
        }
    }
}

/// A situation in the reader's words, and the card for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// How the sentence begins.
    pub ask: Ask,
    /// How it ends.
    pub text: MessageId,
    /// The card that fits.
    pub card: CardId,
}
