//! Reads everything the way the program does and names each fault with file, line and mend.

mod against;
mod command;
mod digits;
mod duplicates;
pub(super) mod facts;
mod glyphs;
pub(super) mod plurals;
mod reading;
mod references;
mod report;
mod unused;

pub(super) use command::run;

use std::path::Path;

use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::entries::{Entries, entries};
use super::place::Place;
use super::project::Project;
use super::record::Record;
use crate::content::{Library, Problem, Severity};
use crate::inspect::{self, Inspector, Known, Messages};
use crate::l10n::{Catalog, Locale, REFERENCE};
use against::Pair;
pub(super) use glyphs::Glyphs;

/// What a check found.
#[derive(Debug, Default)]
pub struct Findings {
    /// Every fault, and what only should be looked at.
    pub problems: Vec<Problem>,
    /// What is worth knowing and no fault.
    pub notes: Vec<String>,
    /// One line: what was read and how it stands.
    pub summary: String,
}

impl Findings {
    /// How many problems there are of that severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }
}

/// Checks the content and the locales inside the program, review-by days against `as_of`.
#[must_use]
pub fn check(as_of: Option<Date>) -> Findings {
    check_place(&Place::default(), as_of)
}

/// Checks the content and the locales of a checkout under `root`, review-by days against `as_of`.
#[must_use]
pub fn check_tree(root: &Path, as_of: Option<Date>) -> Findings {
    check_place(&Place { root: Some(root.to_owned()), i18n_dir: None }, as_of)
}

/// Checks the content and the locales of `place`, review-by days against `as_of`.
#[must_use]
pub fn check_place(place: &Place, as_of: Option<Date>) -> Findings {
    match Project::read(place) {
        Ok(project) => Check::new(&project).everything(as_of),
        Err(problem) => nothing(problem),
    }
}

fn nothing(problem: Problem) -> Findings {
    let summary = "Nothing was checked.".to_owned();
    Findings { problems: vec![problem], notes: Vec::new(), summary }
}

/// Checks the locales `tags` of `place` and nothing else.
///
/// # Errors
/// The first tag of which there is no locale.
pub fn check_locales(place: &Place, tags: &[LanguageIdentifier]) -> Result<Findings, String> {
    let project = match Project::read(place) {
        Ok(project) => project,
        Err(problem) => return Ok(nothing(problem)),
    };
    let check = Check::new(&project);
    let mut problems = Vec::new();
    for tag in tags {
        let name = tag.to_string();
        let left_out = |problem: &&Problem| problem.file.split('/').any(|part| part == name);
        let before = problems.len();
        problems.extend(project.problems.iter().filter(left_out).cloned());
        match project.locales.get(&name) {
            Some(locale) => problems.extend(check.locale(locale, &mut Glyphs::default())),
            None if problems.len() > before => {}
            None => return Err(unknown(&name, &project)),
        }
    }
    let summary = summary(&format!("{} checked", counted(tags.len(), "locale")), &problems);
    Ok(Findings { problems: here(problems), notes: Vec::new(), summary })
}

/// That there is no locale `tag`, and which there are.
pub(super) fn unknown(tag: &str, project: &Project) -> String {
    format!("there is no locale “{tag}”; there is {}", project.locales.listed())
}

/// The reference, ready to hold locales against it.
pub(super) struct Check<'a> {
    project: &'a Project,
    original: Option<&'a Locale>,
    messages: Messages<'a>,
    /// The messages of the reference as they are written.
    pub entries: Entries<'a>,
    /// The reference as it is.
    pub now: Record,
    known: Known,
}

impl<'a> Check<'a> {
    /// Reads the reference of `project`.
    pub(super) fn new(project: &'a Project) -> Self {
        let original = project.locales.get(REFERENCE);
        let texts = original.map(|locale| &locale.sources().texts);
        let entries = texts.map(entries).unwrap_or_default();
        Self {
            project,
            original,
            messages: texts.map(inspect::messages).unwrap_or_default(),
            now: Record::of(&entries),
            entries,
            known: Known::of(&project.content),
        }
    }

    fn everything(&self, as_of: Option<Date>) -> Findings {
        let mut problems = self.project.problems.clone();
        if self.entries.is_empty() {
            let what = "there is no reference locale";
            problems.push(Problem::new("i18n/en", 0, what, "restore the folder i18n/en"));
        }
        let mut glyphs = Glyphs::default();
        for locale in self.project.locales.all() {
            problems.extend(self.locale(locale, &mut glyphs));
        }
        let (library, faults) = self.library(as_of);
        problems.extend(faults);
        let mut notes = Vec::new();
        if let Some(library) = &library {
            problems.extend(unused::check(&self.entries, library));
            problems.extend(decks(library));
            let (hard, told) = reading::check(library, &self.messages);
            problems.extend(hard);
            // Whoever looks after locales alone did not write the cards.
            notes = if self.project.is_of_locales() { Vec::new() } else { told };
        }
        let read = format!(
            "{} content files and {} checked",
            self.project.content.len(),
            counted(self.project.locales.all().len(), "locale")
        );
        let summary = summary(&read, &problems);
        Findings { problems: here(problems), notes, summary }
    }

    /// The content, and what is wrong with it on the day `as_of`.
    pub(super) fn library(&self, as_of: Option<Date>) -> (Option<Library>, Vec<Problem>) {
        let is_message = |id: &str| self.entries.contains_key(id);
        match Library::check(&self.project.content, &is_message, as_of) {
            Ok(library) => (Some(library), Vec::new()),
            // Overdue days spoil nothing: the other checks go on with what they hold.
            Err(found) => (Library::load(&self.project.content, &is_message).ok(), found.0),
        }
    }

    /// Everything that is wrong with one locale, or should be looked at.
    pub(super) fn locale(&self, locale: &Locale, glyphs: &mut Glyphs) -> Vec<Problem> {
        let sources = locale.sources();
        let own = entries(&sources.texts);
        let messages = inspect::messages(&sources.texts);
        let mut problems = Catalog::parse(locale).1;
        problems.extend(duplicates::check(sources));
        problems.extend(references::check(&own));
        problems.extend(facts::check(locale, self.project, &self.now, glyphs));
        problems.extend(glyphs.check(locale, &own, &messages));
        let inspector =
            Inspector::new(locale, self.original.unwrap_or(locale), &self.messages, &self.known);
        problems.extend(messages.iter().flat_map(|(id, message)| inspector.faults(id, message)));
        problems.extend(digits::check(&own, &messages, &self.messages));
        let pair = Pair { locale, entries: &own, messages: &messages, reference: &self.entries };
        problems.extend(against::check(&pair));
        problems.extend(self.stale(locale, &own));
        problems.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        problems
    }

    /// Messages of which the reference has changed since they were translated.
    fn stale(&self, locale: &Locale, own: &Entries<'_>) -> Vec<Problem> {
        let record = match self.project.record(locale) {
            Ok(record) => record.unwrap_or_default(),
            Err(problem) => return vec![problem],
        };
        let stale = own.values().filter(|entry| record.is_stale(&entry.id, &self.now));
        stale
            .map(|entry| {
                let id = &entry.id;
                let place = self.entries.get(id).map_or_else(String::new, |original| {
                    format!(" ({}:{})", original.file, original.line)
                });
                let what = format!("“{id}” is stale: the reference{place} has changed");
                let mend =
                    format!("translate it anew, then run cardkit locale done {} {id}", locale.tag);
                entry.problem(what, mend).warning()
            })
            .collect()
    }
}

/// Paths from the working folder without the `./` that they may begin with.
fn here(mut problems: Vec<Problem>) -> Vec<Problem> {
    for problem in &mut problems {
        if let Some(path) = problem.file.strip_prefix("./") {
            problem.file = path.to_owned();
        }
    }
    problems
}

/// `1 locale`, `2 locales`.
fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

fn summary(read: &str, problems: &[Problem]) -> String {
    let errors = problems.iter().filter(|p| p.severity == Severity::Error).count();
    let warnings = problems.len() - errors;
    let wrong = match errors {
        0 => "nothing is wrong".to_owned(),
        count => counted(count, "fault"),
    };
    let look = match warnings {
        0 => String::new(),
        count => format!(", {}", counted(count, "warning")),
    };
    format!("{read}: {wrong}{look}.")
}

/// Decks that other files, guides and habits name by their ids.
const DECKS: [&str; 11] = [
    "help-now",
    "you",
    "friend",
    "parents",
    "noticed",
    "outreach",
    "speak-up",
    "first-aid",
    "weather",
    "phone",
    "about",
];

fn decks(library: &Library) -> Vec<Problem> {
    let has = |id: &&str| library.decks().iter().any(|deck| deck.id.as_str() == *id);
    let missing = DECKS.into_iter().filter(|id| !has(id));
    missing
        .map(|id| {
            let file = format!("assets/cards/{id}.toml");
            let what = format!("there is no deck “{id}”");
            Problem::new(file, 0, what, "restore it, or its id")
        })
        .collect()
}
