//! What a message can say: its source taken apart, so that no way of writing hides a number.

use std::cell::Cell;
use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::source::{Lines, offset, source_at};
use crate::content::{Problem, column_at, line_at};
use crate::l10n::refusal;

/// Stands for a placeable whose text is not known before run time.
const PLACEABLE: char = '\u{FFFC}';
/// Longest text of a reading, in bytes: references that multiply each other end here.
const MAX_TEXT: usize = 1 << 14;
/// Most ways of reading one message that are looked at one by one.
const MAX_READINGS: usize = 128;
/// Most patterns that are looked into for one message: references that multiply each other end here.
const MAX_PATTERNS: usize = 2000;
/// Depth to which terms and references are followed.
const MAX_DEPTH: usize = 8;

/// A message or term where it stands.
pub struct Message<'a> {
    /// Path of its file.
    pub file: &'a str,
    /// Line of its id, counted from 1.
    pub line: usize,
    /// Its whole source, as the translator wrote it.
    pub source: &'a str,
    /// Every text that it can give, attributes included; placeables stand as U+FFFC.
    pub readings: Vec<String>,
    /// Numbers that its comment declares to be no telephone numbers.
    pub plain_numbers: Vec<String>,
}

impl Message<'_> {
    /// What is wrong with this message, and the mend.
    #[must_use]
    pub fn problem(&self, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        Problem::new(self.file, self.line, what, mend).at_column(1)
    }

    /// What is wrong with `text` in this message: told where its source has it, else at its id.
    #[must_use]
    pub fn problem_of(
        &self,
        text: &str,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Problem {
        let Some(at) = self.source.find(text).filter(|_| !text.is_empty()) else {
            return self.problem(what, mend);
        };
        let line = self.line + line_at(self.source, at) - 1;
        Problem::new(self.file, line, what, mend).at_column(column_at(self.source, at))
    }
}

/// Messages by id, terms with their `-`.
pub type Messages<'a> = BTreeMap<String, Message<'a>>;

/// The messages of Fluent sources, given by path.
#[must_use]
pub fn messages(sources: &BTreeMap<String, String>) -> Messages<'_> {
    let parsed: Vec<_> = sources
        .iter()
        .filter(|(_, source)| refusal(source).is_none())
        .map(|(file, source)| (file.as_str(), source.as_str(), parse(source)))
        .collect();
    let mut terms = BTreeMap::new();
    for (_, _, resource) in &parsed {
        for entry in &resource.body {
            match entry {
                Entry::Term(term) => {
                    terms.insert(format!("-{}", term.id.name), &term.value);
                }
                Entry::Message(message) => {
                    if let Some(value) = &message.value {
                        terms.insert(message.id.name.to_owned(), value);
                    }
                }
                _ => {}
            }
        }
    }
    let mut found: Messages<'_> = BTreeMap::new();
    for (file, source, resource) in &parsed {
        let mut lines = Lines::of(source);
        for entry in &resource.body {
            let (id, name, value, attributes, comment) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.id.name,
                    message.value.as_ref(),
                    &message.attributes,
                    &message.comment,
                ),
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    term.id.name,
                    Some(&term.value),
                    &term.attributes,
                    &term.comment,
                ),
                _ => continue,
            };
            let patterns = value.into_iter().chain(attributes.iter().map(|a| &a.value));
            // The hyphen of a term stands before its name.
            let start = offset(source, name).unwrap_or_default();
            let start = start.saturating_sub(id.len() - name.len());
            let line = lines.at(start);
            let comment = comment.iter().flat_map(|comment| &comment.content);
            let plain_numbers = comment
                .filter_map(|line| line.trim().strip_prefix("not-a-phone-number:"))
                .flat_map(|numbers| numbers.split([',', ' ']))
                .filter(|number| !number.is_empty())
                .map(str::to_owned)
                .collect();
            let readings = Reader::new(&terms).all(patterns);
            // Of a message that is written twice, each text must be sound: either may be shown.
            if let Some(twin) = found.get_mut(&id) {
                twin.readings.extend(readings);
                continue;
            }
            let text = source_at(source, start);
            found.insert(id, Message { file, line, source: text, readings, plain_numbers });
        }
    }
    found
}

fn parse(source: &str) -> Resource<&str> {
    parser::parse(source).unwrap_or_else(|(resource, _)| resource)
}

type Terms<'a> = BTreeMap<String, &'a Pattern<&'a str>>;

/// Finds every text that one message can give, with bounds on text and time.
struct Reader<'a> {
    terms: &'a Terms<'a>,
    left: Cell<usize>,
}

impl<'a> Reader<'a> {
    fn new(terms: &'a Terms<'a>) -> Self {
        Self { terms, left: Cell::new(MAX_PATTERNS) }
    }

    fn all<'p>(&self, patterns: impl Iterator<Item = &'p Pattern<&'p str>>) -> Vec<String> {
        patterns.flat_map(|pattern| self.readings(pattern, 0)).collect()
    }

    fn readings(&self, pattern: &Pattern<&str>, depth: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        for element in &pattern.elements {
            if all.iter().map(String::len).sum::<usize>() > MAX_TEXT {
                break;
            }
            let parts = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.placeable(expression, depth),
            };
            all = joined(&all, &parts);
        }
        all
    }

    fn placeable(&self, expression: &Expression<&str>, depth: usize) -> Vec<String> {
        match expression {
            Expression::Select { variants, .. } => {
                variants.iter().flat_map(|variant| self.readings(&variant.value, depth)).collect()
            }
            Expression::Inline(inline) => self.inline(inline, depth),
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, depth: usize) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                vec![unescape_unicode_to_string(value).into_owned()]
            }
            InlineExpression::NumberLiteral { value } => vec![(*value).to_owned()],
            InlineExpression::FunctionReference { arguments, .. } => arguments
                .positional
                .iter()
                .flat_map(|argument| self.inline(argument, depth))
                .collect(),
            InlineExpression::MessageReference { id, .. } => self.referred(id.name, depth),
            InlineExpression::TermReference { id, .. } => {
                self.referred(&format!("-{}", id.name), depth)
            }
            InlineExpression::VariableReference { .. } => vec![PLACEABLE.to_string()],
            InlineExpression::Placeable { expression } => self.placeable(expression, depth),
        }
    }

    fn referred(&self, id: &str, depth: usize) -> Vec<String> {
        match self.terms.get(id) {
            Some(pattern) if depth < MAX_DEPTH && self.left.get() > 0 => {
                self.left.set(self.left.get() - 1);
                self.readings(pattern, depth + 1)
            }
            _ => vec![PLACEABLE.to_string()],
        }
    }
}

/// Every beginning with every end; where that becomes too many, one text with all of them, in
/// which a number cannot hide either.
fn joined(beginnings: &[String], ends: &[String]) -> Vec<String> {
    if beginnings.len() * ends.len() > MAX_READINGS {
        return vec![beginnings.concat() + &ends.concat()];
    }
    let pairs = beginnings.iter().flat_map(|a| ends.iter().map(move |b| format!("{a}{b}")));
    pairs.collect()
}
