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

/// Words between spaces; Chinese, which has none, is broken where Unicode allows it (UAX 14).
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let is_han =
        |c| ('\u{3000}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c);
    if line.contains(is_han) {
        WordSeparator::UnicodeBreakProperties.find_words(line)
    } else {
        WordSeparator::AsciiSpace.find_words(line)
    }
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
