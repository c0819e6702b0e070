//! What the cards say: contacts, regions, decks and cards, and the reading and checking of them.
//!
//! This room knows no screen and no language: it names messages by id and leaves their words to
//! [`crate::l10n`].

mod card;
mod contact;
mod embedded;
mod ids;
mod library;
mod load_cards;
mod load_contacts;
pub mod number;
mod problem;
mod raw;
mod reader;
mod region;

pub use card::{Block, Card, ContactRef, Deck, DeckIcon, DeckKind};
pub use contact::{
    Address, Anonymity, Audience, Channel, ChannelKind, Confidence, Contact, Cost, Reporting,
    Schedule, Source, Status, Topic, Weekday,
};
pub use embedded::{files, files_in};
pub use ids::{CardId, ContactId, DeckId, MessageId, RegionCode};
pub use library::{Files, Library};
pub use problem::{Problem, Problems, line_at};
pub use region::Region;
