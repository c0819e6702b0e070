//! A keypad on which to learn a number by heart.

use super::Context;
use super::phrase::{action, channels, whole};
use crate::content::{ChannelKind, Contact, number};
use crate::session::Rehearsal;

/// One key of the keypad.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The digit on it.
    pub digit: char,
    /// The letters on it, which may be none.
    pub letters: &'static str,
}

/// The keypad, the number to learn, and what to say about the last key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeView {
    /// The whole action, for example “Text the word … to” and the number.
    pub action: String,
    /// The number as people write it.
    pub number: String,
    /// Letters that spell it, or empty.
    pub letters: String,
    /// Its digits alone: what is typed.
    pub digits: String,
    /// The keys of a telephone, row by row.
    pub keys: Vec<Key>,
}

/// ITU-T E.161: the letters on each key, in the order of a telephone.
const KEYS: [(char, &str); 10] = [
    ('1', ""),
    ('2', "ABC"),
    ('3', "DEF"),
    ('4', "GHI"),
    ('5', "JKL"),
    ('6', "MNO"),
    ('7', "PQRS"),
    ('8', "TUV"),
    ('9', "WXYZ"),
    ('0', ""),
];

impl PracticeView {
    /// The first number of `contact`, or nothing where it has none.
    #[must_use]
    pub(super) fn new(context: &Context<'_>, contact: &Contact) -> Option<Self> {
        let words = context.localizer.words();
        let channel = channels(context, contact)
            .into_iter()
            .find(|channel| matches!(channel.kind, ChannelKind::Text | ChannelKind::Voice))?;
        let number = whole(channel);
        let letters = channel.address.letters();
        Some(Self {
            action: action(&words, channel),
            digits: number::digits(&number),
            letters: letters.map_or_else(String::new, |letters| words.keypad_letters(letters)),
            number,
            keys: KEYS.map(|(digit, letters)| Key { digit, letters }).to_vec(),
        })
    }

    /// What to say after the last key, or empty before the first.
    #[must_use]
    pub fn answer(&self, context: &Context<'_>, rehearsal: &Rehearsal) -> String {
        let words = context.localizer.words();
        if rehearsal.typed() == self.digits {
            words.practice_right()
        } else if rehearsal.missed() {
            words.practice_wrong()
        } else {
            String::new()
        }
    }
}
