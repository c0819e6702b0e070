//! Whether the fonts of the program can draw a locale: a letter without a glyph is drawn as nothing.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::DecomposingNormalizerBorrowed;
use skrifa::{FontRef, MetadataProvider as _};

use crate::content::Problem;
use crate::inspect::Messages;
use crate::kit::entries::Entries;
use crate::l10n::Locale;
use crate::l10n::fonts::{FIRST, NAMES, of_family};

/// The characters of families that were asked for.
#[derive(Default)]
pub(in crate::kit) struct Glyphs(BTreeMap<String, Vec<BTreeSet<u32>>>);

impl Glyphs {
    /// The characters of each font of a family.
    fn of(&mut self, family: &str) -> &[BTreeSet<u32>] {
        self.0.entry(family.to_owned()).or_insert_with(|| {
            let fonts = of_family(family).map(|font| {
                let data = font.data();
                let font = FontRef::new(&data);
                let mappings = font.iter().flat_map(|font| font.charmap().mappings());
                mappings.map(|(character, _)| character).collect()
            });
            fonts.collect()
        })
    }

    /// Whether the fonts of `family` draw all of `text`.
    pub(in crate::kit) fn draws(&mut self, family: &str, text: &str) -> bool {
        let fonts = self.of(family);
        let mut drawn = text.chars().filter(|c| !is_drawn_as_nothing(*c));
        drawn.all(|c| fonts.iter().all(|font| draws(font, c)))
    }

    /// Messages with a character that the locale's font lacks, regular or bold: each once.
    pub(super) fn check(
        &mut self,
        locale: &Locale,
        entries: &Entries<'_>,
        messages: &Messages<'_>,
    ) -> Vec<Problem> {
        let fonts = self.of(&locale.font);
        if fonts.is_empty() {
            // That the family is unknown is told with locale.toml.
            return Vec::new();
        }
        let texts = || messages.values().flat_map(|message| &message.readings);
        let all: BTreeSet<char> = texts().flat_map(|text| text.chars()).collect();
        let lacking: BTreeSet<char> = all
            .into_iter()
            .filter(|c| !is_drawn_as_nothing(*c))
            .filter(|c| !fonts.iter().all(|font| draws(font, *c)))
            .collect();
        if lacking.is_empty() {
            return Vec::new();
        }
        let both = entries.values().filter_map(|entry| Some((entry, messages.get(&entry.id)?)));
        both.filter_map(|(entry, message)| {
            let mut signs = message.readings.iter().flat_map(|text| text.chars());
            let sign = signs.find(|c| lacking.contains(c))?;
            let what = format!(
                "“{}” has “{sign}” (U+{:04X}), which the font {} cannot draw",
                entry.id,
                u32::from(sign),
                locale.font
            );
            let mend =
                "write it otherwise, or add it to assets/fonts/fonts.toml and run cardkit fonts";
            Some(entry.problem_of(&sign.to_string(), what, mend))
        })
        .collect()
    }

    /// The first character of a locale's name that no font has which is ready on every screen.
    pub(super) fn lacking_in_name(&mut self, name: &str) -> Option<char> {
        let mut ready = self.of(FIRST).to_vec();
        ready.extend_from_slice(self.of(NAMES));
        name.chars()
            .filter(|c| !is_drawn_as_nothing(*c))
            .find(|c| !ready.iter().any(|font| draws(font, *c)))
    }
}

/// A font draws a character with its own glyph, or with those of the parts that it is made of.
fn draws(font: &BTreeSet<u32>, character: char) -> bool {
    let has = |c: char| font.contains(&u32::from(c));
    let mut buffer = [0; 4];
    let text = character.encode_utf8(&mut buffer);
    has(character) || {
        let parts = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
        parts.chars().count() > 1 && parts.chars().all(has)
    }
}

/// Signs that have no shape: line ends, direction marks, joiners, and what stands for a placeable.
fn is_drawn_as_nothing(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffc}')
}
