//! What stands twice where the second is never shown.

use std::collections::BTreeSet;

use fluent_syntax::ast::VariantKey;

use crate::content::Problem;
use crate::kit::entries::{Entry, all};
use crate::kit::walk::Named;
use crate::l10n::Sources;

/// Terms, attributes and branches that stand twice; the catalog tells messages.
pub(super) fn check(sources: &Sources) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in all(&sources.texts) {
        problems.extend(within(&entry));
        if entry.is_term() && !ids.insert(entry.id.clone()) {
            let what = format!("duplicate term “{}”", entry.id);
            problems.push(entry.problem(what, "rename one of the two"));
        }
    }
    problems
}

fn within(entry: &Entry<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for name in entry.attributes.iter().map(|attribute| attribute.id.name) {
        if !seen.insert(name) {
            let what = format!("“{}” has the attribute .{name} twice", entry.id);
            problems.push(entry.problem_at(name, what, "remove one of the two"));
        }
    }
    for select in Named::of(entry).selects {
        let mut seen = BTreeSet::new();
        for key in select.variants.iter().map(|variant| match &variant.key {
            VariantKey::Identifier { name } => *name,
            VariantKey::NumberLiteral { value } => *value,
        }) {
            if !seen.insert(key) {
                let what = format!("“{}” has [{key}] twice", entry.id);
                problems.push(entry.problem_at(key, what, "remove one of the two"));
            }
        }
    }
    problems
}
