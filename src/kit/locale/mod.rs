//! `cardkit locale`: makes the folder of a new locale, and records what has been translated.

mod done;
mod new;
mod template;

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use lexopt::prelude::*;

use super::place::Place;
use super::print;
use super::project::Project;
use crate::content::Problem;

/// Does what the next argument names.
///
/// # Errors
/// What is wrong with the arguments.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, lexopt::Error> {
    let wanted = match parser.next()? {
        Some(Value(word)) => word.string()?,
        Some(other) => return Err(other.unexpected()),
        None => return Err("what to do with the locale is missing: new or done".into()),
    };
    let outcome = match wanted.as_str() {
        "new" => new::run(parser)?,
        "done" => done::run(parser)?,
        other => return Err(format!("there is no command “locale {other}”").into()),
    };
    Ok(match outcome {
        Ok(told) => print(&told, 0),
        Err(what) => {
            // Where even the error channel is closed there is nobody to tell.
            let _ = writeln!(io::stderr(), "cardkit: {what}");
            ExitCode::from(1)
        }
    })
}

/// What a command tells at its end, or why it could not be done.
type Outcome = Result<String, String>;

/// What is at `place`; the reference must be there.
fn project(place: &Place) -> Result<Project, String> {
    // A folder of locales may still be empty, or not be there yet.
    let is_there = place.i18n_dir.as_ref().is_none_or(|folder| folder.is_dir());
    let place = if is_there { place.clone() } else { Place { i18n_dir: None, ..place.clone() } };
    Project::read(&place).map_err(|problem: Problem| problem.to_string())
}

/// Writes `text` to `path` so that a fault on the way leaves the old file whole.
fn write(path: &Path, text: &str) -> Result<(), String> {
    let beside = path.with_extension("new");
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        // It may not have been made at all.
        let _ = fs::remove_file(&beside);
        format!("{} cannot be written ({error})", path.display())
    })
}
