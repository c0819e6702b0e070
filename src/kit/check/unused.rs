//! Messages of the reference that nobody ever sees.

use std::collections::BTreeSet;

use crate::content::{Library, Problem};
use crate::kit::entries::Entries;
use crate::kit::sections::sections;

/// Messages that neither code nor data names.
pub(super) fn check(reference: &Entries<'_>, library: &Library) -> Vec<Problem> {
    let sections = sections(reference, library);
    let used: BTreeSet<_> = sections.iter().flat_map(|section| &section.messages).collect();
    reference
        .values()
        .filter(|entry| !entry.is_term() && !used.contains(&entry.id))
        .map(|entry| {
            let what = format!("message “{}” is shown nowhere", entry.id);
            entry.problem(what, "remove it, or name it in a card")
        })
        .collect()
}
