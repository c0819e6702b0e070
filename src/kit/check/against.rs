//! Holds the messages of a locale against those of the reference.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::ComposingNormalizerBorrowed;

use super::plurals;
use super::references::variables;
use crate::content::Problem;
use crate::inspect::Messages;
use crate::kit::entries::{Entries, Entry};
use crate::kit::plurals::Plurals;
use crate::kit::project::Project;
use crate::kit::walk::Named;
use crate::l10n::{Locale, refusal};

/// A locale beside the reference.
pub(super) struct Pair<'a> {
    /// The locale.
    pub locale: &'a Locale,
    /// Its messages as they are written.
    pub entries: &'a Entries<'a>,
    /// Its messages as they read.
    pub messages: &'a Messages<'a>,
    /// The messages of the reference.
    pub reference: &'a Entries<'a>,
}

/// Everything in which the locale differs from the reference and may not, or need not.
pub(super) fn check(pair: &Pair<'_>) -> Vec<Problem> {
    let plurals = Plurals::of(&pair.locale.tag);
    let files: BTreeSet<_> = pair.reference.values().map(Entry::file_name).collect();
    let mut problems = orphans(pair.locale, &files);
    problems.extend(missing(pair));
    for (id, original) in pair.reference {
        let Some(entry) = pair.entries.get(id) else {
            continue;
        };
        problems.extend(shape(entry, original));
        if !original.is_term() {
            problems.extend(arguments(entry, pair));
        }
        problems.extend(plurals::check(entry, original, &plurals));
        problems.extend(length(entry, original, pair.messages));
        if entry.file_name() != original.file_name() && files.contains(entry.file_name()) {
            let what = format!("“{id}” stands in {} in the reference", original.file_name());
            problems.push(entry.problem(what, "move it to that file").warning());
        }
    }
    // A locale may have terms of its own.
    let extra = pair.entries.values().filter(|entry| {
        !entry.is_term()
            && !pair.reference.contains_key(&entry.id)
            && files.contains(entry.file_name())
    });
    problems.extend(extra.map(|entry| {
        let what = format!("message “{}” is not in the reference", entry.id);
        entry.problem(what, "remove it, or restore it in the reference").warning()
    }));
    problems
}

/// Files that the reference does not have: nobody would ever see their messages.
fn orphans(locale: &Locale, files: &BTreeSet<&str>) -> Vec<Problem> {
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let paths = locale.sources().texts.keys();
    let extra = paths.filter(|path| !files.contains(name(path).as_str()));
    extra
        .map(|path| {
            let what = format!("the reference has no file {}", name(path));
            Problem::new(path, 1, what, "give it the name of a file of the reference, or remove it")
        })
        .collect()
}

/// Text where the reference has text, attributes where it has attributes.
fn shape(entry: &Entry<'_>, original: &Entry<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let id = &entry.id;
    match (&entry.value, &original.value) {
        (None, Some(_)) => {
            let what = format!("“{id}” has no text");
            problems.push(entry.problem(what, "write it after the equals sign"));
        }
        (Some(_), None) => {
            let what = format!("“{id}” has a text, and the reference has only attributes");
            problems.push(entry.problem(what, "write the attributes alone"));
        }
        _ => {}
    }
    let names = |entry: &Entry<'_>| -> BTreeSet<String> {
        entry.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect()
    };
    let (has, wanted) = (names(entry), names(original));
    for name in wanted.difference(&has) {
        let what = format!("“{id}” lacks the attribute .{name} of the reference");
        problems.push(entry.problem(what, "translate it too"));
    }
    for attribute in entry.attributes.iter().filter(|a| !wanted.contains(a.id.name)) {
        let name = attribute.id.name;
        let what = format!("“{id}” has the attribute .{name}, which the reference lacks");
        problems.push(entry.problem_at(name, what, "remove it"));
    }
    problems
}

/// The arguments must be those of the reference: another has no value, a lost one tells nothing.
fn arguments(entry: &Entry<'_>, pair: &Pair<'_>) -> Vec<Problem> {
    let id = &entry.id;
    let wanted = variables(id, pair.reference);
    let has = variables(id, pair.entries);
    let own = Named::of(entry).variables;
    let mut problems = Vec::new();
    for name in has.difference(&wanted) {
        let what = format!("“{id}” has the unknown argument ${name}");
        let mend = if wanted.is_empty() {
            "take it out; the reference has none".to_owned()
        } else {
            format!("the reference has {}", listed(&wanted))
        };
        let place = own.iter().find(|own| *own == name).copied();
        problems.push(match place {
            Some(place) => entry.problem_at(place, what, mend),
            None => entry.problem(what, mend),
        });
    }
    let lost: BTreeSet<_> = wanted.difference(&has).copied().collect();
    if !lost.is_empty() {
        let what = format!("“{id}” lacks the argument {} of the reference", listed(&lost));
        problems.push(entry.problem(what, "use each argument of the reference"));
    }
    problems
}

fn listed(names: &BTreeSet<&str>) -> String {
    names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// What the comment of the reference allows: `max-length: 24`, in characters.
fn length(entry: &Entry<'_>, original: &Entry<'_>, messages: &Messages<'_>) -> Option<Problem> {
    let limit: usize = original
        .comment
        .iter()
        .find_map(|line| line.trim().strip_prefix("max-length:")?.trim().parse().ok())?;
    let readings = &messages.get(&entry.id)?.readings;
    let longest = readings.iter().map(|text| characters(text)).max()?;
    (longest > limit).then(|| {
        let what = format!("“{}” has {longest} characters; there is room for {limit}", entry.id);
        entry.problem(what, "say it shorter")
    })
}

/// Characters as they are counted: a letter with its mark is one where Unicode has it as one; a
/// placeable and signs that nobody sees are none.
fn characters(text: &str) -> usize {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text.trim());
    let unseen = |c: char| matches!(c, '\u{fffc}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}');
    composed.chars().filter(|c| !unseen(*c)).count()
}

/// Messages that the locale lacks, each told at the place where it belongs: at the line that was
/// prepared for it, else after the message before it.
fn missing(pair: &Pair<'_>) -> Vec<Problem> {
    let sources = pair.locale.sources();
    let folder = Project::shown(pair.locale);
    let mut originals: Vec<_> = pair.reference.values().filter(|entry| !entry.is_term()).collect();
    originals.sort_by_key(|entry| (entry.file, entry.line));
    let mut problems = Vec::new();
    for originals in originals.chunk_by(|a, b| a.file == b.file) {
        let Some(name) = originals.first().map(|entry| entry.file_name()) else { continue };
        let file = format!("{folder}/{name}");
        let text = sources.texts.get(&file).map(String::as_str).unwrap_or_default();
        // A file that could not be read lacks everything; that fault is told already.
        if refusal(text).is_some() || sources.problems.iter().any(|told| told.file == file) {
            continue;
        }
        if !sources.texts.contains_key(&file) {
            let what = format!("the file is missing, with its {} messages", originals.len());
            let mend = "make one like that of the reference, and translate";
            problems.push(Problem::new(&file, 0, what, mend).warning());
            continue;
        }
        let prepared = prepared(text);
        let mut before = 1;
        for original in originals {
            if let Some(own) = pair.entries.get(&original.id) {
                before = if own.file == file { own.line } else { before };
                continue;
            }
            let (id, at) = (&original.id, original.line);
            let what = format!("message “{id}” of {}:{at} is missing", original.file);
            problems.push(if let Some(line) = prepared.get(id.as_str()) {
                let mend = "write it after the =, and take the “# ” before it away";
                Problem::new(&file, *line, what, mend).at_column(1).warning()
            } else {
                let what = format!("{what} after this line");
                Problem::new(&file, before, what, "translate it").warning()
            });
        }
    }
    problems
}

/// Lines of a file on which a message waits as a comment, by id: `# leave =`.
fn prepared(text: &str) -> BTreeMap<&str, usize> {
    let ids = text.lines().zip(1..).filter_map(|(line, number)| {
        let (id, _) = line.strip_prefix("# ")?.split_once(" =")?;
        (!id.contains(' ')).then_some((id, number))
    });
    ids.collect()
}
