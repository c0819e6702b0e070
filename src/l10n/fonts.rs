//! The fonts inside the program; no font of the system is ever used.

use miniz_oxide::inflate::decompress_to_vec;

/// A font inside the program.
pub struct Font {
    /// The family by which `locale.toml` names it, or [`NAMES`].
    pub family: &'static str,
    packed: &'static [u8],
}

/// The family that is always ready: Latin and Cyrillic letters.
pub const FIRST: &str = "Noto Sans";
/// Small fonts with the letters of the languages’ own names, for lists of languages.
pub const NAMES: &str = "Names";

include!(concat!(env!("OUT_DIR"), "/l10n/fonts.rs"));

impl Font {
    /// TrueType or OpenType data.
    #[must_use]
    pub fn data(&self) -> Vec<u8> {
        // Made by the build; one that could not be read would fail every test that draws.
        decompress_to_vec(self.packed).unwrap_or_default()
    }
}

/// The fonts of a family: regular and bold.
pub fn of_family(family: &str) -> impl Iterator<Item = &'static Font> {
    FONTS.iter().filter(move |font| font.family == family)
}
