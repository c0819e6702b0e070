//! Decks and cards: ordered blocks that name messages and contacts, never words or numbers.

use serde::Deserialize;

use super::{CardId, ContactId, DeckId, FactId, MessageId, Topic};

/// An ordered set of cards.
#[derive(Debug, Clone)]
pub struct Deck {
    /// Unique id, for example `first-aid`.
    pub id: DeckId,
    /// The part of home on which it stands.
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
    /// For a young person and their friends.
    Help,
    /// For parents, witnesses, outreach workers, citizens.
    Adults,
    /// The everyday library.
    Everyday,
    /// About this program.
    About,
}

/// Pictures that a deck can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeckIcon {
    /// Somebody speaks.
    Speech,
    /// One person.
    Person,
    /// Several people.
    People,
    /// Grown-ups and children.
    Family,
    /// Something was seen.
    Eye,
    /// A list to go through.
    Checklist,
    /// Saying it aloud.
    Megaphone,
    /// First aid.
    Cross,
    /// Weather.
    Cloud,
    /// A telephone.
    Phone,
    /// Information.
    Info,
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
    /// Entries of the fact base on which its statements rest; never empty.
    pub facts: Vec<FactId>,
    /// What it says, in order; never empty.
    pub blocks: Vec<Block>,
}

impl Card {
    /// Whether this is the page of the region's contacts itself.
    #[must_use]
    pub fn is_help_now(&self) -> bool {
        self.blocks.contains(&Block::Table(Table::RegionContacts))
    }
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
    /// Sentences to read out, or to show to somebody.
    Say(Vec<MessageId>),
    /// What to know before acting.
    Warning(MessageId),
    /// A contact with its first channels.
    Contact(ContactRef),
    /// A keypad on which to practise the number of a contact.
    Practice(ContactRef),
    /// A list that is made of the library itself.
    Table(Table),
    /// The way to another card.
    Link(CardId),
}

impl Block {
    /// The messages of the block, in order.
    #[must_use]
    pub fn messages(&self) -> &[MessageId] {
        match self {
            Self::Heading(id) | Self::Paragraph(id) | Self::Warning(id) => std::slice::from_ref(id),
            Self::List(ids) | Self::Steps(ids) | Self::Say(ids) => ids,
            Self::Contact(_) | Self::Practice(_) | Self::Table(_) | Self::Link(_) => &[],
        }
    }
}

/// A list that is made of the library itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Table {
    /// The contacts of the reader's region: *get help now*.
    RegionContacts,
    /// The emergency number of every region that has a proved one.
    EmergencyNumbers,
    /// Every contact with the days of its checks.
    ContactDays,
    /// The sources of the cards, deck by deck.
    FactSources,
    /// Who has read the translation that the reader sees.
    Translation,
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
