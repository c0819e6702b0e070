//! Home and decks: lists that lead on.

use super::Context;
use crate::content::{Card, CardId, Deck, DeckIcon, DeckId, DeckKind};

/// A deck as an entry of home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeckRow {
    /// Leads to its screen.
    pub id: DeckId,
    /// Its name.
    pub title: String,
    /// What it is about and how many cards it has.
    pub summary: String,
    /// The picture beside it.
    pub icon: DeckIcon,
}

/// A card as an entry of a deck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// Leads to the card.
    pub id: CardId,
    /// Its name.
    pub title: String,
    /// One line about it.
    pub summary: String,
}

/// All decks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeView {
    /// Line under the way to the contacts.
    pub help_summary: String,
    /// Decks of the help card.
    pub help: Vec<DeckRow>,
    /// Everyday decks.
    pub everyday: Vec<DeckRow>,
}

/// The cards of one deck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeckView {
    /// Its name.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Its cards.
    pub cards: Vec<CardRow>,
}

impl HomeView {
    /// Every deck of the library.
    #[must_use]
    pub fn new(context: &Context<'_>) -> Self {
        let rows = |kind: DeckKind| {
            let decks = context.library.decks().iter().filter(|deck| deck.kind == kind);
            decks.map(|deck| deck_row(context, deck)).collect()
        };
        Self {
            help_summary: context.localizer.words().home_help_now_summary(&context.region_name()),
            help: rows(DeckKind::Help),
            everyday: rows(DeckKind::Everyday),
        }
    }
}

impl DeckView {
    /// The deck of that id, or nothing where there is none.
    #[must_use]
    pub fn new(context: &Context<'_>, id: &DeckId) -> Option<Self> {
        let deck = context.library.deck(id)?;
        let cards = deck.cards.iter().filter_map(|id| context.library.card(id));
        Some(Self {
            title: context.localizer.text(&deck.title),
            summary: context.localizer.text(&deck.summary),
            cards: cards.map(|card| card_row(context, card)).collect(),
        })
    }
}

fn deck_row(context: &Context<'_>, deck: &Deck) -> DeckRow {
    DeckRow {
        id: deck.id.clone(),
        title: context.localizer.text(&deck.title),
        summary: context.localizer.text(&deck.summary),
        icon: deck.icon,
    }
}

pub(super) fn card_row(context: &Context<'_>, card: &Card) -> CardRow {
    CardRow {
        id: card.id.clone(),
        title: context.localizer.text(&card.title),
        summary: context.localizer.text(&card.summary),
    }
}
