//! `cardkit stats`: how far each locale is, deck by deck.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::ExitCode;

use lexopt::prelude::*;
use serde::Serialize;

use super::check::{Check, Glyphs, unknown};
use super::entries::{Entries, entries};
use super::place::{Place, folder};
use super::print;
use super::project::Project;
use super::sections::{Section, sections};
use crate::content::{Problem, Severity};
use crate::l10n::{Locale, Review};

/// How a section of a locale stands, in messages.
#[derive(Debug, Clone, Default, Serialize)]
struct Row {
    locale: String,
    deck: String,
    /// How many the reference has.
    messages: usize,
    /// Of those, translated with no error.
    done: usize,
    /// Shown in the language of the reference, or to be mended.
    fallback: usize,
    /// Translated, and the reference has changed since; none where nobody can tell: a locale
    /// inside the program carries no record of that.
    stale: Option<usize>,
    /// Translated, and read by a native speaker as they are.
    reviewed: usize,
}

/// Tells how far the locales are.
///
/// # Errors
/// What is wrong with the arguments.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, lexopt::Error> {
    let mut place = Place::default();
    let mut tags = Vec::new();
    let mut is_json = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) => tags.push(super::tag(&word.string()?)?.to_string()),
            Long("format") => {
                is_json = match parser.value()?.string()?.as_str() {
                    "text" => false,
                    "json" => true,
                    other => {
                        return Err(
                            format!("there is no format “{other}”; there is text, json").into()
                        );
                    }
                }
            }
            Long("root") => place.root = folder(&mut parser)?,
            Long("i18n-dir") => place.i18n_dir = folder(&mut parser)?,
            other => return Err(other.unexpected()),
        }
    }
    let project = match Project::read(&place) {
        Ok(project) => project,
        Err(problem) => return Ok(print(&format!("{problem}\n"), 1)),
    };
    if let Some(tag) = tags.iter().find(|tag| project.locales.get(tag).is_none()) {
        return Err(unknown(tag, &project).into());
    }
    let rows = match rows(&project, &tags) {
        Ok(rows) => rows,
        Err(problems) => return Ok(print(&format!("{problems}\n"), 1)),
    };
    let out = if is_json {
        serde_json::to_string_pretty(&rows).map_err(|error| error.to_string())? + "\n"
    } else {
        table(&rows)
    };
    Ok(print(&out, 0))
}

/// The rows of the locales `tags`, of all where none is named.
fn rows(project: &Project, tags: &[String]) -> Result<Vec<Row>, String> {
    let check = Check::new(project);
    let (library, problems) = check.library(None);
    let Some(library) = library else {
        return Err(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    };
    let sections = sections(&check.entries, &library);
    let wanted = |locale: &&Locale| tags.is_empty() || tags.contains(&locale.tag.to_string());
    let locales = project.locales.all().filter(wanted);
    Ok(locales.flat_map(|locale| of_locale(locale, project, &check, &sections)).collect())
}

fn of_locale(
    locale: &Locale,
    project: &Project,
    check: &Check<'_>,
    sections: &[Section],
) -> Vec<Row> {
    let own = entries(&locale.sources().texts);
    let problems = check.locale(locale, &mut Glyphs::default());
    let wrong = wrong(&problems, &own);
    let done = |id: &&String| own.contains_key(*id) && !wrong.contains(id.as_str());
    let record = project.record(locale).ok().flatten();
    let is_reference = locale.review == Review::Reference;
    let is_known = is_reference || record.is_some() || locale.reference == check.now.whole();
    let stale =
        |id: &&String| record.as_ref().is_some_and(|record| record.is_stale(id, &check.now));
    let rows = sections.iter().map(|section| {
        let translated: Vec<_> = section.messages.iter().filter(done).collect();
        let old = translated.iter().copied().filter(stale).count();
        let is_read = matches!(locale.review, Review::Reviewed | Review::Reference);
        Row {
            locale: locale.tag.to_string(),
            deck: section.name.clone(),
            messages: section.messages.len(),
            done: translated.len(),
            fallback: section.messages.len() - translated.len(),
            stale: is_known.then_some(old),
            reviewed: if is_read { translated.len() - old } else { 0 },
        }
    });
    rows.collect()
}

/// Ids of messages in which an error stands.
fn wrong<'a>(problems: &[Problem], own: &'a Entries<'_>) -> BTreeSet<&'a str> {
    let errors: Vec<_> = problems.iter().filter(|p| p.severity == Severity::Error).collect();
    let entries = own.values().filter(|entry| {
        let lines = entry.line..=entry.line + entry.source().matches('\n').count();
        errors.iter().any(|problem| problem.file == entry.file && lines.contains(&problem.line))
    });
    entries.map(|entry| entry.id.as_str()).collect()
}

/// A table for people.
fn table(rows: &[Row]) -> String {
    let mut out = String::new();
    let wide = rows.iter().map(|row| row.deck.chars().count()).max().unwrap_or_default();
    let _ = writeln!(
        out,
        "{:<8} {:<wide$} {:>8} {:>6} {:>8} {:>6} {:>8}",
        "locale", "deck", "messages", "done", "fallback", "stale", "reviewed"
    );
    for row in rows {
        let stale = row.stale.map_or_else(|| "?".to_owned(), |count| count.to_string());
        let _ = writeln!(
            out,
            "{:<8} {:<wide$} {:>8} {:>6} {:>8} {:>6} {:>8}",
            row.locale, row.deck, row.messages, row.done, row.fallback, stale, row.reviewed
        );
    }
    if rows.iter().any(|row| row.stale.is_none()) {
        out.push_str("?: only the folder of the locale tells (--root DIR or --i18n-dir DIR)\n");
    }
    out
}
