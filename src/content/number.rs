//! Telephone numbers: what a valid one is, and how letters spell one on a keypad.

/// Calling codes that the registry uses, with the lengths of the national part that such numbers
/// can have. Source: ITU-T E.164 and the ITU's national numbering plans.
const NATIONAL_LENGTHS: &[(&str, &[usize])] = &[
    ("1", &[10]),
    ("27", &[9]),
    ("32", &[8, 9]),
    ("34", &[9]),
    ("353", &[7, 8, 9, 10]),
    ("380", &[9]),
    ("44", &[7, 9, 10]),
    ("48", &[9]),
    ("49", &[7, 8, 9, 10, 11]),
    ("52", &[10]),
    ("61", &[6, 9, 10]),
    ("64", &[8, 9, 10]),
    ("66", &[8, 9]),
    ("81", &[9, 10]),
];

/// How a number is going to be used; short codes differ between the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// It is called.
    Voice,
    /// A text message is sent to it.
    Text,
}

/// Checks that `number` is a full E.164 number (`+` and its digits) or has the form of a short code.
///
/// A short code to call has two or three digits (emergency and N11-like codes such as 17, 112,
/// 988), or four to six that begin with 1 (national services, and the European 116 numbers). A
/// short code to text has three digits, or five to six that do not begin with 0 or 1 (common short
/// codes).
///
/// # Errors
/// Says what is wrong, as a phrase for a [`super::Problem`].
pub fn validate(number: &str, used_for: Use) -> Result<(), String> {
    if let Some(digits) = number.strip_prefix('+') {
        return validate_international(digits);
    }
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!(
            "“{number}” is not a number: only digits, with + before a full number"
        ));
    }
    let is_short_code = match (used_for, number.len()) {
        (Use::Voice, 2 | 3) | (Use::Text, 3) => true,
        (Use::Voice, 4..=6) => number.starts_with('1'),
        (Use::Text, 5 | 6) => !number.starts_with(['0', '1']),
        _ => false,
    };
    if is_short_code {
        Ok(())
    } else {
        Err(format!("“{number}” is neither a full number with + nor a known form of short code"))
    }
}

fn validate_international(digits: &str) -> Result<(), String> {
    let shaped = (7..=15).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0');
    if !shaped {
        return Err(format!("“+{digits}” is not E.164: + and 7 to 15 digits, the first not 0"));
    }
    for (code, lengths) in NATIONAL_LENGTHS {
        let Some(national) = digits.strip_prefix(code) else {
            continue;
        };
        if !lengths.contains(&national.len()) {
            return Err(format!(
                "“+{digits}” has {} digits after +{code}, but such numbers have {}",
                national.len(),
                lengths.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ")
            ));
        }
        // North American area and exchange codes begin with 2 to 9.
        if *code == "1" && [0, 3].iter().any(|&at| matches!(national.as_bytes()[at], b'0' | b'1')) {
            return Err(format!(
                "“+{digits}” cannot exist: an area or exchange code begins with 0 or 1"
            ));
        }
        return Ok(());
    }
    Ok(())
}

/// The digits of `text`, everything else left out.
#[must_use]
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The digits that `letters` give on a telephone keypad (ITU-T E.161); digits stay, other signs go.
///
/// ```
/// assert_eq!(pocketcard::content::number::keypad("CARDS"), "22737");
/// ```
#[must_use]
pub fn keypad(letters: &str) -> String {
    letters
        .chars()
        .filter_map(|c| match c.to_ascii_uppercase() {
            digit @ '0'..='9' => Some(digit),
            'A'..='C' => Some('2'),
            'D'..='F' => Some('3'),
            'G'..='I' => Some('4'),
            'J'..='L' => Some('5'),
            'M'..='O' => Some('6'),
            'P'..='S' => Some('7'),
            'T'..='V' => Some('8'),
            'W'..='Z' => Some('9'),
            _ => None,
        })
        .collect()
}

/// Whether `letters` spell `number` on a keypad, with or without its country code.
#[must_use]
pub fn spells(letters: &str, number: &str) -> bool {
    let typed = keypad(letters);
    let wanted = digits(number);
    typed == wanted || (number.starts_with('+') && typed.len() >= 9 && wanted.ends_with(&typed))
}

/// Whether `display` shows the digits of `number` and no others: whole, without the country code,
/// or without it and with a trunk 0.
#[must_use]
pub fn shows(display: &str, number: &str) -> bool {
    let shown = digits(display);
    let Some(full) = number.strip_prefix('+') else {
        return shown == number;
    };
    shown == full
        || NATIONAL_LENGTHS.iter().filter_map(|(code, _)| full.strip_prefix(code)).any(|national| {
            shown == national || shown.strip_prefix('0').is_some_and(|rest| rest == national)
        })
}

/// Whether the digits of `display` stand in `text`, as digits or as letters of a keypad; a trunk 0
/// or the 1 of North America may be missing there.
#[must_use]
pub fn stands_in(display: &str, text: &str) -> bool {
    let shown = digits(display);
    let bare = match shown.as_bytes() {
        [b'0', ..] if shown.len() > 3 => &shown[1..],
        [b'1', ..] if shown.len() == 11 => &shown[1..],
        _ => &shown,
    };
    digits(text).contains(bare) || keypad(text).contains(bare)
}
