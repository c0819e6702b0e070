//! The messages of one locale.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use super::Locale;
use crate::content::{Problem, column_at, line_at};

/// The messages of one locale, ready to be asked for.
pub struct Catalog {
    tag: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
    left_out: BTreeSet<String>,
}

impl Catalog {
    /// Parses the files of `locale`. A fault costs only the message it stands in: what could be
    /// read is used, and what could not is returned beside it.
    #[must_use]
    pub fn parse(locale: &Locale) -> (Self, Vec<Problem>) {
        let mut bundle = FluentBundle::new(vec![locale.tag.clone()]);
        let sources = locale.sources();
        let mut problems = sources.problems.clone();
        let mut ids = BTreeSet::new();
        for (path, text) in &sources.texts {
            let problem = |offset: usize, what: String, mend: &str| {
                Problem::new(path, line_at(text, offset), what, mend)
                    .at_column(column_at(text, offset))
            };
            if let Some((offset, what, mend)) = refusal(text) {
                problems.push(problem(offset, what.to_owned(), mend));
                continue;
            }
            let resource = match FluentResource::try_new(text.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    problems.extend(errors.iter().map(|error| {
                        problem(error.pos.start, error.kind.to_string(), "correct the syntax")
                    }));
                    resource
                }
            };
            for entry in resource.entries() {
                if let Entry::Message(message) = entry
                    && !ids.insert(message.id.name.to_owned())
                {
                    let id = message.id.name;
                    let at = text.rfind(&format!("\n{id} =")).map_or(0, |at| at + 1);
                    let what = format!("duplicate message “{id}”");
                    problems.push(problem(at, what, "rename one of the two"));
                }
            }
            // The duplicates that this reports are reported above, with their lines.
            let _ = bundle.add_resource(resource);
        }
        (Self { tag: locale.tag.clone(), bundle, ids, left_out: BTreeSet::new() }, problems)
    }

    /// The locale's tag.
    #[must_use]
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// Ids of all messages that could be read.
    #[must_use]
    pub fn ids(&self) -> &BTreeSet<String> {
        &self.ids
    }

    /// Has the message `id` fall back: it may not be shown.
    pub(super) fn leave_out(&mut self, id: &str) {
        self.left_out.insert(id.trim_start_matches('-').to_owned());
    }

    /// Why the message `id` falls back whatever is put into it: a placeable that is not among `names`,
    /// a reference to nothing, to itself, or to far too much.
    pub(super) fn obstacle<'a>(
        &self,
        id: &str,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let args: FluentArgs<'_> = names.into_iter().map(|name| (name, "1")).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.first().map(|error| match error {
            FluentError::ResolverError(error) => error.to_string(),
            other => other.to_string(),
        })
    }

    /// The message `id` with `args`, or nothing where it is missing, empty or cannot be formatted.
    #[must_use]
    pub fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        if self.left_out.contains(id) {
            return None;
        }
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        (errors.is_empty() && !text.trim().is_empty()).then(|| text.into_owned())
    }
}

/// Largest Fluent file that is read, in bytes; ours are far below it.
const MAX_BYTES: usize = 1 << 20;
/// Deepest nesting of placeables; ours have two. The parser calls itself for each.
const MAX_NESTING: usize = 16;

/// Why a Fluent file is not even parsed: where, what is wrong, and the mend.
#[must_use]
pub fn refusal(text: &str) -> Option<(usize, &'static str, &'static str)> {
    if text.len() > MAX_BYTES {
        return Some((0, "the file is larger than 1 MiB", "split it"));
    }
    if let Some(at) = text.find(char::REPLACEMENT_CHARACTER) {
        return Some((at, "the file is not UTF-8 here", "save it as UTF-8"));
    }
    let is_stray = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if let Some(at) = text.find(is_stray) {
        return Some((at, "the file holds a control character here", "delete it"));
    }
    let mut depth: usize = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_NESTING {
            return Some((at, "braces are nested too deeply", "close each { with a }"));
        }
    }
    None
}
