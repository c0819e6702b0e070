//! When somebody answers, and whether that is now.

use jiff::civil::{Time, Weekday as Day};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// When somebody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schedule {
    /// Day and night, every day.
    AlwaysOpen,
    /// HSDS `freq = WEEKLY`.
    Weekly(Weekly),
}

impl Schedule {
    /// The weekly hours, where it has some.
    #[must_use]
    pub fn weekly(&self) -> Option<&Weekly> {
        match self {
            Self::AlwaysOpen => None,
            Self::Weekly(weekly) => Some(weekly),
        }
    }
}

/// The same hours on some days of every week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weekly {
    /// Days of the week on which it opens.
    pub byday: Vec<Weekday>,
    /// Wall-clock time of opening.
    pub opens_at: Time,
    /// Wall-clock time of closing; not later than `opens_at` where it closes on the next day,
    /// so `00:00` is midnight at the end of the day.
    pub closes_at: Time,
    /// The time zone of those times.
    pub timezone: TimeZone,
}

/// RFC 5545 day names, as HSDS `byday` uses them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)] // the names say it all
pub enum Weekday {
    Mo,
    Tu,
    We,
    Th,
    Fr,
    Sa,
    Su,
}

impl Weekday {
    /// The day as a calendar knows it.
    #[must_use]
    pub fn of(day: Day) -> Self {
        match day {
            Day::Monday => Self::Mo,
            Day::Tuesday => Self::Tu,
            Day::Wednesday => Self::We,
            Day::Thursday => Self::Th,
            Day::Friday => Self::Fr,
            Day::Saturday => Self::Sa,
            Day::Sunday => Self::Su,
        }
    }
}

impl Weekly {
    /// Whether somebody answers at `now`, by these hours; holidays are not known.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        let there = now.to_zoned(self.timezone.clone());
        let time = there.time();
        let opens_on = |day: Day| self.byday.contains(&Weekday::of(day));
        if self.opens_at < self.closes_at {
            return opens_on(there.weekday()) && (self.opens_at..self.closes_at).contains(&time);
        }
        let yesterday = there.date().saturating_sub(1.day()).weekday();
        (opens_on(there.weekday()) && time >= self.opens_at)
            || (opens_on(yesterday) && time < self.closes_at)
    }

    /// The IANA name of the time zone, for example `America/Los_Angeles`.
    #[must_use]
    pub fn timezone_name(&self) -> &str {
        self.timezone.iana_name().unwrap_or_default()
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)] // a test that fails panics
mod tests {
    use super::*;

    fn open_at(weekly: &Weekly, moment: &str) -> bool {
        weekly.is_open(moment.parse().expect("a moment"))
    }

    fn weekly(byday: &[Weekday], opens_at: Time, closes_at: Time, zone: &str) -> Weekly {
        let timezone = TimeZone::get(zone).expect("a time zone of the bundled database");
        Weekly { byday: byday.to_vec(), opens_at, closes_at, timezone }
    }

    #[test]
    fn hours_are_those_of_the_services_own_zone_in_summer_and_winter() {
        let days = [Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th, Weekday::Fr];
        let line = weekly(
            &days,
            Time::constant(10, 0, 0, 0),
            Time::constant(18, 0, 0, 0),
            "America/Los_Angeles",
        );
        // Monday 23 November 2026: Pacific time is UTC-8. Monday 6 July 2026: UTC-7.
        assert!(!open_at(&line, "2026-11-23T17:59:59Z"));
        assert!(open_at(&line, "2026-11-23T18:00:00Z"));
        assert!(!open_at(&line, "2026-11-24T02:00:00Z"));
        assert!(open_at(&line, "2026-07-06T17:00:00Z"));
        assert!(!open_at(&line, "2026-11-22T20:00:00Z"), "Sunday");
    }

    #[test]
    fn a_line_that_closes_after_midnight_is_open_on_the_morning_after() {
        let line = weekly(
            &[Weekday::Fr],
            Time::constant(20, 0, 0, 0),
            Time::constant(2, 0, 0, 0),
            "Europe/London",
        );
        assert!(open_at(&line, "2026-11-20T23:00:00Z"));
        assert!(open_at(&line, "2026-11-21T01:59:00Z"));
        assert!(!open_at(&line, "2026-11-21T02:00:00Z"));
        assert!(!open_at(&line, "2026-11-20T01:00:00Z"));
    }

    #[test]
    fn midnight_as_closing_time_is_the_end_of_the_day() {
        let line =
            weekly(&[Weekday::Sa], Time::constant(14, 0, 0, 0), Time::midnight(), "Europe/Berlin");
        assert!(open_at(&line, "2026-11-21T22:59:00Z"));
        assert!(!open_at(&line, "2026-11-21T23:00:00Z"));
    }
}
