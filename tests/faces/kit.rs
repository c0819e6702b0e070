//! The kit, as somebody who prepares content meets it.

use assert_cmd::cargo::cargo_bin_cmd;

use crate::fixture::tree::Tree;

/// What `cardkit` prints, and its exit code.
fn cardkit(arguments: &[&str]) -> (String, i32) {
    let output = cargo_bin_cmd!("cardkit").args(arguments).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

#[test]
fn a_sound_checkout_passes_and_the_hardest_sentences_are_told() {
    let root = env!("CARGO_MANIFEST_DIR");
    for arguments in [&["check"][..], &["check", "--root", root]] {
        let (told, code) = cardkit(arguments);
        assert_eq!(code, 0, "{told}");
        assert!(told.contains("nothing is wrong"), "{told}");
        assert!(told.contains("Hardest cards") && told.contains("Hardest sentences: “"), "{told}");
    }
}

#[test]
fn a_day_far_ahead_makes_every_fact_overdue_with_file_line_and_mend() {
    let (told, code) = cardkit(&["check", "--as-of", "2028-01-01"]);
    assert_eq!(code, 1);
    let overdue: Vec<_> = told.lines().filter(|line| line.contains("is overdue")).collect();
    assert!(overdue.len() > 150, "{}", overdue.len());
    for line in overdue {
        let mut parts = line.split(':');
        let (file, number) = (parts.next().unwrap(), parts.next().unwrap());
        assert!(file.starts_with("assets/") && number.parse::<usize>().unwrap() > 1, "{line}");
        assert!(line.contains("Mend: "), "{line}");
    }
    let (told, code) = cardkit(&["check", "--as-of", "2026-12-24"]);
    assert_eq!(code, 0, "{told}");
}

#[test]
fn a_spoilt_checkout_fails() {
    let tree = Tree::copy().spoil("assets/contacts/us.toml", "\"+18883737888\"", "\"+1888737888\"");
    let (told, code) = cardkit(&["check", "--root", tree.root().to_str().unwrap()]);
    assert_eq!(code, 1);
    let is_fault =
        |line: &str| line.starts_with("assets/contacts/us.toml:") && line.contains("Mend: ");
    assert!(told.lines().any(is_fault), "{told}");
}

#[test]
fn a_day_that_is_none_is_wrong_usage() {
    for day in ["tomorrow", "2026-02-30", ""] {
        assert_eq!(cardkit(&["check", "--as-of", day]).1, 2, "{day}");
    }
}
