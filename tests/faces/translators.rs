//! The kit, as a translator meets it: a new locale, what is done of it, what became stale.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use assert_cmd::cargo::cargo_bin_cmd;
use fluent_syntax::ast::Entry;
use tempfile::TempDir;

use crate::fixture::tree::Tree;

/// What `cardkit` prints in `folder`, what it complains of, and its exit code.
fn cardkit(folder: &Path, arguments: &[&str]) -> (String, String, i32) {
    let output = cargo_bin_cmd!("cardkit").current_dir(folder).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code().unwrap())
}

/// A folder of locales in which the kit made one.
fn made(arguments: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let all = [&["locale", "new"], arguments, &["--i18n-dir", "."]].concat();
    let (_, complaint, code) = cardkit(folder.path(), &all);
    assert_eq!(code, 0, "{complaint}");
    folder
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

/// Writes `new` in place of `old`, which must be there.
fn edit(folder: &Path, name: &str, old: &str, new: &str) {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{name} has no “{old}”");
    fs::write(path, text.replacen(old, new, 1)).unwrap();
}

#[test]
fn a_new_locale_shows_the_english_and_pretends_nothing() {
    let folder = made(&["de", "--name", "Deutsch"]);
    let ui = read(&folder, "de/ui.ftl");
    let leave = "# Short, a verb. On every screen, bold.\n# max-length: 12\n# English: Leave\n# leave =\n\n";
    assert!(ui.contains(leave), "{ui}");
    let mut files = 0;
    for entry in fs::read_dir(folder.path().join("de")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = fs::read_to_string(path).unwrap();
            let parsed = fluent_syntax::parser::parse(text.as_str()).unwrap();
            let comments_only = parsed.body.iter().all(|entry| {
                matches!(
                    entry,
                    Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_)
                )
            });
            assert!(comments_only);
            files += 1;
        }
    }
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/en");
    let originals = fs::read_dir(reference).unwrap().filter(|entry| {
        entry.as_ref().unwrap().path().extension().is_some_and(|extension| extension == "ftl")
    });
    assert_eq!(files, originals.count());
    let (told, _, code) = cardkit(folder.path(), &["check", "de", "--i18n-dir", "."]);
    assert_eq!(code, 0, "{told}");
    assert!(told.contains("message “leave” of i18n/en/ui.ftl:"), "{told}");
}

/// The comment of the reference, its `#` gone, must be a message that Fluent reads.
#[test]
fn a_translator_writes_beside_the_english_and_it_is_shown() {
    let folder = made(&["de", "--name", "Deutsch"]);
    edit(folder.path(), "de/ui.ftl", "# home-title =", "home-title = Karten");
    let old = "# leave-progress = { $count ->\n#     [one]\n#    *[other]\n# }";
    let new = "leave-progress = { $count ->\n    [one] Shift: noch { $count } Mal.\n   *[other] Shift: noch { $count } Mal.\n}";
    edit(folder.path(), "de/ui.ftl", old, new);
    edit(folder.path(), "de/help.ftl", "# deck-you-title =", "deck-you-title = Für dich");
    let (told, _, code) = cardkit(folder.path(), &["check", "de", "--i18n-dir", "."]);
    assert_eq!(code, 0, "{told}");
    assert!(!told.contains("“home-title”") && !told.contains("“leave-progress”"), "{told}");
    let output = cargo_bin_cmd!("pocketcard")
        .current_dir(folder.path())
        .args(["--i18n-dir", ".", "--lang", "de", "--list"])
        .output()
        .unwrap();
    let list = String::from_utf8(output.stdout).unwrap();
    assert!(list.contains("Für dich"), "{list}");
}

#[test]
fn a_selector_has_the_branches_that_the_language_counts_in() {
    let branches = |tag| {
        let ui = read(&made(&[tag]), &format!("{tag}/ui.ftl"));
        let start = ui.find("# leave-progress =").unwrap();
        let text = ui[start..].split("# }").next().unwrap();
        text.split('[').skip(1).map(|rest| rest.split(']').next().unwrap().to_owned()).collect()
    };
    let expected: [(&str, &[&str]); 4] = [
        ("de", &["one", "other"]),
        ("cy", &["zero", "one", "two", "few", "many", "other"]),
        ("pl", &["one", "few", "many", "other"]),
        ("yo", &["other"]),
    ];
    for (tag, wanted) in expected {
        let found: Vec<String> = branches(tag);
        assert_eq!(found, wanted, "{tag}");
    }
    // What is chosen by a name or an exact number keeps its branches.
    let ui = read(&made(&["ja"]), "ja/ui.ftl");
    let start = ui.find("# weekday =").unwrap();
    assert!(ui[start..].starts_with("# weekday = { $day ->\n#     [1]\n#     [2]\n"), "{ui}");
}

#[test]
fn the_facts_of_a_new_locale_are_what_was_asked_for() {
    let folder = made(&["he", "--name", "עברית", "--hours", "12", "--font", "Noto Sans Arabic"]);
    let text = read(&folder, "he/locale.toml");
    let facts: toml::Table = text.parse().unwrap();
    assert_eq!(facts["direction"].as_str(), Some("rtl"), "Hebrew runs so without --rtl");
    assert_eq!(facts["hours"].as_integer(), Some(12));
    assert_eq!(facts["font"].as_str(), Some("Noto Sans Arabic"));
    assert_eq!(facts["review"].as_str(), Some("unreviewed"));
    assert!(facts["forbidden_phrases"].as_array().unwrap().is_empty());
    assert!(text.contains("  # \"we promise\",\n"), "{text}");
    let plain: toml::Table = read(&made(&["de"]), "de/locale.toml").parse().unwrap();
    assert_eq!(plain["name"].as_str(), Some("de"));
    assert_eq!(plain["direction"].as_str(), Some("ltr"));
    let arabic: toml::Table =
        read(&made(&["ur", "--name", "اردو"]), "ur/locale.toml").parse().unwrap();
    assert_eq!(arabic["font"].as_str(), Some("Noto Sans Arabic"), "it draws the name");
}

#[test]
fn a_tag_that_is_none_or_a_folder_that_is_there_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("de")).unwrap();
    fs::write(folder.path().join("de/mine.txt"), "mine").unwrap();
    for tag in ["../x", "a/b", "", "/tmp/x", "..", "en", "und", "e", "de\\x"] {
        let (_, complaint, code) =
            cardkit(folder.path(), &["locale", "new", tag, "--i18n-dir", "."]);
        assert_eq!(code, 2, "“{tag}”: {complaint}");
    }
    let (_, complaint, code) = cardkit(folder.path(), &["locale", "new", "DE", "--i18n-dir", "."]);
    assert_eq!(code, 1);
    assert!(complaint.contains("is there already"), "{complaint}");
    assert_eq!(fs::read_dir(folder.path().join("de")).unwrap().count(), 1);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else was made");
    for wrong in [["--hours", "7"], ["--font", "Comic"], ["--name", ""]] {
        let all = [&["locale", "new", "fr", "--i18n-dir", "."][..], &wrong[..]].concat();
        assert_eq!(cardkit(folder.path(), &all).2, 2, "{wrong:?}");
    }
}

#[test]
fn without_options_the_folder_is_made_where_the_locales_are() {
    let tree = Tree::copy();
    assert_eq!(cardkit(tree.root(), &["locale", "new", "de"]).2, 0);
    assert!(tree.root().join("i18n/de/ui.ftl").is_file());
    let elsewhere = tempfile::tempdir().unwrap();
    assert_eq!(cardkit(elsewhere.path(), &["locale", "new", "de"]).2, 0);
    assert!(elsewhere.path().join("de/ui.ftl").is_file());
}

#[test]
fn what_the_reference_changed_is_stale_until_it_is_recorded() {
    let (id, file) = ("home-title", "i18n/es/ui.ftl");
    let tree = Tree::copy();
    assert!(!tree.warnings().iter().any(|told| told.contains("stale")), "{:?}", tree.warnings());
    let facts = fs::read_to_string(tree.root().join("i18n/es/locale.toml")).unwrap();
    // A comment may change; what it says, not.
    let tree = tree.spoil("i18n/en/ui.ftl", "## Home\n", "## The first page\n");
    assert!(!tree.warnings().iter().any(|told| told.contains("changed")), "{:?}", tree.warnings());
    let tree = tree.spoil("i18n/en/ui.ftl", "home-title = Cards", "home-title = All of the cards");
    let stale =
        format!("{file}:{}:1: warning: “{id}” is stale", tree.line_of(file, "home-title ="));
    let facts_line = tree.line_of("i18n/es/locale.toml", "reference =");
    let whole = format!("i18n/es/locale.toml:{facts_line}:1: warning: the reference has changed");
    for place in [&stale, &whole] {
        assert!(tree.warnings().iter().any(|told| told.starts_with(place)), "{place}");
    }
    let row = stats(tree.root(), "es");
    assert_eq!(row["interface"]["stale"], 1);

    let (told, _, code) = cardkit(tree.root(), &["locale", "done", "es", "leave"]);
    assert_eq!((code, told.contains("1 are stale")), (0, true), "{told}");
    assert!(tree.warnings().iter().any(|told| told.starts_with(&whole)), "one is stale still");
    let (told, complaint, code) = cardkit(tree.root(), &["locale", "done", "es", id]);
    assert_eq!(code, 0, "{told}{complaint}");
    assert!(!tree.warnings().iter().any(|told| told.contains("changed")), "{:?}", tree.warnings());
    let now = fs::read_to_string(tree.root().join("i18n/es/locale.toml")).unwrap();
    let others = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.starts_with("reference =")).map(str::to_owned).collect()
    };
    assert_eq!(others(&now), others(&facts), "every other line stays");
    assert_ne!(now, facts);
    assert_eq!(cardkit(tree.root(), &["locale", "done", "es", "help.ftl"]).2, 0);
    for wrong in [&["es", "no-such-message"][..], &["tlh"]] {
        let all = [&["locale", "done"], wrong].concat();
        assert_eq!(cardkit(tree.root(), &all).2, 1, "{wrong:?}");
    }
}

/// The rows of one locale by deck.
fn stats(folder: &Path, tag: &str) -> BTreeMap<String, serde_json::Value> {
    let (told, _, code) = cardkit(folder, &["stats", tag, "--root", ".", "--format", "json"]);
    assert_eq!(code, 0, "{told}");
    let rows: Vec<serde_json::Value> = serde_json::from_str(&told).unwrap();
    rows.into_iter().map(|row| (row["deck"].as_str().unwrap().to_owned(), row)).collect()
}

#[test]
fn stats_count_what_is_done_deck_by_deck() {
    let tree = Tree::copy();
    let before = stats(tree.root(), "es");
    for deck in ["interface", "you", "first-aid", "contacts and regions"] {
        let row = &before[deck];
        assert_eq!(row["done"], row["messages"], "{deck}");
        assert_eq!((&row["fallback"], &row["stale"]), (&0.into(), &0.into()), "{deck}");
        assert_eq!(row["reviewed"], 0, "nobody has read it");
    }
    let tree = tree
        .spoil("i18n/es/help.ftl", "not-in-trouble-title =", "# not-in-trouble-title =")
        .spoil("i18n/es/ui.ftl", "home-title = ", "home-title = { $no-such } ")
        .spoil(
            "i18n/es/locale.toml",
            "review = \"unreviewed\"",
            "review = \"reviewed\"\nreviewer = \"Ana\"\nreviewed = \"2026-11-22\"",
        );
    let after = stats(tree.root(), "es");
    for deck in ["interface", "you"] {
        assert_eq!(after[deck]["fallback"], 1, "{deck}");
        let done = before[deck]["done"].as_u64().unwrap() - 1;
        assert_eq!((&after[deck]["done"], &after[deck]["reviewed"]), (&done.into(), &done.into()));
    }
    let (table, _, code) = cardkit(tree.root(), &["stats", "es"]);
    assert_eq!(code, 0);
    let first = table.lines().next().unwrap();
    for head in ["locale", "deck", "messages", "done", "fallback", "stale", "reviewed"] {
        assert!(first.contains(head), "{first}");
    }
    assert_eq!(cardkit(tree.root(), &["stats", "tlh"]).2, 2);
}
