//! What `cardkit` does for translators, writers and outreach workers.

mod check;
mod entries;
mod fonts;
mod gallery;
mod gallery_page;
mod locale;
mod material;
mod picture;
mod place;
mod plurals;
pub mod preview;
mod project;
mod pseudo;
mod record;
mod scenes;
mod sections;
mod stats;
mod studio;
mod walk;

pub use check::{Findings, check, check_locales, check_place, check_tree};
pub use place::Place;
pub use studio::memory_window;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;

use lexopt::prelude::*;
use unic_langid::LanguageIdentifier;

const USAGE: &str = "\
Usage: cardkit check [TAG…] [--format text|json|github] [--as-of DATE]
       cardkit locale new TAG [--name NAME] [--rtl] [--font FAMILY] [--hours 12|24]
       cardkit locale done TAG [FILE or ID…]
       cardkit stats [TAG…] [--format text|json]
       cardkit preview [TAG] [--message ID]
       cardkit gallery DIR [--locale TAG]…
       cardkit pseudo [DIR]
       cardkit fonts

  check          read every contact, card, fact and locale and name each fault; with TAG only that locale’s
  locale new     make the folder of a new locale, with all that is to be translated
  locale done    record that messages (else all that are translated) fit the reference as it is
  stats          how far each locale is, deck by deck
  preview        open the app in a language; it follows the files while you write
  gallery        draw every screen and card into DIR, with a page to look at them
  pseudo         write two locales that are no languages into DIR (./pseudo): accented and longer,
                 and right to left; see them with --i18n-dir DIR
  fonts          make the fonts in assets/fonts anew (needs Debian's packages, PyPI and python3)

  --root DIR     a checkout of the project to read and write instead of what is inside cardkit
  --i18n-dir DIR a folder that holds locale folders, to read and write; not for fonts
  --as-of DATE   a day, for example 2027-01-31: facts that nobody checked in time are faults
  --format NAME  text for people, json for machines, github for annotations in a workflow
  --locale TAG   a language to draw; may stand several times, otherwise all are drawn
  --message ID   open where that message is shown

Exit codes: 0 nothing wrong, 1 something is wrong, 2 wrong usage.
";

/// Runs `cardkit` with the arguments that follow its name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<_> = arguments.into_iter().collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        return print(USAGE, 0);
    }
    match arguments.split_first() {
        Some((word, rest)) if word == "gallery" => gallery::run(rest),
        Some((word, rest)) if word == "preview" => preview::run(rest),
        _ => command(lexopt::Parser::from_args(arguments))
            .unwrap_or_else(|error| wrong_usage(&error)),
    }
}

/// Does what the first argument names; each command understands its own others.
fn command(mut parser: lexopt::Parser) -> Result<ExitCode, lexopt::Error> {
    let Some(first) = parser.next()? else {
        return Err("what to do is missing".into());
    };
    let wanted = match first {
        Value(word) => word.string()?,
        other => return Err(other.unexpected()),
    };
    match wanted.as_str() {
        "check" => check::run(parser),
        "locale" => locale::run(parser),
        "stats" => stats::run(parser),
        "pseudo" => pseudo::run(parser),
        "fonts" => fonts::run(parser),
        other => Err(format!("there is no command “{other}”").into()),
    }
}

/// The BCP 47 tag that `text` is.
fn tag(text: &str) -> Result<LanguageIdentifier, String> {
    let parsed: Option<LanguageIdentifier> = text.parse().ok();
    parsed
        .filter(|tag| !tag.language.is_empty())
        .ok_or_else(|| format!("“{text}” is not a BCP 47 tag; write it like es or pt-BR"))
}

fn print(text: &str, code: u8) -> ExitCode {
    // A reader that closed the pipe has read enough.
    let _ = io::stdout().lock().write_all(text.as_bytes());
    ExitCode::from(code)
}

fn wrong_usage(error: &lexopt::Error) -> ExitCode {
    say(&format!("cardkit: {error}\n{USAGE}"));
    ExitCode::from(2)
}

fn say(line: &str) {
    // Where even the error channel is closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "{line}");
}
