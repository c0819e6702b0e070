//! 10. Bad input gets a clear error and loses nothing.

use assert_cmd::cargo::cargo_bin_cmd;
use pocketcard::content::{Library, files};
use proptest::prelude::*;

use crate::fixture::library;
use crate::fixture::tree::Tree;

#[test]
fn wrong_usage_is_told_in_one_line_and_ends_with_2() {
    let wrong: [&[&str]; 7] = [
        &["--nonsense"],
        &["--lang"],
        &["--lang", "tlh", "--text"],
        &["--region", "ATLANTIS", "--text"],
        &["--card", "no-such-card"],
        &["--card", ""],
        &["something"],
    ];
    for arguments in wrong {
        let output = cargo_bin_cmd!("pocketcard").args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.starts_with("pocketcard: ") && told.lines().count() == 2, "{told}");
    }
}

#[test]
fn the_kit_tells_wrong_usage_too() {
    cargo_bin_cmd!("cardkit").assert().code(2);
    cargo_bin_cmd!("cardkit").arg("polish").assert().code(2);
    cargo_bin_cmd!("cardkit").args(["check", "--root", "/nonexistent"]).assert().code(1);
    cargo_bin_cmd!("cardkit").arg("check").assert().code(0);
}

#[test]
fn an_oversized_file_is_refused() {
    let mut files = files();
    let us = files.get_mut("assets/contacts/us.toml").unwrap();
    us.push_str(&"# padding\n".repeat(200_000));
    let problems = Library::load(&files, &|_| true).unwrap_err();
    assert!(problems.to_string().contains("larger than 1 MiB"), "{problems}");
}

#[test]
fn all_faults_are_named_at_once() {
    let mut files = files();
    for (path, old) in
        [("assets/contacts/us.toml", "+18883737888"), ("assets/contacts/ca.toml", "+18339001010")]
    {
        let text = files.get_mut(path).unwrap();
        *text = text.replacen(old, "+1", 1);
    }
    let problems = Library::load(&files, &|_| true).unwrap_err();
    let told = problems.to_string();
    assert!(told.contains("us.toml") && told.contains("ca.toml"), "{told}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens to one file, reading it ends, with a library or with faults that name it.
    #[test]
    fn a_damaged_file_never_stops_the_reading(
        which in 0_usize..64, at in 0_usize..60_000, junk in "(?s).{0,40}"
    ) {
        let mut files = files();
        let path = files.keys().nth(which % files.len()).unwrap().clone();
        let text = files.get_mut(&path).unwrap();
        let at = (0..=at % (text.len() + 1)).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        text.insert_str(at, &junk);
        if let Err(problems) = Library::load(&files, &|_| true) {
            prop_assert!(!problems.0.is_empty());
            prop_assert!(problems.0.iter().all(|p| !p.what.is_empty() && !p.mend.is_empty()));
        }
        // The built-in cards are not touched by it.
        prop_assert!(library().contacts().len() > 20);
    }
}

#[test]
fn rubbish_in_place_of_a_file_is_named_with_its_place() {
    for file in ["assets/contacts/us.toml", "assets/cards/you.toml", "i18n/es/locale.toml"] {
        let tree = Tree::copy();
        std::fs::write(tree.root().join(file), [0xff, 0xfe, 0x00, b'=', 0x80]).unwrap();
        tree.assert_fault(file, 1, "");
    }
}

#[test]
fn a_message_that_a_translation_lacks_is_named() {
    let tree = Tree::copy().spoil("i18n/es/help.ftl", "not-in-trouble-title =", "# ");
    assert_eq!(tree.faults(), Vec::<String>::new(), "it only falls back");
    let told = tree.warnings();
    let fault = told.iter().find(|f| f.contains("“not-in-trouble-title” of i18n/en/help.ftl:"));
    let place = fault.unwrap().strip_prefix("i18n/es/help.ftl:").unwrap();
    let line: usize = place.split(':').next().unwrap().parse().unwrap();
    let wanted = tree.line_of("i18n/es/help.ftl", "not-in-trouble-summary =");
    assert!(line < wanted && line + 12 > wanted, "{line} is not near {wanted}");
}

#[test]
fn a_syntax_error_in_a_translation_is_named_with_its_line() {
    let tree = Tree::copy().spoil(
        "i18n/es/help.ftl",
        "not-in-trouble-title =",
        "not-in-trouble-title = {",
    );
    let line = tree.line_of("i18n/es/help.ftl", "not-in-trouble-title = {");
    tree.assert_fault("i18n/es/help.ftl", line, "");
}

#[test]
fn braces_without_end_or_a_huge_file_do_not_stop_the_check() {
    let file = "i18n/es/help.ftl";
    for (text, line, what) in [
        (format!("deep = {}", "{".repeat(100_000)), 1, "nested too deeply"),
        ("# padding\n".repeat(200_000), 0, "larger than 1 MiB"),
    ] {
        let tree = Tree::copy();
        std::fs::write(tree.root().join(file), text).unwrap();
        tree.assert_fault(file, line, what);
    }
}

#[test]
fn a_message_that_refers_to_itself_does_not_stop_the_check() {
    let tree = Tree::copy().spoil(
        "i18n/es/help.ftl",
        "not-in-trouble-title =",
        "-a = { -b }{ -b }{ -b }\n-b = { -a }{ -a }{ -a }\nnot-in-trouble-title = { -a }\nsobra =",
    );
    let line = tree.line_of("i18n/es/help.ftl", "-a = ");
    tree.assert_fault("i18n/es/help.ftl", line, "“-a” refers to itself in the end: -a → -b → -a");
    assert!(tree.warnings().iter().any(|told| told.contains("“sobra”")));
}

#[test]
fn a_mark_at_the_start_of_a_file_is_no_fault_and_a_stray_sign_is() {
    let file = "i18n/es/help.ftl";
    let tree = Tree::copy();
    let text = std::fs::read_to_string(tree.root().join(file)).unwrap();
    std::fs::write(tree.root().join(file), format!("\u{feff}{text}")).unwrap();
    assert_eq!(tree.faults(), Vec::<String>::new());
    let tree = tree.spoil(file, "not-in-trouble-title = ", "not-in-trouble-title = \0");
    let line = tree.line_of(file, "not-in-trouble-title = ");
    tree.assert_fault(file, line, "control character");
    let blank =
        Tree::copy().spoil(file, "not-in-trouble-title = ", "not-in-trouble-title = { \"\" }\n# ");
    let line = blank.line_of(file, "not-in-trouble-title = ");
    blank.assert_fault(file, line, "is empty");
}

#[test]
fn a_deck_that_lost_its_id_is_named() {
    let tree = Tree::copy().spoil("assets/cards/you.toml", "id = \"you\"", "id = \"your\"");
    tree.assert_fault("assets/cards/you.toml", 0, "there is no deck “you”");
}
