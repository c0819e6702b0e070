//! What `locale.toml` says, and whether it is true.

use std::collections::BTreeSet;

use super::glyphs::Glyphs;
use crate::content::{Problem, column_at, line_at};
use crate::kit::project::Project;
use crate::kit::record::Record;
use crate::l10n::fonts::{FONTS, NAMES, of_family};
use crate::l10n::{Locale, REFERENCE, Review};

/// A `locale.toml` with its text.
struct Facts<'a> {
    locale: &'a Locale,
    path: String,
    text: String,
}

/// Faults of the `locale.toml` of `locale`; `now` is the reference as it is.
pub(super) fn check(
    locale: &Locale,
    project: &Project,
    now: &Record,
    glyphs: &mut Glyphs,
) -> Vec<Problem> {
    let path = format!("{}/locale.toml", Project::shown(locale));
    let facts = Facts { locale, path, text: project.facts(locale) };
    let font = facts.font();
    let name = facts.name(glyphs);
    let review = facts.review();
    let lists = facts.lists();
    let reference = facts.reference(now);
    [font, name, review, reference].into_iter().flatten().chain(lists).collect()
}

impl Facts<'_> {
    /// A fault of the line of `key`.
    fn problem(&self, key: &str, what: String, mend: &str) -> Problem {
        let at = key_at(&self.text, key).unwrap_or_default();
        Problem::new(&self.path, line_at(&self.text, at), what, mend)
            .at_column(column_at(&self.text, at))
    }

    fn font(&self) -> Option<Problem> {
        let family = &self.locale.font;
        if *family != NAMES && of_family(family).next().is_some() {
            return None;
        }
        let what = format!("the program has no font family “{family}”");
        let mend = format!("name one of {}", families().join(", "));
        Some(self.problem("font", what, &mend))
    }

    fn name(&self, glyphs: &mut Glyphs) -> Option<Problem> {
        let name = &self.locale.name;
        let sign = glyphs.lacking_in_name(name)?;
        let what = format!(
            "no font of the list of languages can draw “{sign}” (U+{:04X}) of the name “{name}”",
            u32::from(sign)
        );
        let mend = "run cardkit fonts in a checkout that has this locale, and build";
        Some(self.problem("name", what, mend).warning())
    }

    fn review(&self) -> Option<Problem> {
        let locale = self.locale;
        let is_reference = locale.tag == REFERENCE;
        match locale.review {
            Review::Reviewed if locale.reviewer.trim().is_empty() || locale.reviewed.is_none() => {
                let what = "reviewed by whom, and when?".to_owned();
                let mend = "write reviewer = \"…\" and reviewed = \"2026-11-22\", or review = \"unreviewed\"";
                Some(self.problem("review", what, mend))
            }
            Review::Reference if !is_reference => {
                let what = format!("only {REFERENCE} is the reference");
                Some(self.problem("review", what, "write review = \"unreviewed\""))
            }
            Review::Unreviewed => {
                let what = "no native speaker has read this translation".to_owned();
                let mend = "have one read all of it who did not write it";
                Some(self.problem("review", what, mend).warning())
            }
            _ => None,
        }
    }

    fn lists(&self) -> Vec<Problem> {
        let lists = [
            ("forbidden_phrases", self.locale.forbidden_phrases.is_empty()),
            ("forbidden_on_opening", self.locale.forbidden_on_opening.is_empty()),
        ];
        let is_reference = self.locale.review == Review::Reference;
        let empty = lists.into_iter().filter(|(_, is_empty)| *is_empty);
        empty
            .map(|(key, _)| {
                let mend = "list what no text may say";
                let problem = self.problem(key, format!("{key} is empty"), mend);
                if is_reference { problem } else { problem.warning() }
            })
            .collect()
    }

    fn reference(&self, now: &Record) -> Option<Problem> {
        if self.locale.review == Review::Reference || self.locale.reference == now.whole() {
            return None;
        }
        let what =
            "the reference has changed since this locale was last held against it".to_owned();
        let mend = "go through what is missing and stale, then run cardkit locale done";
        Some(self.problem("reference", what, mend).warning())
    }
}

/// The families that a locale can name.
pub(in crate::kit) fn families() -> Vec<&'static str> {
    let names: BTreeSet<_> = FONTS.iter().map(|font| font.family).collect();
    names.into_iter().filter(|name| *name != NAMES).collect()
}

/// Where the line of `key` begins in a TOML text, in bytes.
pub(in crate::kit) fn key_at(text: &str, key: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.strip_prefix(key);
        if rest.is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return Some(at);
        }
        at += line.len();
    }
    None
}
