//! Findings as text for people, as JSON for machines, and as the commands of GitHub's workflows.

use std::fmt::Write as _;
use std::str::FromStr;

use serde::Serialize;

use super::Findings;
use crate::content::{Problem, Severity};

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Format {
    /// A line for each finding, then what is worth knowing.
    #[default]
    Text,
    /// An array of objects.
    Json,
    /// A workflow command for each finding, which GitHub shows beside the line.
    Github,
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "github" => Ok(Self::Github),
            _ => Err(format!("there is no format “{text}”; there is text, json, github")),
        }
    }
}

/// `findings` in that format.
///
/// # Errors
/// They cannot be written as JSON.
pub(super) fn written(findings: &Findings, format: Format) -> serde_json::Result<String> {
    let mut out = String::new();
    match format {
        Format::Text => {
            let problems = findings.problems.iter().map(ToString::to_string);
            let notes = findings.notes.iter().cloned();
            for line in problems.chain(notes).chain([findings.summary.clone()]) {
                out.push_str(&line);
                out.push('\n');
            }
        }
        Format::Json => {
            let all: Vec<_> = findings.problems.iter().map(Finding::from).collect();
            out = serde_json::to_string_pretty(&all)?;
            out.push('\n');
        }
        Format::Github => {
            for problem in &findings.problems {
                let _ = writeln!(out, "{}", command(problem));
            }
            let _ = writeln!(out, "{}", findings.summary);
        }
    }
    Ok(out)
}

/// A problem as an object of JSON.
#[derive(Serialize)]
struct Finding<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    severity: &'static str,
    what: &'a str,
    mend: &'a str,
}

impl<'a> From<&'a Problem> for Finding<'a> {
    fn from(problem: &'a Problem) -> Self {
        let Problem { file, line, column, what, mend, .. } = problem;
        let (line, column, severity) = (*line, *column, name(problem.severity));
        Self { file, line, column, severity, what, mend }
    }
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn command(problem: &Problem) -> String {
    let mut out = format!("::{} file={}", name(problem.severity), property(&problem.file));
    for (key, value) in [("line", problem.line), ("col", problem.column)] {
        if value > 0 {
            let _ = write!(out, ",{key}={value}");
        }
    }
    let told = format!("{}. Mend: {}.", problem.what, problem.mend);
    out + "::" + &data(&told)
}

/// What follows the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
