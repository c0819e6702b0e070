//! `cardkit locale done`.

use std::collections::BTreeSet;
use std::path::Path;

use lexopt::prelude::*;
use unic_langid::LanguageIdentifier;

use super::{Outcome, project, write};
use crate::kit::check::{facts::key_at, unknown};
use crate::kit::entries::{Entries, entries};
use crate::kit::place::{Place, folder};
use crate::kit::record::Record;
use crate::l10n;
use crate::l10n::REFERENCE;

/// Records that messages fit the reference as it is.
///
/// # Errors
/// What is wrong with the arguments.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<Outcome, lexopt::Error> {
    let mut place = Place::default();
    let mut tag: Option<LanguageIdentifier> = None;
    let mut wanted = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) if tag.is_none() => tag = Some(crate::kit::tag(&word.string()?)?),
            Value(word) => wanted.push(word.string()?),
            Long("root") => place.root = folder(&mut parser)?,
            Long("i18n-dir") => place.i18n_dir = folder(&mut parser)?,
            other => return Err(other.unexpected()),
        }
    }
    let tag = tag.ok_or("the language’s tag is missing, for example es")?.to_string();
    if tag == REFERENCE {
        return Err(format!("“{REFERENCE}” is the reference itself").into());
    }
    Ok(record(&tag, &wanted, &place.to_write_in()))
}

fn record(tag: &str, wanted: &[String], place: &Place) -> Outcome {
    let project = project(place)?;
    let locale = project.locales.get(tag).ok_or_else(|| unknown(tag, &project))?;
    let folder = project.folder(locale).ok_or("there is no folder to write in")?;
    let reference = project.locales.get(REFERENCE).ok_or("there is no reference locale")?;
    let original = entries(&reference.sources().texts);
    let own = entries(&locale.sources().texts);
    let ids = chosen(wanted, &own, &original)?;
    let now = Record::of(&original);
    let mut record =
        project.record(locale).map_err(|problem| problem.to_string())?.unwrap_or_default();
    record.renew(&now, ids.iter().copied());
    write(&folder.join(Record::FILE), &record.to_toml())?;
    let stale = own.keys().filter(|id| record.is_stale(id, &now)).count();
    let told = format!("{} messages of {tag} fit the reference as it is", ids.len());
    if stale > 0 {
        return Ok(format!("{told}; {stale} are stale. Translate those, and record them.\n"));
    }
    renew_facts(&folder.join("locale.toml"), &now.whole())?;
    Ok(format!("{told}.\n"))
}

/// The translated messages that `wanted` names by id or file; all where nothing is named.
fn chosen<'a>(
    wanted: &[String],
    own: &'a Entries<'_>,
    original: &Entries<'_>,
) -> Result<BTreeSet<&'a str>, String> {
    let both = || own.values().filter(|entry| original.contains_key(&entry.id));
    if wanted.is_empty() {
        return Ok(both().map(|entry| entry.id.as_str()).collect());
    }
    let mut ids = BTreeSet::new();
    for name in wanted {
        // A path is as good as a name: shells complete paths.
        let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let before = ids.len();
        let fits = both().filter(|entry| entry.id == *name || entry.file_name() == file);
        ids.extend(fits.map(|entry| entry.id.as_str()));
        if ids.len() == before && !ids.contains(name.as_str()) {
            return Err(format!("no translated message or file “{name}”"));
        }
    }
    Ok(ids)
}

/// Writes the hash of the reference into a `locale.toml`, and leaves everything else as it is.
fn renew_facts(path: &Path, hash: &str) -> Result<(), String> {
    let text = l10n::folder::read(path).map_err(|problem| problem.to_string())?.unwrap_or_default();
    write(path, &with_reference(&text, hash))
}

fn with_reference(text: &str, hash: &str) -> String {
    let line = format!("reference = \"{hash}\"");
    if let Some(at) = key_at(text, "reference") {
        let (before, rest) = text.split_at(at);
        let end = rest.find('\n').unwrap_or(rest.len());
        // What follows the value, a comment, stays.
        let behind = rest[..end].rsplit(['"', '\'']).next().unwrap_or_default();
        return format!("{before}{line}{behind}{}", &rest[end..]);
    }
    // After the line that tells who has reviewed it; every locale.toml has one.
    let at = key_at(text, "review").unwrap_or_default();
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
    let gap = if text[..end].is_empty() || text[..end].ends_with('\n') { "" } else { "\n" };
    format!("{}{gap}{line}\n{}", &text[..end], &text[end..])
}
