//! The messages of a locale as they are written, each with its place.

use std::collections::BTreeMap;

use fluent_syntax::ast::{self, Attribute, Comment, Pattern};
use fluent_syntax::parser;

use crate::content::{Problem, column_at, line_at};
use crate::inspect::source::{Lines, offset, source_at};
use crate::l10n::refusal;

/// A message or term where it stands.
pub(super) struct Entry<'a> {
    /// Its id; that of a term begins with `-`.
    pub id: String,
    /// Path of its file.
    pub file: &'a str,
    /// Its text; nothing where there are only attributes.
    pub value: Option<Pattern<&'a str>>,
    /// Its attributes.
    pub attributes: Vec<Attribute<&'a str>>,
    /// The lines of its comment.
    pub comment: Vec<&'a str>,
    /// The whole file.
    whole: &'a str,
    /// Where in the file it begins, in bytes.
    start: usize,
    /// The line of its id, counted from 1.
    pub line: usize,
}

/// Messages and terms by id.
pub(super) type Entries<'a> = BTreeMap<String, Entry<'a>>;

impl<'a> Entry<'a> {
    /// Its patterns: the value first, then those of the attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern<&'a str>> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }

    /// The name of its file without the folder.
    pub(super) fn file_name(&self) -> &'a str {
        self.file.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it is a term, which only other messages show.
    pub(super) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// A fault of the whole message.
    pub(super) fn problem(&self, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        self.problem_from(self.start, what, mend)
    }

    /// A fault of `part`, a piece of the file that its syntax tree holds.
    pub(super) fn problem_at(
        &self,
        part: &str,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Problem {
        self.problem_from(offset(self.whole, part).unwrap_or(self.start), what, mend)
    }

    /// A fault of the first `text` that its source holds, else of the whole message.
    pub(super) fn problem_of(
        &self,
        text: &str,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Problem {
        let at = self.source().find(text).map_or(self.start, |at| self.start + at);
        self.problem_from(at, what, mend)
    }

    fn problem_from(&self, at: usize, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        Problem::new(self.file, line_at(self.whole, at), what, mend)
            .at_column(column_at(self.whole, at))
    }

    /// Its source: from its id to the next line that does not belong to it.
    pub(super) fn source(&self) -> &'a str {
        source_at(self.whole, self.start)
    }
}

/// The messages and terms of Fluent sources, given by path; of two with the same id the first.
pub(super) fn entries(sources: &BTreeMap<String, String>) -> Entries<'_> {
    let mut found = Entries::new();
    for entry in all(sources) {
        found.entry(entry.id.clone()).or_insert(entry);
    }
    found
}

/// The messages and terms of Fluent sources in their order, those with the same id too.
pub(super) fn all(sources: &BTreeMap<String, String>) -> Vec<Entry<'_>> {
    let mut found = Vec::new();
    for (file, whole) in sources.iter().filter(|(_, text)| refusal(text).is_none()) {
        // What could not be read is told by the catalog.
        let resource = parser::parse(whole.as_str()).unwrap_or_else(|(found, _)| found);
        let mut lines = Lines::of(whole);
        let entries = resource.body.into_iter().filter_map(|entry| made(file, whole, entry));
        found.extend(entries.map(|entry| Entry { line: lines.at(entry.start), ..entry }));
    }
    found
}

fn made<'a>(file: &'a str, whole: &'a str, entry: ast::Entry<&'a str>) -> Option<Entry<'a>> {
    let (name, mark, value, attributes, comment) = match entry {
        ast::Entry::Message(m) => (m.id.name, "", m.value, m.attributes, m.comment),
        ast::Entry::Term(t) => (t.id.name, "-", Some(t.value), t.attributes, t.comment),
        _ => return None,
    };
    let comment = comment.map_or_else(Vec::new, |Comment { content }| content);
    let start = offset(whole, name)?.checked_sub(mark.len())?;
    Some(Entry {
        id: format!("{mark}{name}"),
        file,
        value,
        attributes,
        comment,
        whole,
        start,
        line: 1,
    })
}
