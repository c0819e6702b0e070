//! A file of the reference as a translator finds it: every comment, every message with its English,
//! and beside it the place for the translation.
//!
//! That place is a comment until somebody takes its `# ` away, so that what nobody has translated is
//! missing for this program and for every other that reads Fluent, and is never taken for done.

use std::fmt::Write as _;

use fluent_syntax::ast::{
    self, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

use crate::kit::check::plurals::numbers;
use crate::kit::entries::{Entries, Entry};
use crate::kit::plurals::{CATEGORIES, Plurals};

const HEADER: &str = "\
### To translate a message, write it after the “=” and take the “# ” away from the beginning of the line; where the
### message has several lines, from each of them. What is not translated is shown in the language of the line above it.
### Write { $name } and its like exactly as they are; you may move them.
";

/// The file made of `source`, a file of the reference in the language `name`, and how many
/// messages it has.
pub(super) fn of(
    source: &str,
    reference: &Entries<'_>,
    name: &str,
    plurals: &Plurals,
) -> (String, usize) {
    let resource = parser::parse(source).unwrap_or_else(|(found, _)| found);
    let mut out = format!("{HEADER}\n");
    let mut count = 0;
    for entry in &resource.body {
        let id = match entry {
            ast::Entry::Message(message) => message.id.name.to_owned(),
            ast::Entry::Term(term) => format!("-{}", term.id.name),
            ast::Entry::Comment(comment) => {
                commented(&mut out, "#", &comment.content);
                continue;
            }
            ast::Entry::GroupComment(comment) => {
                commented(&mut out, "##", &comment.content);
                continue;
            }
            ast::Entry::ResourceComment(comment) => {
                commented(&mut out, "###", &comment.content);
                continue;
            }
            // The reference has none: the build refuses it.
            ast::Entry::Junk { .. } => continue,
        };
        if let Some(entry) = reference.get(&id) {
            message(&mut out, entry, name, plurals);
            count += 1;
        }
    }
    (out, count)
}

/// Comment lines with their mark, and an empty line, which keeps them from what follows.
fn commented(out: &mut String, mark: &str, lines: &[&str]) {
    for line in lines {
        comment(out, mark, line);
    }
    out.push('\n');
}

fn comment(out: &mut String, mark: &str, line: &str) {
    let line = line.trim_end();
    let _ = if line.is_empty() { writeln!(out, "{mark}") } else { writeln!(out, "{mark} {line}") };
}

fn message(out: &mut String, entry: &Entry<'_>, name: &str, plurals: &Plurals) {
    for line in &entry.comment {
        comment(out, "#", line);
    }
    let source = entry.source();
    let text = source.split_once('=').map_or(source, |(_, text)| text.trim_start_matches(' '));
    comment(out, "#", &format!("{name}: {}", text.lines().next().unwrap_or_default()));
    text.lines().skip(1).for_each(|line| comment(out, "#", line));
    for line in empty(entry, plurals).lines() {
        comment(out, "#", line);
    }
    out.push('\n');
}

/// The message without its words: id, attributes, and the branches of selectors.
fn empty(entry: &Entry<'_>, plurals: &Plurals) -> String {
    let numbers = numbers(entry);
    let is_number = |name: &str| numbers.contains(name);
    let branches = Branches { plurals, is_number: &is_number };
    let mut out = format!("{} =", entry.id);
    if let Some(value) = &entry.value {
        out.push_str(&branches.pattern(value, 0));
    }
    for attribute in &entry.attributes {
        let _ = write!(out, "\n    .{} =", attribute.id.name);
        out.push_str(&branches.pattern(&attribute.value, 1));
    }
    out
}

/// Writes selectors with the branches that the language needs.
struct Branches<'a> {
    plurals: &'a Plurals,
    is_number: &'a dyn Fn(&str) -> bool,
}

impl Branches<'_> {
    /// The selectors of a pattern, each after a space; nothing where it has none.
    fn pattern(&self, pattern: &Pattern<&str>, depth: usize) -> String {
        let selectors = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                Some(self.selector(selector, variants, depth))
            }
            _ => None,
        });
        selectors.collect()
    }

    fn selector(
        &self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        depth: usize,
    ) -> String {
        let InlineExpression::VariableReference { id } = selector else { return String::new() };
        let margin = "    ".repeat(depth);
        let mut out = format!(" {{ ${} ->", id.name);
        for (key, is_default, value) in self.keys(id.name, variants) {
            let star = if is_default { "   *" } else { "    " };
            let _ = write!(out, "\n{margin}{star}[{key}]");
            out.push_str(&self.pattern(value, depth + 1));
        }
        let _ = write!(out, "\n{margin}}}");
        out
    }

    /// The branches of a selector: those of the reference, and in place of its plural categories
    /// those of the language, each with the pattern of the reference that is nearest.
    fn keys<'p, 'a>(
        &self,
        variable: &str,
        variants: &'p [Variant<&'a str>],
    ) -> Vec<(&'a str, bool, &'p Pattern<&'a str>)> {
        let key = |variant: &Variant<&'a str>| match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        let counts = (self.is_number)(variable)
            && variants.iter().any(|variant| CATEGORIES.contains(&key(variant)));
        let all = variants.iter().map(|variant| (key(variant), variant.default, &variant.value));
        if !counts {
            return all.collect();
        }
        let Some(other) = variants.iter().find(|variant| variant.default) else {
            return all.collect();
        };
        let exact = all.filter(|(key, ..)| !CATEGORIES.contains(key));
        let categories = self.plurals.listed().into_iter();
        exact.chain(categories.map(|name| (name, name == "other", &other.value))).collect()
    }
}
