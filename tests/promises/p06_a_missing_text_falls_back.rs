//! 6. A missing text falls back message by message. A broken file never stops the start.

use pocketcard::content::{CardId, MessageId, Problem, RegionCode};
use pocketcard::inspect::messages;
use pocketcard::l10n::{Catalog, Locales, embedded_files, wish_from, without_isolates};
use pocketcard::view::{BlockView, CardView, Context};
use proptest::prelude::*;

use crate::fixture::{FRESH, library, noon};

/// The embedded locales with one file replaced.
fn with(path: &str, text: &str) -> (Locales, Vec<Problem>) {
    let files = embedded_files().filter(|(name, _)| name != path);
    Locales::from_files(files.chain([(path.to_owned(), text.to_owned())]))
}

#[test]
fn what_the_translation_lacks_is_read_in_the_reference() {
    let (locales, warnings) = with("i18n/es/ui.ftl", "home-title = Tarjetas\n");
    assert!(warnings.is_empty());
    let words = locales.localizer("es");
    assert_eq!(words.words().home_title(), "Tarjetas");
    assert_eq!(words.words().open_cards(), "Open the cards");
}

#[test]
fn a_card_that_is_not_translated_is_marked_once_and_a_sentence_of_its_own_where_it_stands() {
    let (locales, _) = with("i18n/es/help.ftl", "what-happens-title = Un título\n");
    let library = library();
    let localizer = locales.localizer("es");
    let region = RegionCode::new("US");
    let context =
        Context { library: &library, localizer: &localizer, region: &region, now: noon(FRESH) };
    let mark = "(en inglés)";
    let partly = CardView::new(&context, &CardId::new("what-happens")).unwrap();
    assert_eq!(partly.title, "Un título");
    let texts: Vec<_> = partly.blocks.iter().filter_map(text).collect();
    assert!(texts.len() > 3 && texts.iter().all(|text| text.contains(mark)), "{texts:#?}");
    let wholly = CardView::new(&context, &CardId::new("rights")).unwrap();
    assert!(wholly.title.contains(mark), "{}", wholly.title);
    let texts: Vec<_> = wholly.blocks.iter().filter_map(text).collect();
    assert!(texts.len() > 3 && !texts.iter().any(|text| text.contains(mark)), "{texts:#?}");
}

fn text(block: &BlockView) -> Option<&str> {
    match block {
        BlockView::Heading(text) | BlockView::Paragraph(text) | BlockView::Point(text) => {
            Some(text)
        }
        _ => None,
    }
}

#[test]
fn a_fault_in_the_middle_costs_only_its_message() {
    let broken = "home-title = Tarjetas\n\nopen-cards = { $\n\nleave = Salir\n";
    let (locales, _) = with("i18n/es/ui.ftl", broken);
    let words = locales.localizer("es");
    assert_eq!(words.words().home_title(), "Tarjetas");
    assert_eq!(words.words().open_cards(), "Open the cards");
    assert_eq!(words.words().leave(), "Salir");
    let (_, problems) = Catalog::parse(locales.get("es").unwrap());
    assert!(problems.iter().any(|p| p.file == "i18n/es/ui.ftl" && p.line >= 3), "{problems:?}");
}

#[test]
fn an_empty_text_or_an_unknown_placeable_falls_back() {
    let (locales, _) =
        with("i18n/es/ui.ftl", "home-title = { \"\" }\ncall-number = Llama al { $nummer }\n");
    let words = locales.localizer("es");
    assert_eq!(words.words().home_title(), "Cards");
    assert_eq!(without_isolates(&words.words().call_number("911")), "Call 911");
}

#[test]
fn a_message_that_refers_to_itself_falls_back() {
    let (locales, _) = with("i18n/es/ui.ftl", "home-title = { leave }\nleave = { home-title }\n");
    assert_eq!(locales.localizer("es").words().home_title(), "Cards");
}

#[test]
fn a_locale_that_cannot_be_read_is_left_out_with_its_reason() {
    let (locales, warnings) = with("i18n/es/locale.toml", "name = ");
    assert!(locales.get("es").is_none());
    assert!(
        warnings.iter().any(|warning| warning.file == "i18n/es/locale.toml" && warning.line == 1),
        "{warnings:?}"
    );
    assert_eq!(locales.localizer("es").words().home_title(), "Cards");
}

#[test]
fn the_start_language_follows_the_system() {
    let (locales, _) = Locales::embedded();
    let start = |names: &[&str]| locales.negotiate(&wish_from(names).languages);
    assert_eq!(start(&["es_MX.UTF-8"]), "es");
    assert_eq!(start(&["es"]), "es");
    assert_eq!(start(&["en-GB"]), "en");
    assert_eq!(start(&["xx_YY"]), "en");
    assert_eq!(start(&["C"]), "en");
    assert_eq!(start(&["de_DE", "es_ES"]), "es");
    assert_eq!(start(&[]), "en");
    // A country may say which script, and a system may have another name for a language.
    for taiwan in ["zh_TW.UTF-8", "zh-HK", "zh_Hant"] {
        assert_eq!(start(&[taiwan]), "zh-Hant", "{taiwan}");
    }
    for mainland in ["zh_CN.UTF-8", "zh-SG", "zh", "zh-Hans-HK"] {
        assert_eq!(start(&[mainland]), "zh-Hans", "{mainland}");
    }
    assert_eq!(start(&["pt_PT"]), "pt-BR");
    assert_eq!(start(&["tl_PH"]), "fil");
    assert_eq!(start(&["fr_CA", "en_CA"]), "fr");
    assert_eq!(start(&["ar_EG"]), "ar");
    assert_eq!(start(&["", "@", "…", "a_very_long_and_wrong_name.UTF-8"]), "en");
}

/// The locales of this repository are whole where they matter most.
#[test]
fn every_locale_has_every_message_of_the_window_and_of_the_help_cards() {
    let (locales, problems) = Locales::embedded();
    assert!(problems.is_empty(), "{problems:?}");
    let reference = messages(&locales.get("en").unwrap().sources().texts)
        .into_iter()
        .map(|(id, message)| (id, message.file.rsplit('/').next().unwrap().to_owned()))
        .collect::<Vec<_>>();
    assert!(reference.len() > 1000);
    let tags = [
        "ar", "en", "es", "fa", "fil", "fr", "hi", "ht", "ko", "pt-BR", "ru", "th", "uk", "vi",
        "zh-Hans", "zh-Hant",
    ];
    let first = ["ui.ftl", "terminal.ftl", "help.ftl", "contacts.ftl", "regions.ftl"];
    for tag in tags {
        let found = messages(&locales.get(tag).unwrap().sources().texts);
        let wanted = reference
            .iter()
            .filter(|(_, file)| matches!(tag, "en" | "es") || first.contains(&file.as_str()));
        for (id, file) in wanted {
            let has_text = |text: &String| !text.trim().is_empty();
            let text = found.get(id).and_then(|message| message.readings.first());
            assert!(text.is_some_and(has_text), "{tag} lacks {id} of {file}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_at_all_as_a_catalog_still_gives_words(text in "(?s).{0,400}") {
        let (locales, _) = with("i18n/es/ui.ftl", &text);
        prop_assert!(!locales.localizer("es").words().open_cards().trim().is_empty());
    }

    #[test]
    fn any_id_at_all_gives_an_answer(id in "\\PC{0,40}") {
        let (locales, _) = Locales::embedded();
        let _ = locales.localizer("es").text(&MessageId::new(id));
    }
}
