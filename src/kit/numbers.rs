//! No message may hold a number, a keyword or an address: those are the registry's alone.

use std::collections::BTreeSet;

use super::texts::Message;
use crate::content::{Address, Library, Problem, number};

/// Longest run of digits that a message may have: enough for a year.
const MAX_DIGITS: usize = 4;
/// Zeros of the decimal digits that a keyboard of one of our languages can type (Unicode Nd).
const ZEROS: [char; 9] = [
    '0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{1040}', '\u{17e0}', '\u{ff10}',
];

/// What the registry holds that no message may say.
#[derive(Default)]
pub(super) struct Known {
    /// Numbers of three digits and more, as they are dialled.
    numbers: BTreeSet<String>,
    /// Words to send, and letters that spell a number.
    words: BTreeSet<String>,
}

impl Known {
    pub fn of(library: &Library) -> Self {
        let mut known = Self::default();
        for channel in library.contacts().iter().flat_map(|contact| &contact.channels) {
            if let Address::Phone { number, display, letters } = &channel.address {
                let digits = [number, display].map(|text| number::digits(text));
                known.numbers.extend(digits.into_iter().filter(|digits| digits.len() > 2));
                known.words.extend(letters.clone());
            }
            // An ordinary word is a keyword only where it is written as one.
            let words = channel.keyword.iter().chain(&channel.other_keywords);
            known.words.extend(words.filter(|word| capitals(word) > 1).cloned());
        }
        known
    }
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
    let fault = |what: String, mend: &str| Problem::new(message.file, message.line, what, mend);
    for text in &message.readings {
        if let Some(run) = long_run(text) {
            return Some(fault(
                format!("“{id}” holds “{run}”, which looks like a phone number"),
                "take it out; numbers stand in assets/contacts and come in as a placeable",
            ));
        }
        let mut numbers = tokens(text, |c| digit(c).is_some()).map(ascii);
        if let Some(number) = numbers.find(|n| known.numbers.contains(n) && !measures.contains(n)) {
            return Some(fault(
                format!("“{id}” holds {number}, a number of assets/contacts"),
                "take it out; if it is a measure, write the comment # not-a-phone-number: and it",
            ));
        }
        let mut words = tokens(text, |c| c.is_alphanumeric() || c == '-');
        if let Some(word) = words.find(|word| known.words.contains(*word)) {
            return Some(fault(
                format!("“{id}” holds “{word}”, a word to send or to dial"),
                "take it out; it comes in as a placeable",
            ));
        }
        if let Some(address) = address(text) {
            return Some(fault(
                format!("“{id}” holds the address “{address}”"),
                "take it out; addresses stand in assets/contacts",
            ));
        }
    }
    None
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
        Problem::new(message.file, message.line, what, mend)
    })
}

/// The value of a decimal digit of any script.
fn digit(c: char) -> Option<u32> {
    ZEROS.iter().map(|zero| (c as u32).wrapping_sub(*zero as u32)).find(|value| *value < 10)
}

fn ascii(token: &str) -> String {
    token.chars().filter_map(digit).filter_map(|value| char::from_digit(value, 10)).collect()
}

fn tokens(text: &str, belongs: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = &str> {
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

/// What people write between the groups of a number, and marks that nobody sees.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '(' | ')' | '/' | '·' | '_' | '‐'..='―' | '−' | '\u{ad}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn address(text: &str) -> Option<&str> {
    let ends = [".org", ".com", ".net", ".gov", ".info", ".uk", ".ca", ".mx", ".de", ".fr", ".eu"];
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
