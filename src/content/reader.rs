//! Reads one file and remembers where each fault in it stands.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::value::Datetime;

use super::raw::Word;
use super::{MessageId, Problem, line_at};

/// Largest content file that is read, in bytes; ours are far below it.
const MAX_BYTES: usize = 1 << 20;
/// Longest time for which facts count as checked, in days.
const LONGEST_TRUST: i64 = 366;

/// A file in the reading, with the faults found so far.
pub(super) struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    is_message: &'a dyn Fn(&str) -> bool,
    as_of: Option<Date>,
    pub problems: Vec<Problem>,
    /// Whether the file as a whole could not be read.
    pub unreadable: bool,
}

impl<'a> Reader<'a> {
    /// Review-by days are held against `as_of`, where there is one.
    pub fn new(
        file: &'a str,
        text: &'a str,
        is_message: &'a dyn Fn(&str) -> bool,
        as_of: Option<Date>,
    ) -> Self {
        Self { file, text, is_message, as_of, problems: Vec::new(), unreadable: false }
    }

    /// The whole file as `T`, or nothing and a problem.
    pub fn parse<T: DeserializeOwned>(&mut self) -> Option<T> {
        if self.text.len() > MAX_BYTES {
            self.unreadable = true;
            self.fault_at(0, "the file is larger than 1 MiB", "split it");
            return None;
        }
        if let Some(offset) = self.text.find(char::REPLACEMENT_CHARACTER) {
            self.unreadable = true;
            self.fault_at(offset, "the file is not UTF-8 here", "save it as UTF-8");
            return None;
        }
        match toml::from_str(self.text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.unreadable = true;
                let offset = error.span().map_or(0, |span| span.start);
                let what = error.message().replace('\n', ", ");
                self.fault_at(offset, what, "correct this line; CONTRIBUTING.md lists the fields");
                None
            }
        }
    }

    /// The line of a word.
    pub fn line_of(&self, offset: usize) -> usize {
        line_at(self.text, offset)
    }

    pub fn fault_at(&mut self, offset: usize, what: impl Into<String>, mend: impl Into<String>) {
        let line = line_at(self.text, offset);
        self.problems.push(Problem::new(self.file, line, what, mend));
    }

    pub fn fault(&mut self, at: &Word, what: impl Into<String>, mend: impl Into<String>) {
        self.fault_at(at.span().start, what, mend);
    }

    /// A message id that the reference catalog knows.
    pub fn message(&mut self, word: &Word) -> MessageId {
        if !(self.is_message)(word.get_ref()) {
            let what = format!("unknown message id “{}”", word.get_ref());
            self.fault(word, what, "add the message to i18n/en, or correct the id");
        }
        MessageId::new(word.get_ref())
    }

    pub fn messages(&mut self, words: &[Word]) -> Vec<MessageId> {
        words.iter().map(|word| self.message(word)).collect()
    }

    /// A plain calendar day, written `2026-11-21`.
    pub fn date(&mut self, value: &Spanned<Datetime>) -> Date {
        let datetime = value.get_ref();
        let date = match (datetime.date, datetime.time) {
            (Some(day), None) => i16::try_from(day.year).ok().and_then(|year| {
                Date::new(year, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?).ok()
            }),
            _ => None,
        };
        date.unwrap_or_else(|| {
            self.fault_at(
                value.span().start,
                format!("“{datetime}” is not a calendar day"),
                "write a day as 2026-11-21",
            );
            Date::default()
        })
    }

    /// The day of a check and the day of the next one.
    pub fn check_days(
        &mut self,
        assured: &Spanned<Datetime>,
        review: &Spanned<Datetime>,
    ) -> (Date, Date) {
        let (assured_date, review_by) = (self.date(assured), self.date(review));
        if review_by < assured_date {
            self.fault_at(
                review.span().start,
                format!("review_by {review_by} is before assured_date {assured_date}"),
                "give a later day on which to check again",
            );
        }
        if assured_date.saturating_add(LONGEST_TRUST.days()) < review_by {
            self.fault_at(
                review.span().start,
                format!("review_by {review_by} is more than a year after {assured_date}"),
                "check the facts against their sources and give both days anew",
            );
        }
        if let Some(as_of) = self.as_of {
            self.held_against(as_of, assured, assured_date, review, review_by);
        }
        (assured_date, review_by)
    }

    fn held_against(
        &mut self,
        as_of: Date,
        assured: &Spanned<Datetime>,
        assured_date: Date,
        review: &Spanned<Datetime>,
        review_by: Date,
    ) {
        let mend = "check the facts against their sources, then give today as assured_date";
        if as_of > review_by {
            let what = format!("on {as_of} this is overdue: review_by is {review_by}");
            self.fault_at(review.span().start, what, mend);
        } else if assured_date > as_of {
            let what = format!("assured_date {assured_date} has not come on {as_of}");
            self.fault_at(assured.span().start, what, "write the day of the last check");
        }
    }

    /// A text that says something.
    pub fn filled(&mut self, word: &Word, what: &str) -> String {
        let text = word.get_ref().trim();
        if text.is_empty() {
            self.fault(word, format!("the {what} is empty"), format!("write the {what}"));
        }
        text.to_owned()
    }

    /// An `https` address of a page.
    pub fn url(&mut self, word: &Word) -> String {
        let text = word.get_ref();
        let has_scheme = text.starts_with("https://") || text.starts_with("http://");
        if !has_scheme || text.contains(char::is_whitespace) {
            self.fault(word, format!("“{text}” is not the address of a page"), "write https://…");
        }
        text.clone()
    }
}
