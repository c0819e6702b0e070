//! From which texts of the reference a locale was translated, message by message.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::ast::{self, Resource};
use fluent_syntax::serializer::serialize;
use serde::Deserialize;

use super::entries::{Entries, Entry};
use crate::content::{Problem, column_at, line_at};
use crate::l10n::folder;

/// Hashes of reference messages by id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    #[serde(default)]
    messages: BTreeMap<String, String>,
}

impl Record {
    /// The name of its file in a locale's folder.
    pub(super) const FILE: &'static str = "reference.toml";

    /// The record of every message of `reference` as it is.
    pub(super) fn of(reference: &Entries<'_>) -> Self {
        Self { messages: reference.iter().map(|(id, entry)| (id.clone(), hash(entry))).collect() }
    }

    /// Reads a record; empty where there is no file.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub(super) fn read(path: &Path) -> Result<Self, Problem> {
        let Some(text) = folder::read(path)? else { return Ok(Self::default()) };
        toml::from_str(&text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let what = error.message().replace('\n', ", ");
            let mend = "delete the file and run cardkit locale done";
            Problem::new(path.display().to_string(), line_at(&text, offset), what, mend)
                .at_column(column_at(&text, offset))
        })
    }

    /// Its file.
    pub(super) fn to_toml(&self) -> String {
        let mut out = String::from(
            "# Written by cardkit: the text of the reference from which each message was translated, as a hash.\n\
             # A message whose hash is no longer that of the reference is told by cardkit check.\n\
             [messages]\n",
        );
        for (id, hash) in &self.messages {
            let _ = writeln!(out, "{id} = \"{hash}\"");
        }
        out
    }

    /// Takes over what `now` has for the messages `ids`, and forgets those that it no longer has.
    pub(super) fn renew<'a>(&mut self, now: &Self, ids: impl IntoIterator<Item = &'a str>) {
        for id in ids {
            self.messages.extend(now.messages.get(id).map(|hash| (id.to_owned(), hash.clone())));
        }
        self.messages.retain(|id, _| now.messages.contains_key(id));
    }

    /// Whether the reference has changed since the message `id` was translated. Where nobody
    /// recorded that, it has not.
    pub(super) fn is_stale(&self, id: &str, now: &Self) -> bool {
        let old = self.messages.get(id);
        old.is_some_and(|old| now.messages.get(id).is_some_and(|new| new != old))
    }

    /// One hash of all messages: eight hexadecimal digits.
    pub(super) fn whole(&self) -> String {
        let mut all = String::new();
        for (id, hash) in &self.messages {
            let _ = writeln!(all, "{id} {hash}");
        }
        digest(&all)
    }
}

/// A hash of what a message says: its value and attributes, not its comment, however it is spaced.
fn hash(entry: &Entry<'_>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "m" },
        value: entry.value.clone(),
        attributes: entry.attributes.clone(),
        comment: None,
    };
    digest(&serialize(&Resource { body: vec![ast::Entry::Message(message)] }))
}

fn digest(text: &str) -> String {
    format!("{:08x}", crc32fast::hash(text.as_bytes()))
}
