//! What a face shows: plain structs with finished texts, the same for window, terminal and paper.
//!
//! A view is made of the library, the words of a locale, a region and the day. It holds no id that
//! a person would see and no number that is not the registry's.

mod card;
mod contact;
mod help_now;
mod lists;
mod phrase;
mod practice;
mod reach;
mod table;

pub use card::{BlockView, CardView};
pub use contact::{ChannelView, ContactRow, ContactView};
pub use help_now::{HelpNowView, LeadView, TopicGroup};
pub use lists::{CardRow, DeckRow, HomeView, ListGroup, ListView, RegionRow, regions};
pub use phrase::{date, review};
pub use practice::{Key, PracticeView};
pub use reach::{Reach, ReachView};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::content::{Library, MessageId, RegionCode};
use crate::l10n::Localizer;

/// What every view is made of.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Decks and contacts.
    pub library: &'a Library,
    /// The words of the person's locale.
    pub localizer: &'a Localizer,
    /// The region whose contacts are shown.
    pub region: &'a RegionCode,
    /// The moment of the device's clock: review-by days and opening hours are held against it.
    pub now: Timestamp,
}

impl Context<'_> {
    /// Today in UTC; a review-by day needs no finer clock.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.to_zoned(TimeZone::UTC).date()
    }

    /// A title and what it is about. Where both are the reference’s, one mark is enough.
    pub(super) fn title_and_summary(&self, title: &MessageId, summary: &MessageId) -> [String; 2] {
        let marked = self.localizer.find(title).in_reference;
        let about = self.localizer.find(summary);
        let about = if marked { about.text } else { self.localizer.text(summary) };
        [self.localizer.text(title), about]
    }

    /// The name of the region, in the person's language.
    #[must_use]
    pub fn region_name(&self) -> String {
        self.library
            .region(self.region)
            .map_or_else(|| self.region.to_string(), |region| self.localizer.text(&region.name))
    }
}
