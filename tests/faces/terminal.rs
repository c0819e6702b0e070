//! The text face, as somebody at a terminal meets it.

use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin_cmd;

/// What the program prints, with the language set and no display.
fn printed(arguments: &[&str]) -> String {
    let output = cargo_bin_cmd!("pocketcard")
        .args(arguments)
        .env_clear()
        .env("LANG", "en_US.UTF-8")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn text_for_the_us_has_every_number_that_matters() {
    let text = printed(&["--text", "--region", "US"]);
    for wanted in [
        "Text BeFree to 233733",
        "BEFREE",
        "HELP",
        "1-888-373-7888",
        "1-800-843-5678",
        "988",
        "911",
    ] {
        assert!(text.contains(wanted), "“{wanted}” is missing in {text}");
    }
    let typo = text.match_indices("73-7888").any(|(at, _)| !text[..at].ends_with('3'));
    assert!(!typo, "the seed's typing error is back");
}

#[test]
fn text_begins_with_the_emergency_number_and_the_textline() {
    let text = printed(&["--text", "--region", "US"]);
    assert_eq!(text.lines().nth(2), Some("In danger right now: 911"));
    let lead = text.lines().position(|line| line == "Text BeFree to 233733");
    assert!(lead.is_some_and(|line| line < 12), "{text}");
}

#[test]
fn text_holds_every_help_card() {
    let text = printed(&["--text"]);
    for title in [
        "You are not in trouble",
        "Text or call: what happens",
        "If somebody watches your phone",
        "Somebody has pictures of you",
        "You need a place tonight",
        "Help a friend",
    ] {
        assert!(text.contains(title), "{title}");
    }
}

#[test]
fn text_speaks_spanish_and_follows_the_system() {
    assert_eq!(printed(&["--list", "--lang", "es_MX.UTF-8"]), printed(&["--list", "--lang", "es"]));
    let asked = printed(&["--text", "--lang", "es", "--region", "US"]);
    assert!(
        asked.contains("233733")
            && asked.contains("1-888-373-7888")
            && asked.contains("No estás en problemas")
    );
    let output = cargo_bin_cmd!("pocketcard")
        .arg("--text")
        .env_clear()
        .env("LANG", "es_MX.UTF-8")
        .output()
        .unwrap();
    let followed = String::from_utf8(output.stdout).unwrap();
    assert!(followed.contains("800 5533 000"), "Mexico's line is missing in {followed}");
    assert!(!followed.contains("233733"), "a US number is shown for Mexico");
}

#[test]
fn text_for_other_regions_has_their_numbers() {
    for (region, number) in [
        ("CA", "1-833-900-1010"),
        ("GB", "08000 121 700"),
        ("MX", "800 5533 000"),
        ("us-oh", "1-844-363-6448"),
    ] {
        assert!(printed(&["--text", "--region", region]).contains(number), "{region}");
    }
    assert!(printed(&["--text", "--region", "other"]).contains("childhelplineinternational.org"));
}

#[test]
fn an_unknown_or_missing_system_locale_still_prints_the_card() {
    for lang in [None, Some("xx_YY"), Some("C"), Some("garbage!!"), Some("")] {
        let mut command = cargo_bin_cmd!("pocketcard");
        command.arg("--text").env_clear();
        if let Some(lang) = lang {
            command.env("LANG", lang);
        }
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{lang:?}");
        assert!(
            String::from_utf8(output.stdout).unwrap().contains("Talk to someone now"),
            "{lang:?}"
        );
    }
}

#[test]
fn every_id_of_the_list_can_be_printed_in_both_languages() {
    let list = printed(&["--list"]);
    let ids: Vec<_> = list
        .lines()
        .skip(2)
        .filter(|line| line.contains("  ") && !line.contains("--card"))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(ids.len() >= 15 && ids.contains(&"help-now") && ids.contains(&"first-aid"), "{ids:?}");
    for id in ids {
        for lang in ["en", "es"] {
            let page = printed(&["--card", id, "--lang", lang]);
            assert!(page.lines().count() > 4, "{id} in {lang}: {page}");
            assert!(
                page.lines().all(|line| line.chars().count() <= 78),
                "{id} in {lang} is too wide: {page}"
            );
        }
    }
}

#[test]
fn a_card_is_printed_with_its_contacts() {
    let card = printed(&["--card", "pictures", "--region", "US"]);
    assert!(card.contains("takeitdown.ncmec.org") && card.contains("988"), "{card}");
    let contact = printed(&["--card", "us-nhth"]);
    for wanted in
        ["Text BeFree to 233733", "On a keypad: BEFREE", "Checked 21 November 2026", "Source: "]
    {
        assert!(contact.contains(wanted), "“{wanted}” is missing in {contact}");
    }
}

#[test]
fn without_a_display_it_says_so_and_prints_the_text() {
    let output =
        cargo_bin_cmd!("pocketcard").env_clear().env("LANG", "en_US.UTF-8").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.contains("No display was found"));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), printed(&["--text"]));
}

#[test]
fn a_display_that_does_not_answer_is_no_display() {
    let output = cargo_bin_cmd!("pocketcard")
        .env_clear()
        .env("LANG", "en_US.UTF-8")
        .env("DISPLAY", ":4711")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 1);
    assert!(String::from_utf8(output.stdout).unwrap().contains("233733"));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pocketcard"))
        .arg("--text")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn help_version_and_about_tell_what_they_should() {
    assert!(printed(&["--help"]).contains("--card ID"));
    assert_eq!(printed(&["--version"]), format!("pocketcard {}\n", env!("CARGO_PKG_VERSION")));
    let about = printed(&["--about"]);
    for wanted in [
        "21 November 2026",
        "Español",
        "not yet reviewed",
        "GPL-3.0-only",
        "CC BY 4.0",
        "OFL-1.1",
        "https://",
    ] {
        assert!(about.contains(wanted), "“{wanted}” is missing in {about}");
    }
}

#[test]
fn the_list_has_every_deck_and_each_can_be_printed_whole() {
    let list = printed(&["--list"]);
    for deck in [
        "help-now",
        "you",
        "friend",
        "parents",
        "noticed",
        "outreach",
        "speak-up",
        "first-aid",
        "weather",
        "phone",
        "about",
    ] {
        assert!(list.lines().any(|line| line.split_whitespace().next() == Some(deck)), "{deck}");
        let whole = printed(&["--card", deck]);
        assert!(whole.lines().count() > 40, "{deck}: {whole}");
    }
    let cards = list.lines().filter(|line| line.starts_with("  ")).count();
    assert!(cards >= 70, "{cards}");
}

#[test]
fn ids_may_be_written_in_capitals() {
    assert_eq!(printed(&["--card", "PICTURES"]), printed(&["--card", "pictures"]));
}

#[test]
fn no_line_about_the_program_is_too_wide_but_addresses() {
    for lang in ["en", "es"] {
        let about = printed(&["--about", "--lang", lang]);
        let wide = about.lines().find(|line| line.chars().count() > 78 && !line.contains("://"));
        assert_eq!(wide, None);
    }
}

#[test]
fn a_full_disk_is_told() {
    let output = Command::new(env!("CARGO_BIN_EXE_pocketcard"))
        .arg("--text")
        .stdout(std::fs::File::options().write(true).open("/dev/full").unwrap())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("could not be written"));
}

#[test]
fn each_region_shows_its_own_emergency_number_and_lead() {
    for (region, wanted) in [
        ("GB", &["In danger right now: 999", "08000 121 700"][..]),
        ("AU", &["In danger right now: 000", "1800 55 1800"]),
        ("FR", &["In danger right now: 112", "Call 119"]),
        ("US-OH", &["In danger right now: 911", "Ohio Human Trafficking Hotline"]),
        ("NL", &["In danger right now: 112", "childhelplineinternational.org"]),
        ("JO", &["Call the emergency number of your country", "childhelplineinternational.org"]),
    ] {
        let page = printed(&["--card", "help-now", "--region", region]);
        for text in wanted {
            assert!(page.contains(text), "{region}: “{text}” is missing in {page}");
        }
        assert!(!page.contains("233733") || region.starts_with("US"), "{region}: {page}");
    }
    let france = printed(&["--card", "fr-119"]);
    assert!(france.contains("They say that it does not show on the bill"), "{france}");
}
