//! Reads one file and remembers where each fault in it stands.

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::value::Datetime;

use super::raw::Word;
use super::{MessageId, Problem, line_at};

/// Largest content file that is read, in bytes; ours are far below it.
const MAX_BYTES: usize = 1 << 20;

/// A file in the reading, with the faults found so far.
pub(super) struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    is_message: &'a dyn Fn(&str) -> bool,
    pub problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub fn new(file: &'a str, text: &'a str, is_message: &'a dyn Fn(&str) -> bool) -> Self {
        Self { file, text, is_message, problems: Vec::new() }
    }

    /// The whole file as `T`, or nothing and a problem.
    pub fn parse<T: DeserializeOwned>(&mut self) -> Option<T> {
        if self.text.len() > MAX_BYTES {
            self.fault_at(0, "the file is larger than 1 MiB", "split it");
            return None;
        }
        match toml::from_str(self.text) {
            Ok(value) => Some(value),
            Err(error) => {
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
}
