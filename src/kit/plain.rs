//! Texts as an eye or an ear takes them, whatever signs they are made of.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Compatibility forms as their plain ones (fullwidth, circled, mathematical digits), without marks
/// above and below letters, without signs that nobody sees, in lower case.
pub(super) fn folded(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let seen = decomposed.chars().filter(|c| !is_unseen(*c) && !is_mark(*c));
    seen.flat_map(char::to_lowercase).collect()
}

/// Folded words: apostrophes gone, every other sign between words a single space.
pub(super) fn words(text: &str) -> Vec<String> {
    let text: String = folded(text)
        .chars()
        .filter(|c| !matches!(c, '\'' | '‘' | '’' | 'ʼ' | '`' | '´'))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    text.split_whitespace().map(str::to_owned).collect()
}

/// Soft hyphens, zero-width signs, direction marks, isolates.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}')
}

/// Combining diacritical marks.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Whether `phrase` stands in `text`, both as [`words`]. A `…` in the phrase stands for two words at
/// most, and a last word that ends with `*` for every word that begins so.
pub(super) fn holds(text: &[String], phrase: &[String]) -> bool {
    (0..text.len()).any(|start| begins(&text[start..], phrase))
}

fn begins(text: &[String], phrase: &[String]) -> bool {
    let Some((first, rest)) = phrase.split_first() else {
        return true;
    };
    if first == "…" {
        return (0..=2).any(|gap| text.get(gap..).is_some_and(|text| begins(text, rest)));
    }
    let Some((word, text)) = text.split_first() else {
        return false;
    };
    let fits = first.strip_suffix('*').map_or(word == first, |stem| word.starts_with(stem));
    fits && begins(text, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_however_it_is_written() {
        let phrase = ["no", "one", "…", "know"].map(str::to_owned);
        for text in [
            "No one will know",
            "no-one will ever know!",
            "NO ONE KNOW",
            "n\u{ad}o one wi\u{200b}ll know",
        ] {
            assert!(holds(&words(text), &phrase), "{text}");
        }
        assert!(!holds(
            &words("No one can hear. They know."),
            &["no", "one", "know"].map(str::to_owned)
        ));
        assert!(holds(&words("They can’t arrést you"), &["cant", "arrest*"].map(str::to_owned)));
    }
}
