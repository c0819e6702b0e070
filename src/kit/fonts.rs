//! Makes the fonts that the texts need, with `scripts/fonts.py`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{fs, iter};

use lexopt::prelude::*;
use serde::{Deserialize, Serialize};

use super::print;
use super::project::locale_files;
use crate::inspect::messages;
use crate::l10n::{Locale, Locales};

/// The recipe, from the root of a checkout.
const RECIPE: &str = "assets/fonts/fonts.toml";

/// The family that is always ready, and needs no other for the names of its languages.
const FIRST: &str = "Noto Sans";

/// What is read of `fonts.toml` here; the script reads the rest.
#[derive(Deserialize)]
struct Recipe {
    common: Common,
    family: Vec<Family>,
}

#[derive(Deserialize)]
struct Common {
    characters: Vec<String>,
}

#[derive(Deserialize)]
struct Family {
    name: String,
    characters: Vec<String>,
    #[serde(default)]
    of_texts: bool,
}

/// What the script is told.
#[derive(Serialize)]
struct Job {
    out: String,
    cache: String,
    recipe: toml::Table,
    characters: BTreeMap<String, Vec<u32>>,
    names: BTreeMap<String, Vec<u32>>,
}

/// `cardkit fonts`.
///
/// # Errors
/// What is wrong with the arguments.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, lexopt::Error> {
    let mut root = PathBuf::from(".");
    while let Some(argument) = parser.next()? {
        match argument {
            Long("root") => root = parser.value()?.into(),
            other => return Err(other.unexpected()),
        }
    }
    Ok(match make(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => print(&format!("cardkit: {what}\n"), 1),
    })
}

/// Makes the fonts of the checkout under `root` anew.
///
/// # Errors
/// What is wrong with the recipe or a locale, or why the script failed.
fn make(root: &Path) -> Result<(), String> {
    let path = root.join(RECIPE);
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| told(&error))?;
    let recipe: Recipe = toml::from_str(&text).map_err(|error| told(&error))?;
    let (files, unread) = locale_files(root);
    let (locales, problems) = Locales::from_files(files);
    if let Some(problem) = unread.iter().chain(&problems).next() {
        return Err(problem.to_string());
    }
    let mut characters = BTreeMap::new();
    let mut names = BTreeMap::new();
    for family in &recipe.family {
        let ranges = recipe.common.characters.iter().chain(&family.characters);
        let mut wanted = BTreeSet::new();
        for range in ranges {
            wanted
                .extend(code_points(range).ok_or_else(|| told(&format!("“{range}” is no range")))?);
        }
        let own: Vec<_> = locales.all().filter(|locale| locale.font == family.name).collect();
        if family.of_texts {
            wanted.extend(own.iter().flat_map(|locale| texts(locale)));
        }
        characters.insert(family.name.clone(), wanted.into_iter().collect());
        let name: BTreeSet<u32> =
            own.iter().flat_map(|locale| locale.name.chars()).map(u32::from).collect();
        if !name.is_empty() && family.name != FIRST {
            names.insert(family.name.clone(), name.into_iter().collect());
        }
    }
    let job = Job {
        out: root.join("assets/fonts").display().to_string(),
        cache: root.join("target/fonts").display().to_string(),
        recipe: text.parse().map_err(|error| told(&error))?,
        characters,
        names,
    };
    script(root, &job).map_err(|error| format!("scripts/fonts.py: {error}"))
}

/// Every character of the texts of a locale.
fn texts(locale: &Locale) -> BTreeSet<u32> {
    let found = messages(&locale.sources().texts);
    let readings = found.values().flat_map(|message| &message.readings);
    let texts = readings.map(String::as_str).chain(iter::once(locale.name.as_str()));
    texts.flat_map(str::chars).filter(|c| !c.is_control()).map(u32::from).collect()
}

/// `0E01-0E5B` or `20AC` as code points.
fn code_points(range: &str) -> Option<impl Iterator<Item = u32> + use<>> {
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let parse = |text| u32::from_str_radix(text, 16).ok();
    Some(parse(first)?..=parse(last)?)
}

fn script(root: &Path, job: &Job) -> io::Result<()> {
    let mut child =
        Command::new("python3").arg(root.join("scripts/fonts.py")).stdin(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(serde_json::to_string(job)?.as_bytes())?;
    }
    let status = child.wait()?;
    status
        .success()
        .then_some(())
        .ok_or_else(|| io::Error::other(format!("it ended with {status}")))
}
