//! 5. Every language is drawn whole, with fonts inside the program.

use std::collections::BTreeSet;

use pocketcard::l10n::fonts::FONTS;
use skrifa::MetadataProvider as _;

use crate::fixture::{Visit, library, locales};

/// Characters that steer the text and have no shape.
fn has_no_shape(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}')
}

/// Every character that the program can show.
fn shown() -> BTreeSet<char> {
    let locales = locales();
    let mut characters: BTreeSet<char> = BTreeSet::new();
    for locale in locales.all() {
        characters.extend(locale.name.chars());
        characters.extend(locale.sources.values().flat_map(|source| source.chars()));
    }
    for contact in library().contacts() {
        characters.extend(contact.name.chars());
        characters.extend(contact.organization.iter().flat_map(|name| name.chars()));
        characters.extend(contact.sources.iter().flat_map(|source| source.title.chars()));
        for channel in &contact.channels {
            characters.extend(channel.address.display().chars());
            characters.extend(channel.address.letters().unwrap_or_default().chars());
            characters.extend(channel.keyword.iter().flat_map(|word| word.chars()));
        }
    }
    characters.extend("–".chars());
    characters.retain(|c| !has_no_shape(*c));
    characters
}

#[test]
fn every_character_has_a_glyph_in_regular_and_bold() {
    let shown = shown();
    assert!(shown.contains(&'ñ') && shown.contains(&'’') && shown.len() > 80);
    for font in FONTS {
        let face = skrifa::FontRef::new(font.data).unwrap();
        let map = face.charmap();
        let missing: Vec<_> = shown.iter().filter(|c| map.map(**c).is_none()).collect();
        assert!(missing.is_empty(), "{} cannot draw {missing:?}", font.family);
    }
}

#[test]
fn every_locale_names_an_embedded_font() {
    for locale in locales().all() {
        assert!(
            FONTS.iter().any(|font| font.family == locale.font),
            "{}: {}",
            locale.tag,
            locale.font
        );
    }
}

#[test]
fn the_fontconfig_of_the_system_is_not_in_the_build() {
    let lock: toml::Table = include_str!("../../Cargo.lock").parse().unwrap();
    let package = lock["package"]
        .as_array()
        .unwrap()
        .iter()
        .find(|package| package["name"].as_str() == Some("yeslogic-fontconfig-sys"))
        .expect("fontique asks for it; once it no longer does, drop crates/no-fontconfig");
    assert!(package.get("source").is_none(), "the stand-in of crates/ is not used");
}

/// The picture tests compare with kept pictures; this one needs none: words leave ink.
#[test]
fn words_leave_ink_without_any_font_of_the_system() {
    let hands = Visit::default().begin();
    let picture = hands.picture();
    let background = picture.at(5, picture.height - 5);
    let ink = (0..picture.width).filter(|x| {
        (70..140)
            .any(|y| picture.at(*x, y).iter().zip(background).any(|(a, b)| a.abs_diff(b) > 100))
    });
    assert!(ink.count() > 60, "the title was not drawn");
}
