//! No message may hold a number, a keyword or an address: those are the registry's alone.

use std::collections::BTreeSet;

use toml::Value;

use super::plain;
use super::texts::Message;
use crate::content::{Files, Problem, number};

/// Longest run of digits that a message may have: enough for a year.
const MAX_DIGITS: usize = 4;
/// Zeros of the decimal digits that a keyboard of one of our languages can type (Unicode Nd).
const ZEROS: [char; 10] = [
    '0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{be6}', '\u{e50}', '\u{1040}',
    '\u{17e0}',
];

/// Keys of a contact file whose values no message may say.
const NUMBER_KEYS: [&str; 2] = ["number", "display"];
/// Keys whose values are words to send.
const WORD_KEYS: [&str; 2] = ["keyword", "other_keywords"];

/// What the registry holds that no message may say. Read from the files themselves, so that a
/// fault somewhere else in them hides nothing here.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Numbers of three digits and more, as they are dialled.
    numbers: BTreeSet<String>,
    /// Numbers that are no measure whatever a comment says: emergency numbers.
    emergency: BTreeSet<String>,
    /// Words to send, written as such.
    keywords: BTreeSet<String>,
    /// Letters that spell a number and keywords with a capital inside: these are no ordinary words.
    spellings: BTreeSet<String>,
}

impl Known {
    /// The numbers, keywords and addresses of the contact files among `content`.
    #[must_use]
    pub fn of(content: &Files) -> Self {
        let mut known = Self::default();
        for (_, text) in content.iter().filter(|(path, _)| path.starts_with("assets/contacts/")) {
            // A file that is no TOML is refused elsewhere.
            let Ok(file) = text.parse::<toml::Table>() else { continue };
            let contacts = file.get("contact").and_then(Value::as_array);
            for contact in contacts.into_iter().flatten() {
                known.contact(contact);
            }
        }
        known
    }

    fn contact(&mut self, contact: &Value) {
        let topics = contact.get("topics").and_then(Value::as_array);
        let is_emergency =
            topics.and_then(|topics| topics.first()).and_then(Value::as_str) == Some("emergency");
        let channels = contact.get("channels").and_then(Value::as_array);
        for channel in channels.into_iter().flatten() {
            for text in texts(channel, &NUMBER_KEYS) {
                let digits = number::digits(text);
                if digits.len() > 2 {
                    if is_emergency {
                        self.emergency.insert(digits.clone());
                    }
                    self.numbers.insert(digits);
                }
            }
            self.spellings.extend(texts(channel, &["letters"]).map(joined));
            // A word in capitals may be an ordinary one (help); one with a capital inside is not.
            for word in texts(channel, &WORD_KEYS).filter(|word| capitals(word) > 1) {
                if capitals(word) == word.len() {
                    self.keywords.insert(word.to_owned());
                } else {
                    self.spellings.insert(joined(word));
                }
            }
        }
    }
}

fn texts<'a>(value: &'a Value, keys: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let found = keys.iter().filter_map(|key| value.get(key));
    found.flat_map(|value| match value {
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect::<Vec<_>>(),
    })
}

/// A word without case, hyphens and spaces.
fn joined(word: &str) -> String {
    plain::words(word).concat()
}

fn capitals(word: &str) -> usize {
    word.chars().filter(char::is_ascii_uppercase).count()
}

/// Finds a number, a keyword or an address; `measures` are numbers that are none of somebody.
pub(super) fn check(
    id: &str,
    message: &Message<'_>,
    measures: &[String],
    known: &Known,
) -> Option<Problem> {
    let fault = |what: String, mend: &str| message.problem(what, mend);
    if let Some(number) = measures.iter().find(|number| known.emergency.contains(*number)) {
        return Some(fault(
            format!("“{id}” calls {number} a measure, and it is an emergency number"),
            "say it in other words",
        ));
    }
    message.readings.iter().find_map(|text| {
        let Held { part, what, mend } = held(text, measures, known)?;
        Some(message.problem_of(&part, format!("“{id}” holds {what}"), mend))
    })
}

/// What a text holds that it may not.
struct Held {
    /// The piece of the text, as far as it can be told.
    part: String,
    what: String,
    mend: &'static str,
}

impl Held {
    fn new(part: &str, what: String, mend: &'static str) -> Self {
        Self { part: part.to_owned(), what, mend }
    }
}

/// What a text holds that it may not, and the mend.
fn held(text: &str, measures: &[String], known: &Known) -> Option<Held> {
    let seen = plain::folded(text);
    if let Some(run) = long_run(&seen) {
        let mend = "take it out; numbers stand in assets/contacts and come in as a placeable";
        return Some(Held::new(run, format!("“{run}”, which looks like a phone number"), mend));
    }
    if let Some(word) = tokens(text, |c| c.is_alphanumeric() || c == '-').find(|w| is_vanity(w)) {
        let what = format!("“{word}”, which looks like a phone number in letters");
        return Some(Held::new(word, what, "take it out"));
    }
    let mut numbers = tokens(&seen, |c| digit(c).is_some()).map(ascii).chain(spelt_out(&seen));
    if let Some(number) =
        numbers.find(|number| known.numbers.contains(number) && !measures.contains(number))
    {
        let mend =
            "take it out; if it is a measure, write the comment # not-a-phone-number: and it";
        return Some(Held::new(&number, format!("{number}, a number of assets/contacts"), mend));
    }
    let letters = joined(text);
    let is_spelt = known.spellings.iter().any(|spelling| letters.contains(spelling));
    let is_known = |word: &str| {
        known.keywords.contains(word) || is_spelt && known.spellings.contains(&joined(word))
    };
    let mut words = tokens(text, |c| c.is_alphanumeric() || c == '-');
    let whole = words.clone().find(|word| is_known(word));
    if let Some(word) = whole.or_else(|| words.find(|word| word.split('-').any(is_known))) {
        let mend = "take it out; it comes in as a placeable";
        return Some(Held::new(word, format!("“{word}”, a word to send or to dial"), mend));
    }
    let address = address(text)?;
    let mend = "take it out; addresses stand in assets/contacts";
    Some(Held::new(address, format!("the address “{address}”"), mend))
}

/// Digits and capitals that are dialled together.
fn is_vanity(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    digits > 2 && capitals(word) > 2 && number::keypad(word).len() > 6
}

/// Single digits one after the other: 9-1-1 is dialled as 911.
fn spelt_out(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut run = String::new();
    let mut before = None;
    for c in text.chars().chain(['\n', 'x']) {
        if let Some(value) = digit(c).and_then(|value| char::from_digit(value, 10)) {
            if before.is_some_and(|b: char| digit(b).is_some()) {
                run.clear();
            }
            run.push(value);
        } else if !is_separator(c) || c == '\n' {
            if run.len() > 2 {
                found.push(std::mem::take(&mut run));
            }
            run.clear();
        }
        before = Some(c);
    }
    found
}

/// A translation whose measures are not those of the reference: a changed dose or time can hurt.
pub(super) fn compare(id: &str, message: &Message<'_>, reference: &Message<'_>) -> Option<Problem> {
    let [has, wanted] = [message, reference].map(|message| {
        let texts = message.readings.iter();
        texts.flat_map(|text| tokens(text, |c| digit(c).is_some()).map(ascii)).collect()
    });
    let (has, wanted): (BTreeSet<String>, BTreeSet<String>) = (has, wanted);
    let what = format!("“{id}” has the numbers {has:?}, the reference {wanted:?}");
    (has != wanted).then(|| {
        let mend = "use the numbers of the reference";
        message.problem(what, mend)
    })
}

/// The value of a decimal digit of any script.
fn digit(c: char) -> Option<u32> {
    ZEROS.iter().map(|zero| (c as u32).wrapping_sub(*zero as u32)).find(|value| *value < 10)
}

fn ascii(token: &str) -> String {
    token.chars().filter_map(digit).filter_map(|value| char::from_digit(value, 10)).collect()
}

fn tokens(text: &str, belongs: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = &str> + Clone {
    text.split(move |c| !belongs(c)).filter(|token| !token.is_empty())
}

/// Digits with nothing but separators between them, where they are too many.
fn long_run(text: &str) -> Option<&str> {
    let mut start = 0;
    let mut count = 0;
    for (at, c) in text.char_indices() {
        if c.is_numeric() || digit(c).is_some() {
            if count == 0 {
                start = at;
            }
            count += 1;
            if count > MAX_DIGITS {
                return Some(&text[start..at + c.len_utf8()]);
            }
        } else if !is_separator(c) {
            count = 0;
        }
    }
    None
}

/// What people write between the groups of a number.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | ',' | ':' | ';' | '(' | ')' | '/' | '·' | '_' | '*' | '+' | '#')
        || matches!(c, '\'' | '’' | '‐'..='―' | '−' | '|' | '~' | '=')
}

fn address(text: &str) -> Option<&str> {
    let ends = [
        ".org", ".com", ".net", ".gov", ".info", ".uk", ".ca", ".mx", ".de", ".fr", ".eu", ".io",
        ".me",
    ];
    text.split_whitespace().map(|word| word.trim_end_matches(['.', ',', ';', ':', '?', '!'])).find(
        |word| {
            let lower = word.to_lowercase();
            lower.contains("://")
                || lower.starts_with("www.")
                || (lower.contains('@') && lower.contains('.'))
                || ends.iter().any(|end| lower.ends_with(end) || lower.contains(&format!("{end}/")))
        },
    )
}
