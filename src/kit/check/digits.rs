//! Signs that look like digits and are none, or are digits of another script.

use crate::content::Problem;
use crate::inspect::{Message, Messages};
use crate::kit::entries::{Entries, Entry};

/// Letters that an eye takes for digits: Latin, Greek, Cyrillic.
const LOOK_ALIKES: &str = "OoIlΟοΙОоІЗзӀ";
/// Letters that end an ordinal number in some languages, as in 1o.
const ORDINALS: &str = "oо";

/// Messages of a locale with digits that the reference does not have.
pub(super) fn check(
    entries: &Entries<'_>,
    messages: &Messages<'_>,
    reference: &Messages<'_>,
) -> Vec<Problem> {
    let both = entries.values().filter_map(|entry| Some((entry, messages.get(&entry.id)?)));
    both.filter_map(|(entry, message)| found(entry, message, reference.get(&entry.id))).collect()
}

fn found(
    entry: &Entry<'_>,
    message: &Message<'_>,
    original: Option<&Message<'_>>,
) -> Option<Problem> {
    let originals = || original.iter().flat_map(|original| &original.readings);
    let counts = originals().any(|text| text.contains(|c: char| c.is_ascii_digit()));
    let is_foreign = |c: char| {
        let is_native = is_decimal(c) && counts;
        c.is_numeric() && !c.is_ascii() && !is_native && !originals().any(|text| text.contains(c))
    };
    let sign = message.readings.iter().find_map(|text| text.chars().find(|c| is_foreign(*c)));
    if let Some(sign) = sign {
        let what = format!("“{}” has the digit “{sign}” (U+{:04X})", entry.id, u32::from(sign));
        let mend = "write digits as the reference does, or words";
        return Some(entry.problem_of(&sign.to_string(), what, mend));
    }
    let words = message.readings.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let word = words.into_iter().find(|word| is_disguised(word))?;
    let is_kept =
        originals().any(|text| text.split(|c: char| !c.is_alphanumeric()).any(|w| w == word));
    (!is_kept).then(|| {
        let what = format!("“{}” has “{word}”, in which a letter looks like a digit", entry.id);
        entry.problem_of(word, what, "write the digit itself")
    })
}

/// A decimal digit that stands in a row of ten, as those of Arabic or Devanagari do. Circled,
/// raised and fullwidth ones are shapes of other digits.
fn is_decimal(c: char) -> bool {
    matches!(c,
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{7c0}'..='\u{7c9}' | '\u{966}'..='\u{96f}'
        | '\u{9e6}'..='\u{9ef}' | '\u{a66}'..='\u{a6f}' | '\u{ae6}'..='\u{aef}' | '\u{b66}'..='\u{b6f}'
        | '\u{be6}'..='\u{bef}' | '\u{c66}'..='\u{c6f}' | '\u{ce6}'..='\u{cef}' | '\u{d66}'..='\u{d6f}'
        | '\u{e50}'..='\u{e59}' | '\u{ed0}'..='\u{ed9}' | '\u{f20}'..='\u{f29}'
        | '\u{1040}'..='\u{1049}' | '\u{17e0}'..='\u{17e9}')
}

/// Whether a word is made of digits and letters that look like digits.
fn is_disguised(word: &str) -> bool {
    let bare = word.strip_suffix(|c| ORDINALS.contains(c)).unwrap_or(word);
    bare.contains(|c: char| c.is_ascii_digit())
        && bare.contains(|c| LOOK_ALIKES.contains(c))
        && bare.chars().all(|c| c.is_ascii_digit() || LOOK_ALIKES.contains(c))
}
