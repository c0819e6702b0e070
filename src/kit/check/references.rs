//! What messages refer to: it must be there, and lead to an end.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Problem;
use crate::kit::entries::{Entries, Entry};
use crate::kit::walk::Named;

/// Most placeables that the program resolves for one message; a message with more is not shown.
const MAX_PLACEABLES: usize = 100;

/// Faults of everything that the messages of one locale refer to.
pub(super) fn check(entries: &Entries<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut links = BTreeMap::new();
    for (id, entry) in entries {
        let named = Named::of(entry);
        problems.extend(unknown(entry, &named, entries));
        links.insert(id.as_str(), Links::new(&named, entries));
    }
    let order = ends(&links);
    problems.extend(circles(entries, &links, &order));
    problems.extend(too_many(entries, &links, &order));
    problems
}

/// The variables that a message shows itself or through other messages. Terms see none of them.
pub(super) fn variables<'a>(id: &str, entries: &Entries<'a>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut left = vec![id.to_owned()];
    while let Some(id) = left.pop() {
        if let Some(entry) = entries.get(&id).filter(|_| seen.insert(id)) {
            let named = Named::of(entry);
            found.extend(named.variable_set());
            left.extend(named.messages.iter().map(|(id, _)| (*id).to_owned()));
        }
    }
    found
}

/// References to what is not there, and functions: the program has none.
fn unknown(entry: &Entry<'_>, named: &Named<'_, '_>, entries: &Entries<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let id = &entry.id;
    let messages = named.messages.iter().map(|(name, attribute)| ("", *name, *attribute));
    let terms = named.terms.iter().map(|(name, attribute)| ("-", *name, *attribute));
    for (mark, name, attribute) in messages.chain(terms) {
        let kind = if mark.is_empty() { "message" } else { "term" };
        let Some(target) = entries.get(&format!("{mark}{name}")) else {
            let what =
                format!("“{id}” refers to the {kind} “{mark}{name}”, which this locale lacks");
            problems.push(entry.problem_at(name, what, "correct the name, or write the text here"));
            continue;
        };
        let is_there = |wanted: &str| target.attributes.iter().any(|a| a.id.name == wanted);
        if let Some(attribute) = attribute.filter(|attribute| !is_there(attribute)) {
            let what = format!("“{id}” refers to “{mark}{name}.{attribute}”, which is not there");
            problems.push(entry.problem_at(attribute, what, "correct the name"));
        } else if attribute.is_none() && target.value.is_none() {
            let what = format!("“{id}” refers to “{mark}{name}”, which has no text of its own");
            problems.push(entry.problem_at(name, what, "correct the name"));
        }
    }
    for name in &named.functions {
        let what = format!("“{id}” uses the function {name}, which the program does not have");
        let mend = "write the placeable without it, for example { $count }";
        problems.push(entry.problem_at(name, what, mend));
    }
    problems
}

/// What one message leads to.
struct Links {
    targets: BTreeSet<String>,
    /// Every reference, also the second to the same message.
    references: Vec<String>,
    placeables: usize,
}

impl Links {
    fn new(named: &Named<'_, '_>, entries: &Entries<'_>) -> Self {
        let messages = named.messages.iter().map(|(id, _)| (*id).to_owned());
        let terms = named.terms.iter().map(|(id, _)| format!("-{id}"));
        let references: Vec<_> =
            messages.chain(terms).filter(|id| entries.contains_key(id)).collect();
        let targets = references.iter().cloned().collect();
        Self { targets, references, placeables: named.placeables }
    }
}

/// The messages whose references all come to an end, those that are referred to first.
fn ends<'a>(links: &BTreeMap<&'a str, Links>) -> Vec<&'a str> {
    let mut users: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, link) in links {
        open.insert(id, link.targets.len());
        for target in &link.targets {
            users.entry(target).or_default().push(id);
        }
    }
    let mut order: Vec<&'a str> =
        links.iter().filter(|(_, link)| link.targets.is_empty()).map(|(id, _)| *id).collect();
    let mut next = 0;
    while let Some(id) = order.get(next) {
        for user in users.get(id).into_iter().flatten() {
            if let Some(count) = open.get_mut(user) {
                *count -= 1;
                if *count == 0 {
                    order.push(user);
                }
            }
        }
        next += 1;
    }
    order
}

/// Messages that refer to themselves, or to others that do.
fn circles(entries: &Entries<'_>, links: &BTreeMap<&str, Links>, order: &[&str]) -> Vec<Problem> {
    let sound: BTreeSet<_> = order.iter().copied().collect();
    let lost = entries.values().filter(|entry| !sound.contains(entry.id.as_str()));
    lost.map(|entry| {
        let mut way = vec![entry.id.as_str()];
        let next = |id: &str| {
            let targets = &links.get(id)?.targets;
            targets.iter().map(String::as_str).find(|target| !sound.contains(target))
        };
        let mut seen = BTreeSet::from([entry.id.as_str()]);
        while let Some(target) = way.last().and_then(|id| next(id)) {
            way.push(target);
            if !seen.insert(target) {
                break;
            }
        }
        let what = format!("“{}” refers to itself in the end: {}", entry.id, told(&way));
        entry.problem(what, "write the text itself in one of them")
    })
    .collect()
}

/// Most messages of a circle that are named.
const TOLD: usize = 8;

fn told(way: &[&str]) -> String {
    let mut shown: Vec<_> = way.iter().take(TOLD).copied().collect();
    if way.len() > TOLD {
        shown.push("…");
    }
    shown.join(" → ")
}

/// Messages that the program would give up on: references that multiply each other.
fn too_many(entries: &Entries<'_>, links: &BTreeMap<&str, Links>, order: &[&str]) -> Vec<Problem> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, link) in order.iter().filter_map(|id| Some((*id, links.get(id)?))) {
        let inner = link.references.iter().filter_map(|target| counts.get(target.as_str()));
        let count = inner.fold(link.placeables, |sum, inner| sum.saturating_add(*inner));
        counts.insert(id, count);
    }
    let over = entries.values().filter(|entry| {
        !entry.is_term() && counts.get(entry.id.as_str()).is_some_and(|n| *n > MAX_PLACEABLES)
    });
    over.map(|entry| {
        let what = format!("“{}” needs more than {MAX_PLACEABLES} placeables", entry.id);
        entry.problem(what, "write the text itself in place of references")
    })
    .collect()
}
