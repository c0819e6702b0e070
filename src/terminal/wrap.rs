//! Lines that fit an ordinary terminal.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter};

use crate::l10n::without_isolates;

/// Columns of the text; numbers and addresses are never broken.
const COLUMNS: usize = 78;

fn options() -> Options<'static> {
    Options::new(COLUMNS)
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
}

/// Words between spaces; Chinese, which has none, is broken where Unicode allows it (UAX 14), an
/// address between Chinese words is not.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    if !line.contains(is_han) {
        return WordSeparator::AsciiSpace.find_words(line);
    }
    let mut from = 0;
    let mut at = 0;
    let mut words: Vec<Word<'_>> = Vec::new();
    for word in WordSeparator::UnicodeBreakProperties.find_words(line) {
        at += word.word.len() + word.whitespace.len();
        let is_apart = line[..at].ends_with(|c| c == ' ' || is_han(c))
            || line[at..].starts_with(is_han)
            || at == line.len();
        if is_apart {
            words.push(Word::from(&line[from..at]));
            from = at;
        }
    }
    Box::new(words.into_iter())
}

/// Whether a letter or sign belongs to Chinese.
fn is_han(c: char) -> bool {
    ('\u{3000}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c)
}

pub(super) fn wrapped(text: &str) -> String {
    textwrap::fill(&without_isolates(text), options()) + "\n"
}

/// The first line begins with `first`, the others with `rest`.
pub(super) fn indented(text: &str, first: &str, rest: &str) -> String {
    let options = options().initial_indent(first).subsequent_indent(rest);
    textwrap::fill(&without_isolates(text), options) + "\n"
}

/// A heading and a line of `mark` under it.
pub(super) fn underlined(title: &str, mark: char) -> String {
    let title = wrapped(title);
    let width = title.lines().map(textwrap::core::display_width).max().unwrap_or_default();
    format!("{title}{}\n", mark.to_string().repeat(width))
}
