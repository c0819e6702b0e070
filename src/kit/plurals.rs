//! Which plural categories a language has, by the rules that the program itself uses.

use std::collections::BTreeSet;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Every category, in the order in which people list them.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers that show every category of every language that the messages can meet.
const WHOLE: usize = 1000;
/// Numbers that choose categories which only fractions and very large numbers have.
const RARE: [&str; 9] = ["0.0", "1.0", "0.1", "0.5", "1.5", "2.5", "10.0", "1000000", "1000000.5"];

/// The plural categories of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plurals {
    /// Those that a whole number can choose: a selector must have a text for each.
    pub needed: BTreeSet<&'static str>,
    /// Those that any number can choose; a selector with another has a text that nobody ever sees.
    pub possible: BTreeSet<&'static str>,
}

impl Plurals {
    /// The categories of the language `tag`. A language without rules of its own needs only
    /// `other`; the program counts in it as in English.
    pub(super) fn of(tag: &LanguageIdentifier) -> Self {
        let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
        let wanted = [tag.clone()];
        let found = negotiate_languages(&wanted, &known, None, NegotiationStrategy::Lookup);
        let own = found.first().map(|tag| (*tag).clone());
        let Some(rules) = own.and_then(|tag| rules(&tag)) else {
            return Self {
                needed: BTreeSet::from(["other"]),
                possible: BTreeSet::from(["one", "other"]),
            };
        };
        let whole = (0..=WHOLE).filter_map(|number| rules.select(number).ok());
        let needed: BTreeSet<_> = whole.map(|category| name(&category)).collect();
        let rare = RARE.iter().filter_map(|number| rules.select(*number).ok());
        let mut possible: BTreeSet<_> = rare.map(|category| name(&category)).collect();
        possible.extend(&needed);
        // The branch for everything else is always right.
        possible.insert("other");
        Self { needed, possible }
    }

    /// The needed categories as a selector lists them, `other` the last.
    pub(super) fn listed(&self) -> Vec<&'static str> {
        let needed = |category: &&&str| **category == "other" || self.needed.contains(**category);
        CATEGORIES.iter().filter(needed).copied().collect()
    }
}

fn rules(tag: &LanguageIdentifier) -> Option<PluralRules> {
    PluralRules::create(tag.clone(), PluralRuleType::CARDINAL).ok()
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
