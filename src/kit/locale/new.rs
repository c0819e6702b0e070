//! `cardkit locale new`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use lexopt::prelude::*;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::{Outcome, project, template, write};
use crate::kit::check::{Glyphs, facts::families};
use crate::kit::entries::entries;
use crate::kit::place::{Place, folder};
use crate::kit::plurals::Plurals;
use crate::kit::record::Record;
use crate::l10n::fonts::FIRST;
use crate::l10n::{LONGEST_NAME, Locale, REFERENCE};

/// What is asked for.
struct Wanted {
    tag: LanguageIdentifier,
    name: Option<String>,
    is_rtl: bool,
    font: Option<String>,
    hours: u8,
    place: Place,
}

/// Makes the folder of a new locale.
///
/// # Errors
/// What is wrong with the arguments.
pub(super) fn run(parser: lexopt::Parser) -> Result<Outcome, lexopt::Error> {
    Ok(make(&wanted(parser)?))
}

fn wanted(mut parser: lexopt::Parser) -> Result<Wanted, lexopt::Error> {
    let mut place = Place::default();
    let (mut tag, mut name, mut font) = (None, None, None);
    let (mut is_rtl, mut hours) = (false, 24);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) if tag.is_none() => tag = Some(crate::kit::tag(&word.string()?)?),
            Long("name") => name = Some(checked_name(parser.value()?.string()?)?),
            Long("rtl") => is_rtl = true,
            Long("font") => font = Some(checked_font(parser.value()?.string()?)?),
            Long("hours") => {
                hours = match parser.value()?.string()?.as_str() {
                    "12" => 12,
                    "24" => 24,
                    other => return Err(format!("“{other}” hours; write 12 or 24").into()),
                }
            }
            Long("root") => place.root = folder(&mut parser)?,
            Long("i18n-dir") => place.i18n_dir = folder(&mut parser)?,
            other => return Err(other.unexpected()),
        }
    }
    let tag: LanguageIdentifier = tag.ok_or("the language’s tag is missing, for example de")?;
    if tag == REFERENCE {
        return Err(format!("“{REFERENCE}” is the reference").into());
    }
    let is_rtl = is_rtl || tag.character_direction() == CharacterDirection::RTL;
    Ok(Wanted { tag, name, is_rtl, font, hours, place: place.to_write_in() })
}

fn checked_name(name: String) -> Result<String, String> {
    let fits = !name.trim().is_empty()
        && name.chars().count() <= LONGEST_NAME
        && !name.contains(char::is_control);
    fits.then_some(name)
        .ok_or_else(|| format!("the name is empty, or longer than {LONGEST_NAME} characters"))
}

fn checked_font(font: String) -> Result<String, String> {
    let known = families();
    let told = || format!("there is no font family “{font}”; there is {}", known.join(", "));
    if known.contains(&font.as_str()) { Ok(font) } else { Err(told()) }
}

fn make(wanted: &Wanted) -> Outcome {
    let tag = wanted.tag.to_string();
    let project = project(&wanted.place)?;
    let reference =
        project.locales.get(REFERENCE).ok_or("there is no reference locale; restore i18n/en")?;
    let parent = wanted.place.locales().ok_or("there is no folder to write in")?;
    let folder = parent.join(&tag);
    if fs::symlink_metadata(&folder).is_ok() {
        let at = folder.display();
        return Err(format!("{at} is there already; translate in it, or remove it first"));
    }
    let original = entries(&reference.sources().texts);
    let plurals = Plurals::of(&wanted.tag);
    let now = Record::of(&original);
    fs::create_dir_all(&parent)
        .and_then(|()| fs::create_dir(&folder))
        .map_err(|error| format!("{} cannot be made ({error})", folder.display()))?;
    let font = font(wanted);
    write(&folder.join("locale.toml"), &facts(wanted, &font, reference, &now))?;
    write(&folder.join(Record::FILE), &now.to_toml())?;
    let mut count = 0;
    for (path, text) in &reference.sources().texts {
        let name = Path::new(path).file_name().unwrap_or_default();
        let (text, messages) = template::of(text, &original, &reference.name, &plurals);
        write(&folder.join(name), &text)?;
        count += messages;
    }
    Ok(told(wanted, &folder, count, &font))
}

/// The font that was asked for, else the first that draws the language's name.
fn font(wanted: &Wanted) -> String {
    if let Some(font) = &wanted.font {
        return font.clone();
    }
    let others = families().into_iter().filter(|family| *family != FIRST);
    let mut all = [FIRST].into_iter().chain(others);
    let mut glyphs = Glyphs::default();
    let name = wanted.name.as_deref();
    let fitting = all.find(|family| match name {
        Some(name) => glyphs.draws(family, name),
        None => *family == if wanted.is_rtl { "Noto Sans Arabic" } else { FIRST },
    });
    fitting.unwrap_or(FIRST).to_owned()
}

fn facts(wanted: &Wanted, font: &str, reference: &Locale, now: &Record) -> String {
    let name = wanted.name.clone().unwrap_or_else(|| wanted.tag.to_string());
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let english = &reference.name;
    let mut out = format!(
        "# Facts about this locale.\n\
         # The language’s own name, as its readers write it: “Español”, not “Spanish”.\n\
         name = {}\n\
         # Which way its lines run: ltr (left to right) or rtl.\n\
         direction = \"{}\"\n\
         # The font that draws it, one of: {}.\n\
         font = {}\n\
         # “unreviewed” until a native speaker who did not write it has read all of it; then “reviewed”, with two more lines:\n\
         # reviewer = \"their name\" and reviewed = \"2026-11-22\".\n\
         review = \"unreviewed\"\n\
         # The reference from which this is translated; cardkit locale done writes this line.\n\
         reference = \"{}\"\n\
         # Times of day: 12 (2:05 p.m.) or 24 (14:05).\n\
         hours = {}\n",
        quoted(&name),
        if wanted.is_rtl { "rtl" } else { "ltr" },
        families().join(", "),
        quoted(font),
        now.whole(),
        wanted.hours,
    );
    let lists = [
        (
            "forbidden_phrases",
            &reference.forbidden_phrases,
            "# Phrases that no message may hold, in any place: promises that nobody can keep, labels, facts that are out of date.\n\
             # Case, marks, hyphens and apostrophes do not count; … stands for two words at most, * for any ending.\n",
        ),
        (
            "forbidden_on_opening",
            &reference.forbidden_on_opening,
            "# Words in small letters that may not appear on the opening screen. Parts of words count.\n",
        ),
    ];
    for (key, words, comment) in lists {
        out.push_str(comment);
        let _ = writeln!(
            out,
            "# Write beside each what your language says, between quotes and with a comma behind, and take its # away ({english}):\n\
             {key} = ["
        );
        for word in words {
            let _ = writeln!(out, "  # {},", quoted(word));
        }
        out.push_str("]\n");
    }
    out
}

fn told(wanted: &Wanted, folder: &Path, count: usize, font: &str) -> String {
    let Wanted { tag, place, .. } = wanted;
    let at = folder.display();
    let option = match (&place.i18n_dir, &place.root) {
        (Some(folder), _) => format!("--i18n-dir {}", folder.display()),
        (None, Some(root)) => format!("--root {}", root.display()),
        (None, None) => String::new(),
    };
    let mut out = format!("Made {at} with {count} messages to translate, drawn with {font}.\n");
    if wanted.name.is_none() {
        let _ = writeln!(out, "Write the language’s own name into {at}/locale.toml.");
    }
    let _ = writeln!(out, "Translate help.ftl first, then: cardkit check {tag} {option}");
    out
}
