//! Selectors that count: a text for each plural category of the language, and for no other.

use std::collections::BTreeSet;

use fluent_syntax::ast::VariantKey;

use crate::content::Problem;
use crate::kit::entries::Entry;
use crate::kit::plurals::{CATEGORIES, Plurals};
use crate::kit::walk::{Named, Select};
use crate::l10n::codegen::{ArgumentType, declared};

/// Faults of the selectors of `entry`, whose counterpart in the reference is `original`.
pub(super) fn check(entry: &Entry<'_>, original: &Entry<'_>, plurals: &Plurals) -> Vec<Problem> {
    let numbers = numbers(original);
    let counted = Named::of(original)
        .selects
        .iter()
        .filter(|select| !categories(select).is_empty())
        .filter_map(|select| select.variable)
        .collect::<BTreeSet<_>>();
    let mut problems = Vec::new();
    for select in Named::of(entry).selects {
        let Some(variable) = select.variable.filter(|name| numbers.contains(*name)) else {
            continue;
        };
        problems.extend(unusable(entry, &select, plurals));
        let named = categories(&select);
        if counted.contains(variable) || named.iter().any(|name| *name != "other") {
            problems.extend(lacking(entry, variable, &select, plurals));
        }
    }
    problems
}

/// The arguments that the comment of the reference calls numbers.
pub(in crate::kit) fn numbers(original: &Entry<'_>) -> BTreeSet<String> {
    let arguments = declared(&original.comment.join("\n")).into_iter();
    let numbers = arguments.filter(|argument| argument.kind == ArgumentType::Number);
    numbers.map(|argument| argument.name).collect()
}

/// The plural categories that a selector names.
fn categories<'a>(select: &Select<'_, 'a>) -> Vec<&'a str> {
    let keys = select.variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::Identifier { name } => Some(*name),
        VariantKey::NumberLiteral { .. } => None,
    });
    keys.filter(|name| CATEGORIES.contains(name)).collect()
}

/// Branches that no number ever chooses.
fn unusable(entry: &Entry<'_>, select: &Select<'_, '_>, plurals: &Plurals) -> Vec<Problem> {
    let branches = select.variants.iter().filter(|variant| !variant.default);
    let names = branches.filter_map(|variant| match &variant.key {
        VariantKey::Identifier { name } if !plurals.possible.contains(name) => Some(*name),
        _ => None,
    });
    names
        .map(|name| {
            let what = format!(
                "“{}” has a text for [{name}], which no number has in this language",
                entry.id
            );
            let mend = format!("remove it; this language has {}", plurals.listed().join(", "));
            entry.problem_at(name, what, mend)
        })
        .collect()
}

/// The categories that whole numbers have and the selector has not. The branch for all others, with
/// the star, stands for `other` and for the category that it is named after.
fn lacking(
    entry: &Entry<'_>,
    variable: &str,
    select: &Select<'_, '_>,
    plurals: &Plurals,
) -> Option<Problem> {
    let has = categories(select);
    let missing: Vec<_> = plurals
        .needed
        .iter()
        .filter(|category| **category != "other" && !has.contains(*category))
        .copied()
        .collect();
    if missing.is_empty() {
        return None;
    }
    let what = format!(
        "“{}” has no text for the plural {} of ${variable}",
        entry.id,
        missing.iter().map(|category| format!("[{category}]")).collect::<Vec<_>>().join(", ")
    );
    let mend = format!("write one for each of {}", plurals.listed().join(", "));
    Some(entry.problem_of(&format!("${variable}"), what, mend))
}
