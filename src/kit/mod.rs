//! What `cardkit` does for translators, writers and outreach workers.

mod check;
mod messages;
mod numbers;
mod plain;
mod reading;
mod texts;

pub use check::{Findings, check, check_tree};

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use jiff::civil::Date;
use lexopt::prelude::*;

const USAGE: &str = "\
Usage: cardkit check [--root DIR] [--as-of DATE]

  check          read every contact, card, fact and locale and name each fault
  --root DIR     a checkout of the project to read instead of what is inside cardkit
  --as-of DATE   a day, for example 2027-01-31: facts that nobody checked in time are faults

Exit codes: 0 nothing wrong, 1 something is wrong, 2 wrong usage.
";

/// Runs `cardkit` with the arguments that follow its name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    match command(arguments) {
        Ok(Command::Check { root, as_of }) => report(&match root {
            Some(root) => check_tree(&root, as_of),
            None => check(as_of),
        }),
        Ok(Command::Help) => print(USAGE, 0),
        Err(error) => {
            // Where even the error channel is closed there is nobody to tell.
            let _ = writeln!(io::stderr(), "cardkit: {error}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

enum Command {
    Check { root: Option<PathBuf>, as_of: Option<Date> },
    Help,
}

fn command(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut wants_check = false;
    let mut root = None;
    let mut as_of = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) if word == "check" => wants_check = true,
            Long("root") => root = Some(PathBuf::from(parser.value()?)),
            Long("as-of") => as_of = Some(parser.value()?.parse()?),
            Long("help") | Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    if wants_check {
        Ok(Command::Check { root, as_of })
    } else {
        Err("what to do is missing".into())
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
