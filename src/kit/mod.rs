//! What `cardkit` does for translators, writers and outreach workers.

mod check;
mod fonts;
mod gallery;
mod gallery_page;
mod material;
mod messages;
mod picture;
pub mod preview;
mod pseudo;
mod reading;
mod scenes;
mod studio;

pub use check::{Findings, check, check_tree};

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use jiff::civil::Date;
use lexopt::prelude::*;

const USAGE: &str = "\
Usage: cardkit check [--root DIR] [--as-of DATE]
       cardkit fonts [--root DIR]
       cardkit pseudo [DIR] [--root DIR] [--i18n-dir DIR]
       cardkit gallery DIR [--locale TAG]… [--root DIR] [--i18n-dir DIR]
       cardkit preview [TAG] [--message ID] [--root DIR] [--i18n-dir DIR]

  check          read every contact, card, fact and locale and name each fault
  fonts          make the fonts in assets/fonts anew (needs Debian's packages, PyPI and python3)
  pseudo         write two locales that are no languages into DIR (./pseudo): one accented and longer,
                 one from right to left; see them with --i18n-dir DIR
  gallery        draw every screen and card into DIR, with a page to look at them
  preview        open the app in a language; it follows the files while you write
  --root DIR     a checkout of the project to read instead of what is inside cardkit
  --as-of DATE   a day, for example 2027-01-31: facts that nobody checked in time are faults
  --i18n-dir DIR a folder that holds further locale folders
  --locale TAG   a language to draw; may stand several times, otherwise all are drawn
  --message ID   open where that message is shown

Exit codes: 0 nothing wrong, 1 something is wrong, 2 wrong usage.
";

/// Runs `cardkit` with the arguments that follow its name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    match arguments.first().and_then(|word| word.to_str()) {
        Some("gallery") => return gallery::run(&arguments[1..]),
        Some("preview") => return preview::run(&arguments[1..]),
        Some("pseudo") => {
            let parser = lexopt::Parser::from_args(&arguments[1..]);
            return pseudo::run(parser).unwrap_or_else(|error| wrong_usage(&error));
        }
        _ => {}
    }
    match command(arguments) {
        Ok(Command::Check { root, as_of }) => report(&match root {
            Some(root) => check_tree(&root, as_of),
            None => check(as_of),
        }),
        Ok(Command::Fonts { root }) => match fonts::make(&root) {
            Ok(()) => ExitCode::SUCCESS,
            Err(what) => print(&format!("cardkit: {what}\n"), 1),
        },
        Ok(Command::Help) => print(USAGE, 0),
        Err(error) => wrong_usage(&error),
    }
}

fn wrong_usage(error: &lexopt::Error) -> ExitCode {
    // Where even the error channel is closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "cardkit: {error}\n{USAGE}");
    ExitCode::from(2)
}

enum Command {
    Check { root: Option<PathBuf>, as_of: Option<Date> },
    Fonts { root: PathBuf },
    Help,
}

fn command(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut wanted = None;
    let mut root = None;
    let mut as_of = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) if wanted.is_none() => wanted = Some(word.string()?),
            Long("root") => root = Some(PathBuf::from(parser.value()?)),
            Long("as-of") => as_of = Some(parser.value()?.parse()?),
            Long("help") | Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    match wanted.as_deref() {
        Some("check") => Ok(Command::Check { root, as_of }),
        Some("fonts") => Ok(Command::Fonts { root: root.unwrap_or_else(|| ".".into()) }),
        Some(other) => Err(format!("there is no command “{other}”").into()),
        None => Err("what to do is missing".into()),
    }
}

fn report(findings: &Findings) -> ExitCode {
    let mut out = String::new();
    for problem in &findings.problems {
        out.push_str(&problem.to_string());
        out.push('\n');
    }
    for note in &findings.notes {
        out.push_str(note);
        out.push('\n');
    }
    out.push_str(&findings.summary);
    out.push('\n');
    print(&out, u8::from(!findings.problems.is_empty()))
}

fn print(text: &str, code: u8) -> ExitCode {
    // A reader that closed the pipe has read enough.
    let _ = io::stdout().lock().write_all(text.as_bytes());
    ExitCode::from(code)
}

fn say(line: &str) {
    // Where even the error channel is closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "{line}");
}
