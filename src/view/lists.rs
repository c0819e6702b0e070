//! Home and the lists that lead on from it.

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::Context;
use crate::content::{Ask, Card, CardId, Deck, DeckIcon, DeckId, DeckKind, RegionCode, Situation};

/// A deck as an entry of home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeckRow {
    /// Leads to its screen.
    pub id: DeckId,
    /// Its name.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The picture beside it.
    pub icon: DeckIcon,
}

/// A card as an entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// Leads to the card.
    pub id: CardId,
    /// Its name, or the situation that it is for.
    pub title: String,
    /// One line about it, or empty.
    pub summary: String,
}

/// All decks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeView {
    /// Line under the way to the contacts.
    pub help_summary: String,
    /// The beginnings of sentences that lead to a card, each with its words.
    pub asks: Vec<(Ask, String)>,
    /// Decks for a young person and their friends.
    pub help: Vec<DeckRow>,
    /// Decks for the people around them.
    pub adults: Vec<DeckRow>,
    /// Everyday decks.
    pub everyday: Vec<DeckRow>,
    /// About this program.
    pub about: Vec<DeckRow>,
}

/// A list of cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListView {
    /// Its heading.
    pub title: String,
    /// What it is about, or empty.
    pub summary: String,
    /// Its cards.
    pub groups: Vec<ListGroup>,
}

/// Some cards of a list under a heading of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListGroup {
    /// The heading, or empty.
    pub title: String,
    /// The cards.
    pub cards: Vec<CardRow>,
}

/// A region to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionRow {
    /// What is chosen.
    pub code: RegionCode,
    /// Its name.
    pub name: String,
    /// Whether its contacts are shown now.
    pub chosen: bool,
}

impl HomeView {
    /// Every deck of the library.
    #[must_use]
    pub fn new(context: &Context<'_>) -> Self {
        let rows = |kind: DeckKind| {
            let decks = context.library.decks().iter().filter(|deck| deck.kind == kind);
            // The first row of home already leads to the contacts.
            let decks = decks.filter(|deck| !leads_to_contacts(context, deck));
            decks.map(|deck| deck_row(context, deck)).collect()
        };
        let asks = Ask::ALL.into_iter().filter(|ask| context.library.situations(*ask).count() > 0);
        Self {
            help_summary: context.localizer.words().home_help_now_summary(&context.region_name()),
            asks: asks.map(|ask| (ask, ask_title(context, ask))).collect(),
            help: rows(DeckKind::Help),
            adults: rows(DeckKind::Adults),
            everyday: rows(DeckKind::Everyday),
            about: rows(DeckKind::About),
        }
    }
}

impl ListView {
    /// The cards of one deck, or nothing where there is no such deck.
    #[must_use]
    pub fn deck(context: &Context<'_>, id: &DeckId) -> Option<Self> {
        let deck = context.library.deck(id)?;
        let [title, summary] = context.title_and_summary(&deck.title, &deck.summary);
        Some(Self {
            title,
            summary,
            groups: vec![ListGroup { title: String::new(), cards: cards_of(context, deck) }],
        })
    }

    /// The situations that end one beginning of a sentence.
    #[must_use]
    pub fn situations(context: &Context<'_>, ask: Ask) -> Self {
        let cards = context.library.situations(ask).map(|found| situation_row(context, found));
        Self {
            title: ask_title(context, ask),
            summary: String::new(),
            groups: vec![ListGroup { title: String::new(), cards: cards.collect() }],
        }
    }

    /// Every card, deck by deck.
    #[must_use]
    pub fn index(context: &Context<'_>) -> Self {
        let decks = context.library.decks().iter();
        let groups = decks.map(|deck| ListGroup {
            title: context.localizer.text(&deck.title),
            cards: cards_of(context, deck)
                .into_iter()
                .map(|card| CardRow { summary: String::new(), ..card })
                .collect(),
        });
        Self {
            title: context.localizer.words().index_title(),
            summary: String::new(),
            groups: groups.collect(),
        }
    }
}

/// Every region by its name in the reader's language; *another country* is the last.
#[must_use]
pub fn regions(context: &Context<'_>) -> Vec<RegionRow> {
    let mut rows: Vec<_> = context
        .library
        .regions()
        .iter()
        .map(|region| RegionRow {
            code: region.code.clone(),
            name: context.localizer.text(&region.name),
            chosen: region.code == *context.region,
        })
        .collect();
    rows.sort_by_cached_key(|row| (row.code.as_str() == "other", sort_key(&row.name)));
    rows
}

/// The name without marks and capitals, so that É stands among E.
fn sort_key(name: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfd()
        .normalize(name)
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .flat_map(char::to_lowercase)
        .collect()
}

fn ask_title(context: &Context<'_>, ask: Ask) -> String {
    let words = context.localizer.words();
    match ask {
        Ask::Need => words.ask_need(),
        Ask::Worried => words.ask_worried(),
        Ask::Saw => words.ask_saw(),
    }
}

fn leads_to_contacts(context: &Context<'_>, deck: &Deck) -> bool {
    let first = deck.cards.first().and_then(|id| context.library.card(id));
    first.is_some_and(Card::is_help_now)
}

fn cards_of(context: &Context<'_>, deck: &Deck) -> Vec<CardRow> {
    let cards = deck.cards.iter().filter_map(|id| context.library.card(id));
    cards.map(|card| card_row(context, card)).collect()
}

fn deck_row(context: &Context<'_>, deck: &Deck) -> DeckRow {
    let [title, summary] = context.title_and_summary(&deck.title, &deck.summary);
    DeckRow { id: deck.id.clone(), title, summary, icon: deck.icon }
}

fn situation_row(context: &Context<'_>, situation: &Situation) -> CardRow {
    CardRow {
        id: situation.card.clone(),
        title: context.localizer.text(&situation.text),
        summary: String::new(),
    }
}

pub(super) fn card_row(context: &Context<'_>, card: &Card) -> CardRow {
    let [title, summary] = context.title_and_summary(&card.title, &card.summary);
    CardRow { id: card.id.clone(), title, summary }
}
