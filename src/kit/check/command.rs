//! `cardkit check`.

use std::process::ExitCode;

use lexopt::prelude::*;
use unic_langid::LanguageIdentifier;

use super::report::{Format, written};
use super::{check_locales, check_place};
use crate::content::Severity;
use crate::kit::place::{Place, folder};
use crate::kit::print;

/// Checks and tells: exit code 1 where something is wrong, 0 where at most something should be
/// looked at.
///
/// # Errors
/// What is wrong with the arguments.
pub(in crate::kit) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, lexopt::Error> {
    let mut place = Place::default();
    let mut tags: Vec<LanguageIdentifier> = Vec::new();
    let mut format = Format::default();
    let mut as_of = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) => tags.push(crate::kit::tag(&word.string()?)?),
            Long("format") => format = parser.value()?.parse()?,
            Long("as-of") => as_of = Some(parser.value()?.parse()?),
            Long("root") => place.root = folder(&mut parser)?,
            Long("i18n-dir") => place.i18n_dir = folder(&mut parser)?,
            other => return Err(other.unexpected()),
        }
    }
    let findings = if tags.is_empty() {
        check_place(&place, as_of)
    } else if as_of.is_some() {
        return Err("--as-of is for the whole check; leave the languages out".into());
    } else {
        check_locales(&place, &tags)?
    };
    let code = u8::from(findings.count(Severity::Error) > 0);
    let out = written(&findings, format).map_err(|error| error.to_string())?;
    Ok(print(&out, code))
}
