//! 5. Every language is drawn whole, with fonts inside the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::cargo::cargo_bin_cmd;
use icu_segmenter::options::{LineBreakOptions, WordBreakInvariantOptions};
use icu_segmenter::{LineSegmenter, WordSegmenter};
use pocketcard::content::{CardId, RegionCode};
use pocketcard::gui::first_families;
use pocketcard::inspect::messages;
use pocketcard::l10n::fonts::{FONTS, of_family};
use pocketcard::l10n::{Locale, Locales};
use pocketcard::session::{Action, Screen};
use pocketcard::view::{Context, HelpNowView};

use crate::fixture::glyphs::{Face, faces, faults};
use crate::fixture::{FRESH, Visit, assert_stand_in, library, locales, noon};

/// The locales inside the program, and the two that the kit makes of the reference.
fn all_locales() -> Locales {
    let folder = tempfile::tempdir().unwrap();
    cargo_bin_cmd!("cardkit").arg("pseudo").arg(folder.path()).assert().success();
    let mut all = locales();
    let problems = all.add_folder(folder.path());
    assert!(problems.is_empty(), "{problems:?}");
    // They are read when they are asked for, and the folder goes.
    for locale in all.all() {
        assert!(locale.sources().problems.is_empty(), "{:?}", locale.sources().problems);
    }
    assert_eq!(all.all().len(), locales().all().len() + 2);
    all
}

/// Words of a locale's own messages, every reading of each; placeables are gaps.
fn own_words(locale: &Locale) -> BTreeSet<String> {
    let messages = messages(&locale.sources().texts);
    let readings = messages.values().flat_map(|message| &message.readings);
    readings.flat_map(|text| words(text)).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| c == '\u{fffc}' || c.is_whitespace());
    parts.filter(|part| !part.is_empty()).map(str::to_owned)
}

/// What is drawn in every language besides its messages: names of languages and services,
/// numbers with the marks that keep them in order, words to send, pages.
fn shared_words(locales: &Locales) -> BTreeSet<String> {
    let library = library();
    let mut texts: Vec<String> = locales.all().map(|locale| locale.name.clone()).collect();
    for contact in library.contacts() {
        texts.push(contact.name.clone());
        texts.extend(contact.organization.clone());
        texts.extend(contact.sources.iter().map(|source| source.title.clone()));
        for channel in &contact.channels {
            texts.push(format!("\u{2068}{}\u{2069}", channel.address.display()));
            texts.extend(channel.keyword.iter().chain(&channel.other_keywords).cloned());
            texts.extend(channel.address.letters().map(str::to_owned));
        }
    }
    texts.push("0123456789".to_owned());
    texts.iter().flat_map(|text| words(text)).collect()
}

#[test]
fn every_text_of_every_locale_has_all_its_glyphs_in_both_weights() {
    let locales = all_locales();
    let shared = shared_words(&locales);
    let reference = own_words(locales.get("en").unwrap());
    let mut by_font: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for locale in locales.all() {
        let own = own_words(locale);
        assert!(own.len() > 500, "{}: {} words", locale.tag, own.len());
        by_font.entry(&locale.font).or_default().extend(own);
    }
    for (font, own) in by_font {
        for weight in [400, 700] {
            let faces = faces(font, &first_families(&locales), weight);
            let texts: BTreeSet<&String> = own.iter().chain(&shared).chain(&reference).collect();
            let faults: Vec<_> = texts.iter().flat_map(|text| faults(text, &faces)).collect();
            assert!(faults.is_empty(), "{font} in {weight}: {faults:#?}");
        }
    }
}

/// Where two fonts meet inside a line, it may become too long: a locale is drawn with its own.
#[test]
fn the_font_of_a_locale_has_every_character_of_its_messages() {
    for locale in all_locales().all() {
        for face in &of_family_unpacked(&locale.font) {
            let own = own_words(locale);
            let lacking: BTreeSet<char> =
                own.iter().flat_map(|word| word.chars()).filter(|c| !face.has(*c)).collect();
            assert!(
                lacking.is_empty(),
                "{} lacks {lacking:?} of {}; run: cargo run --bin cardkit -- fonts",
                face.family,
                locale.tag
            );
        }
    }
}

fn of_family_unpacked(family: &str) -> Vec<Face> {
    [400, 700].into_iter().map(|weight| faces(family, &[], weight).swap_remove(0)).collect()
}

#[test]
fn every_locale_has_a_regular_and_a_real_bold() {
    for locale in locales().all() {
        let files = of_family(&locale.font).count();
        assert_eq!(files, 2, "{}: {}", locale.tag, locale.font);
        let [regular, bold] = &of_family_unpacked(&locale.font)[..] else { panic!() };
        assert_eq!([regular.weight(), bold.weight()], [400, 700], "{}", locale.font);
        let own = own_words(locale);
        let letters: BTreeSet<char> =
            own.iter().flat_map(|word| word.chars()).filter(|c| c.is_alphabetic()).collect();
        assert!(letters.len() > 20);
        let same: Vec<_> =
            letters.into_iter().filter(|c| regular.drawn(*c) == bold.drawn(*c)).collect();
        assert!(same.is_empty(), "{}: {same:?} are no bolder", locale.font);
    }
}

/// 骨 and 次 are written in three ways; 直 ends in a corner in Korea and in a line in both Chinese forms.
#[test]
fn han_characters_have_the_forms_of_their_language() {
    let all = locales();
    let face = |tag: &str| of_family_unpacked(&all.get(tag).unwrap().font);
    let [simplified, traditional, korean] = ["zh-Hans", "zh-Hant", "ko"].map(face);
    for weight in 0..2 {
        for (c, chinese_differ) in [('骨', true), ('次', true), ('直', false)] {
            let [mainland, taiwan, korea] =
                [&simplified, &traditional, &korean].map(|faces| faces[weight].drawn(c));
            assert_eq!(mainland != taiwan, chinese_differ, "{c} in zh-Hans and zh-Hant");
            assert!(mainland != korea && taiwan != korea, "{c} in ko is that of Chinese");
        }
    }
}

#[test]
fn the_fonts_are_those_that_the_kit_made() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let mend = "run: cargo run --bin cardkit -- fonts";
    let index = fs::read_to_string(folder.join("index.txt")).unwrap();
    let listed: BTreeSet<PathBuf> =
        index.lines().map(|line| folder.join(line.split('\t').next().unwrap())).collect();
    let is_font = |path: &PathBuf| path.extension().is_some_and(|e| e == "ttf" || e == "otf");
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let there: BTreeSet<PathBuf> = entries.filter(is_font).collect();
    assert_eq!(listed, there, "index.txt and the folder differ; {mend}");
    let recipe: toml::Table =
        fs::read_to_string(folder.join("fonts.toml")).unwrap().parse().unwrap();
    let families: BTreeSet<&str> =
        recipe["family"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap()).collect();
    let in_index: BTreeSet<&str> = index
        .lines()
        .map(|line| line.split('\t').nth(1).unwrap())
        .filter(|f| *f != "Names")
        .collect();
    assert_eq!(families, in_index, "index.txt and fonts.toml differ; {mend}");
}

#[test]
fn the_fontconfig_of_the_system_is_not_in_the_build() {
    assert_stand_in(
        "yeslogic-fontconfig-sys",
        "fontique asks for it; once it no longer does, drop crates/no-fontconfig",
    );
}

/// The data of the registry hold two megabytes of Chinese and Japanese words, which only the
/// selecting of words uses; an old device and a slow line have better use for them.
#[test]
fn the_segmenter_has_its_data_from_here() {
    assert_stand_in(
        "icu_segmenter_data",
        "scripts/segmenter-data makes crates/segmenter-data for another version",
    );
}

fn lines(text: &str) -> Vec<usize> {
    LineSegmenter::new_dictionary(LineBreakOptions::default()).segment_str(text).collect()
}

#[test]
fn thai_breaks_between_words_and_chinese_between_characters() {
    let words = ["ภาษา", "ไทย", "ภาษา", "ไทย"].map(str::len);
    let mut ends = vec![0];
    ends.extend(words.iter().scan(0, |end, word| {
        *end += word;
        Some(*end)
    }));
    assert_eq!(lines("ภาษาไทยภาษาไทย"), ends);
    assert_eq!(lines("请求帮助"), [0, 3, 6, 9, 12]);
}

#[test]
fn a_script_without_spaces_has_a_dictionary_or_no_font() {
    let all: Vec<_> = FONTS.iter().map(Face::new).collect();
    for (script, text) in [("Burmese", "မြန်မာစာ"), ("Khmer", "ភាសាខ្មែរ"), ("Lao", "ພາສາລາວ")]
    {
        // Emptied, it is still asked: it must give an answer.
        assert_eq!(lines(text).last(), Some(&text.len()), "{script}");
        let letter = text.chars().next().unwrap();
        let drawn = all.iter().any(|face| face.has(letter));
        assert!(!drawn, "a font draws {script}: scripts/segmenter-data must keep its dictionary");
    }
}

#[test]
fn words_without_a_dictionary_are_characters() {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let breaks = |text| segmenter.segment_str(text).collect::<Vec<_>>();
    assert_eq!(breaks("请求帮助"), [0, 3, 6, 9, 12]);
    // The first of these is beyond the characters that one unit of the dictionary holds.
    assert_eq!(breaks("𠀀か"), [0, 4, 7]);
    assert_eq!(breaks("one two"), [0, 3, 4, 7]);
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

/// Smallest size of a text on a card, in pixels; see ui/theme.slint.
const SMALLEST: f64 = 15.0;

/// Languages without spaces, or with few: a line is broken where it may be, and no text runs out of
/// its column, which would be seen in its height: too few lines for its letters.
#[test]
fn lines_are_broken_where_the_language_has_no_spaces() {
    let width = 320.0;
    for tag in ["th", "zh-Hans", "zh-Hant", "ko"] {
        std::thread::spawn(move || {
            let hands = Visit { locale: tag, width, height: 6000.0, ..Visit::default() }.begin();
            let family = locales().get(tag).unwrap().font.clone();
            let faces = faces(&family, &[], 400);
            let mut long = 0;
            for card in ["what-happens", "not-in-trouble", "burns", "pictures"] {
                hands.gui.apply(Action::Show(Screen::Card(CardId::new(card))));
                for text in hands.drawn_texts() {
                    assert!(text.left >= -0.5 && text.right <= width + 0.5, "{tag}: {text:?}");
                    let advance: f64 = faces[0].shape(&text.text).iter().map(|g| g.advance).sum();
                    let one_line = advance / 1000.0 * SMALLEST;
                    let lines = (one_line / f64::from(text.right - text.left)).ceil();
                    let height = f64::from(text.bottom - text.top);
                    assert!(height >= lines * SMALLEST, "{tag}: {lines} lines, {text:?}");
                    long += usize::from(lines > 2.0);
                }
            }
            assert!(long > 3, "{tag}: {long} long texts only");
        })
        .join()
        .unwrap();
    }
}

#[test]
fn a_number_in_a_text_from_right_to_left_stays_whole_and_in_order() {
    let (locales, library) = (locales(), library());
    for tag in ["ar", "fa"] {
        let localizer = locales.localizer(tag);
        let mut numbers = 0;
        for region in library.regions() {
            let now = noon(FRESH);
            let context =
                Context { library: &library, localizer: &localizer, region: &region.code, now };
            let view = HelpNowView::new(&context);
            let rows = view.groups.iter().flat_map(|group| &group.contacts);
            for action in rows.flat_map(|row| &row.actions) {
                // What stands between the marks, and what stands outside them.
                for (at, part) in action.split(['\u{2068}', '\u{2069}']).enumerate() {
                    let has_digit = part.contains(|c: char| c.is_ascii_digit());
                    let is_inside = at % 2 == 1;
                    assert!(is_inside || !has_digit, "{tag}: {action:?}");
                    // A line may break at a space.
                    assert!(!is_inside || !part.contains(' '), "{tag}: {action:?}");
                    numbers += usize::from(is_inside && has_digit);
                }
            }
        }
        assert!(numbers > 100, "{tag}: {numbers}");
    }
}

#[test]
fn no_label_in_a_language_from_right_to_left_holds_a_mark_of_direction() {
    for locale in ["ar", "fa"] {
        std::thread::spawn(move || {
            let hands = Visit { locale, region: "GB", height: 6000.0, ..Visit::default() }.begin();
            hands.gui.apply(Action::Show(Screen::HelpNow));
            assert_eq!(*hands.gui.session().region(), RegionCode::new("GB"));
            let labels: Vec<String> = hands
                .elements()
                .iter()
                .map(|element| element.accessible_label().unwrap().to_string())
                .collect();
            for label in &labels {
                let mark = label.chars().find(|c| matches!(c, '\u{2066}'..='\u{2069}' | '\u{a0}'));
                assert_eq!(mark, None, "{locale}: {label:?}");
            }
            assert!(labels.iter().any(|label| label.contains("08000 121 700")), "{labels:#?}");
        })
        .join()
        .unwrap();
    }
}
