//! The fonts inside the program; no font of the system is ever used.

/// A font file inside the program.
pub struct Font {
    /// Family name, as `locale.toml` gives it.
    pub family: &'static str,
    /// TrueType data.
    pub data: &'static [u8],
}

/// Every embedded font.
pub const FONTS: &[Font] = &[
    Font { family: "Noto Sans", data: include_bytes!("../../assets/fonts/NotoSans-Regular.ttf") },
    Font { family: "Noto Sans", data: include_bytes!("../../assets/fonts/NotoSans-Bold.ttf") },
];
