//! What no message may say, in any language.

use super::numbers::{self, Known};
use super::texts::{Message, Messages};
use super::{bidi, plain};
use crate::content::Problem;
use crate::l10n::Locale;

/// Holds the messages of a locale against what they may say.
pub struct Inspector<'a> {
    reference: &'a Messages<'a>,
    known: &'a Known,
    forbidden: Vec<Forbidden>,
    opening: &'a [String],
}

impl<'a> Inspector<'a> {
    /// An inspector of the messages of `locale`. What the reference may not say, no translation
    /// may say either.
    #[must_use]
    pub fn new(
        locale: &'a Locale,
        reference: &'a Locale,
        messages: &'a Messages<'a>,
        known: &'a Known,
    ) -> Self {
        let phrases = reference.forbidden_phrases.iter().chain(&locale.forbidden_phrases);
        Self {
            reference: messages,
            known,
            forbidden: phrases.map(|phrase| Forbidden::new(phrase)).collect(),
            opening: &locale.forbidden_on_opening,
        }
    }

    /// Every reason why the message `id` may not be shown.
    #[must_use]
    pub fn faults(&self, id: &str, message: &Message<'_>) -> Vec<Problem> {
        let original = self.reference.get(id);
        // What the reference declares to be a measure is one in every language.
        let measures = original.map_or(&message.plain_numbers, |o| &o.plain_numbers);
        let number = numbers::check(id, message, measures, self.known);
        // A reference that is wrong itself is no measure for others.
        let is_sound =
            |o: &Message<'_>| numbers::check(id, o, &o.plain_numbers, self.known).is_none();
        let differs = original.and_then(|original| {
            numbers::compare(id, message, original).filter(|_| is_sound(original))
        });
        number
            .into_iter()
            .chain(differs)
            .chain(self.phrase(id, message))
            .chain(blank(id, message))
            .chain(bidi::check(id, message))
            .chain(self.on_opening(id, message))
            .collect()
    }

    /// A promise that nobody can keep, a label, or a fact that is out of date.
    fn phrase(&self, id: &str, message: &Message<'_>) -> Option<Problem> {
        message.readings.iter().find_map(|text| {
            let words = plain::Words::of(text);
            let found = self.forbidden.iter().find(|f| words.hold(&f.words))?;
            let what = format!("“{id}” says “{}”, which no text of ours may say", found.phrase);
            let mend = "say it in other words; locale.toml lists these phrases";
            Some(message.problem(what, mend))
        })
    }

    /// The opening screen must tell nothing, in any language.
    fn on_opening(&self, id: &str, message: &Message<'_>) -> Option<Problem> {
        if !is_on_opening(id) {
            return None;
        }
        message.readings.iter().find_map(|text| {
            let text = text.to_lowercase();
            let word = self.opening.iter().find(|word| text.contains(*word))?;
            let what = format!("“{id}” stands on the opening screen and has the word “{word}”");
            Some(message.problem_of(word, what, "say it in neutral words"))
        })
    }
}

/// Whether the message `id` can be seen on the opening screen.
#[must_use]
pub fn is_on_opening(id: &str) -> bool {
    let exact = ["app-name", "language", "open-cards"];
    let families = ["opening-", "practise", "leave", "key-"];
    exact.contains(&id) || families.iter().any(|family| id.starts_with(family))
}

/// A message that would be drawn as nothing.
fn blank(id: &str, message: &Message<'_>) -> Option<Problem> {
    let is_blank = message.readings.iter().any(|text| plain::folded(text).trim().is_empty());
    is_blank.then(|| {
        message.problem(format!("“{id}” is empty"), "write the text, or remove the message")
    })
}

/// A phrase that no text may hold, taken apart once for all messages.
struct Forbidden {
    phrase: String,
    words: plain::Words,
}

impl Forbidden {
    fn new(phrase: &str) -> Self {
        Self { words: plain::Words::of_phrase(phrase), phrase: phrase.to_owned() }
    }
}
