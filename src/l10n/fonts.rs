//! The fonts inside the program; no font of the system is ever used.

use miniz_oxide::inflate::decompress_to_vec;

use crate::platform;

/// A font inside the program.
pub struct Font {
    /// The family by which `locale.toml` names it, or [`NAMES`].
    pub family: &'static str,
    /// Name of its file.
    pub file: &'static str,
    /// Its data inside the program; where there is none, the file lies in the app’s package.
    packed: Option<&'static [u8]>,
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
        let data = match self.packed {
            Some(packed) => decompress_to_vec(packed).ok(),
            None => platform::packaged_file(&format!("fonts/{}", self.file)),
        };
        // Made by the build; one that could not be read would fail every test that draws.
        data.unwrap_or_default()
    }
}

/// The fonts of a family: regular and bold.
pub fn of_family(family: &str) -> impl Iterator<Item = &'static Font> {
    FONTS.iter().filter(move |font| font.family == family)
}
