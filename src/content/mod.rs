//! What the cards say: contacts, regions, decks and cards, and the reading and checking of them.
//!
//! This room knows no screen and no language: it names messages by id and leaves their words to
//! [`crate::l10n`].

mod card;
mod contact;
mod cross_check;
mod embedded;
mod fact;
mod ids;
mod library;
mod load_cards;
mod load_contacts;
mod load_facts;
mod loading;
pub mod number;
mod problem;
mod raw;
mod reader;
mod region;
mod schedule;

pub use card::{Block, Card, ContactRef, Deck, DeckIcon, DeckKind, Table};
pub use contact::{
    Address, Anonymity, Audience, Channel, ChannelKind, Confidence, Contact, Cost, OnBill,
    Reporting, Source, Status, Topic,
};
pub use embedded::{files, files_in};
pub use fact::{Ask, Fact, FactConfidence, Situation};
pub use ids::{CardId, ContactId, DeckId, FactId, MessageId, RegionCode};
pub use library::{Files, Library};
pub use problem::{Problem, Problems, Severity, column_at, line_at};
pub use region::Region;
pub use schedule::{Schedule, Weekday, Weekly};
