//! Decks and cards: ordered blocks that name messages and contacts, never words or numbers.

use serde::Deserialize;

use super::{CardId, ContactId, DeckId, MessageId, Topic};

/// An ordered set of cards.
#[derive(Debug, Clone)]
pub struct Deck {
    /// Unique id, for example `first-aid`.
    pub id: DeckId,
    /// Help or everyday.
    pub kind: DeckKind,
    /// Place on the home screen, low first.
    pub order: u32,
    /// Its name.
    pub title: MessageId,
    /// One line about it.
    pub summary: MessageId,
    /// The picture beside it.
    pub icon: DeckIcon,
    /// Its cards, in order; never empty.
    pub cards: Vec<CardId>,
}

/// Which part of the home screen shows a deck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeckKind {
    /// Part of the help card.
    Help,
    /// Part of the everyday library.
    Everyday,
}

/// Pictures that a deck can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeckIcon {
    /// One person.
    Person,
    /// Several people.
    People,
    /// First aid.
    Cross,
}

/// A short page.
#[derive(Debug, Clone)]
pub struct Card {
    /// Unique id, for example `not-in-trouble`.
    pub id: CardId,
    /// The deck it belongs to.
    pub deck: DeckId,
    /// Its heading.
    pub title: MessageId,
    /// One line for lists.
    pub summary: MessageId,
    /// Sections of the fact base on which its statements rest; never empty.
    pub facts: Vec<String>,
    /// What it says, in order; never empty.
    pub blocks: Vec<Block>,
}

/// One piece of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading inside the card.
    Heading(MessageId),
    /// Running text.
    Paragraph(MessageId),
    /// Points in any order.
    List(Vec<MessageId>),
    /// Points in the order in which to do them.
    Steps(Vec<MessageId>),
    /// What to know before acting.
    Warning(MessageId),
    /// A contact with its first channels.
    Contact(ContactRef),
    /// The way to another card.
    Link(CardId),
}

/// Which contact a block shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContactRef {
    /// This one, where it serves the reader's region.
    Id(ContactId),
    /// The lead contact of the reader's region.
    Lead,
    /// The emergency number of the reader's region.
    Emergency,
    /// The region's first contact for a topic.
    Topic(Topic),
}
