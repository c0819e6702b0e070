//! Signs that turn the direction of a text: one too many, and a number reads backwards.

use super::texts::Message;
use crate::content::Problem;

/// Overrides, which show a text in another order than it is written, or an opening or closing
/// mark without its other half.
pub(super) fn check(id: &str, message: &Message<'_>) -> Option<Problem> {
    message.readings.iter().find_map(|text| {
        let (sign, what) = fault(text)?;
        Some(message.problem_of(
            &sign.to_string(),
            format!("“{id}” has {what}"),
            "take it out; the program keeps numbers and names in their order itself",
        ))
    })
}

/// The sign that is wrong, and why.
fn fault(text: &str) -> Option<(char, String)> {
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\u{202d}' | '\u{202e}' => {
                return Some((c, format!("the direction override U+{:04X}", c as u32)));
            }
            '\u{202a}' | '\u{202b}' => open.push((c, '\u{202c}')),
            '\u{2066}'..='\u{2068}' => open.push((c, '\u{2069}')),
            '\u{202c}' | '\u{2069}' if open.pop().map(|(_, end)| end) != Some(c) => {
                let what = format!("the closing mark U+{:04X}, which nothing opens", c as u32);
                return Some((c, what));
            }
            _ => {}
        }
    }
    let (opening, missing) = open.pop()?;
    Some((opening, format!("an opening direction mark without its U+{:04X}", missing as u32)))
}
