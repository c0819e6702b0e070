//! 5. Every language is drawn whole, with fonts inside the program.

use pocketcard::l10n::fonts::of_family;

use crate::fixture::{Visit, locales};

#[test]
fn every_locale_names_an_embedded_font() {
    for locale in locales().all() {
        assert!(of_family(&locale.font).count() == 2, "{}: {}", locale.tag, locale.font);
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
