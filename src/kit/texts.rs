//! What a message can say: its source taken apart, so that no way of writing hides a number.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::content::line_at;
use crate::l10n::{Locale, refusal};

/// Stands for a placeable whose text is not known before run time.
const PLACEABLE: char = '\u{FFFC}';
/// Most ways of reading one message that are looked at one by one.
const MAX_READINGS: usize = 128;
/// Depth to which terms and references are followed.
const MAX_DEPTH: usize = 8;

/// A message or term where it stands.
pub(super) struct Message<'a> {
    pub file: &'a str,
    pub line: usize,
    /// Its whole source, as the translator wrote it.
    pub source: &'a str,
    /// Every text that it can give, attributes included; placeables stand as U+FFFC.
    pub readings: Vec<String>,
    /// Numbers that its comment declares to be no telephone numbers.
    pub plain_numbers: Vec<String>,
}

/// The messages of a locale by id, terms with their `-`.
pub(super) fn messages(locale: &Locale) -> BTreeMap<String, Message<'_>> {
    let parsed: Vec<_> = locale
        .sources
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
    let mut found = BTreeMap::new();
    for (file, source, resource) in &parsed {
        for entry in &resource.body {
            let (id, value, attributes, comment) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.value.as_ref(),
                    &message.attributes,
                    &message.comment,
                ),
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    Some(&term.value),
                    &term.attributes,
                    &term.comment,
                ),
                _ => continue,
            };
            let patterns = value.into_iter().chain(attributes.iter().map(|a| &a.value));
            let (line, text) = place(source, &id);
            let comment = comment.iter().flat_map(|comment| &comment.content);
            let plain_numbers = comment
                .filter_map(|line| line.trim().strip_prefix("not-a-phone-number:"))
                .flat_map(|numbers| numbers.split([',', ' ']))
                .filter(|number| !number.is_empty())
                .map(str::to_owned)
                .collect();
            found.insert(
                id,
                Message {
                    file,
                    line,
                    source: text,
                    readings: patterns.flat_map(|p| readings(p, &terms, 0)).collect(),
                    plain_numbers,
                },
            );
        }
    }
    found
}

fn parse(source: &str) -> Resource<&str> {
    parser::parse(source).unwrap_or_else(|(resource, _)| resource)
}

/// The line of a definition, counted from 1, and its source up to the next one.
fn place<'a>(source: &'a str, id: &str) -> (usize, &'a str) {
    let mut offset = 0;
    let mut start = None;
    for line in source.split_inclusive('\n') {
        let continues = line.starts_with([' ', '\t', '}']) || line.trim().is_empty();
        if start.is_some() && !continues {
            break;
        }
        let name = line.split('=').next().unwrap_or_default().trim_end();
        if start.is_none() && name == id && line.contains('=') {
            start = Some(offset);
        }
        offset += line.len();
    }
    let start = start.unwrap_or_default();
    (line_at(source, start), &source[start..offset])
}

type Terms<'a> = BTreeMap<String, &'a Pattern<&'a str>>;

fn readings(pattern: &Pattern<&str>, terms: &Terms<'_>, depth: usize) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => placeable(expression, terms, depth),
        };
        all = joined(&all, &parts);
    }
    all
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

fn placeable(expression: &Expression<&str>, terms: &Terms<'_>, depth: usize) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| readings(&variant.value, terms, depth)).collect()
        }
        Expression::Inline(inline) => inline_texts(inline, terms, depth),
    }
}

fn inline_texts(inline: &InlineExpression<&str>, terms: &Terms<'_>, depth: usize) -> Vec<String> {
    let of = |id: String| match terms.get(&id) {
        Some(pattern) if depth < MAX_DEPTH => readings(pattern, terms, depth + 1),
        _ => vec![PLACEABLE.to_string()],
    };
    match inline {
        InlineExpression::StringLiteral { value } => {
            vec![unescape_unicode_to_string(value).into_owned()]
        }
        InlineExpression::NumberLiteral { value } => vec![(*value).to_owned()],
        InlineExpression::FunctionReference { arguments, .. } => arguments
            .positional
            .iter()
            .flat_map(|argument| inline_texts(argument, terms, depth))
            .collect(),
        InlineExpression::MessageReference { id, .. } => of(id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => of(format!("-{}", id.name)),
        InlineExpression::VariableReference { .. } => vec![PLACEABLE.to_string()],
        InlineExpression::Placeable { expression } => placeable(expression, terms, depth),
    }
}
