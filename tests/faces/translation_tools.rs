//! The catalogs as the tools of other translators read them: moz.l10n, on which Pontoon stands, and
//! compare-locales. They find nothing that `cardkit check` has not found.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::fixture::tree::Tree;

/// Prints a line for each file that cannot be parsed without anything left over.
const PARSE: &str = "\
import sys
from moz.l10n.resource import parse_resource
for path in sys.argv[1:]:
    try:
        parsed = parse_resource(path)
        assert any(section.entries for section in parsed.sections), 'nothing in it'
    except Exception as error:
        print(f'{path}: {error}')
";

/// A program of the folder that scripts/test-setup makes.
fn tool(name: &str) -> Command {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let path = target.join("translation-tools/bin").join(name);
    assert!(path.exists(), "{} is missing; scripts/test-setup installs it", path.display());
    Command::new(path)
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn root() -> PathBuf {
    env!("CARGO_MANIFEST_DIR").into()
}

/// The folders of `i18n` with a locale in them.
fn tags(root: &Path) -> Vec<String> {
    let folders = fs::read_dir(root.join("i18n")).unwrap().map(|entry| entry.unwrap().path());
    let locales = folders.filter(|folder| folder.join("locale.toml").is_file());
    locales.map(|folder| folder.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

fn catalogs(root: &Path) -> Vec<PathBuf> {
    let folders = tags(root).into_iter().map(|tag| root.join("i18n").join(tag));
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
    let paths = files.map(|file| file.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).collect()
}

#[test]
#[ignore = "needs moz.l10n"]
fn moz_l10n_parses_every_catalog() {
    let catalogs = catalogs(&root());
    assert!(catalogs.len() > 100, "{} catalogs", catalogs.len());
    let output = tool("python").args(["-c", PARSE]).args(&catalogs).output().unwrap();
    assert!(output.status.success() && text(&output).is_empty(), "{}", text(&output));
    // It would have said so.
    let spoilt = Tree::copy().spoil("i18n/es/ui.ftl", "\nlanguage = ", "\nlanguage = { $ ");
    let path = spoilt.root().join("i18n/es/ui.ftl");
    let output = tool("python").args(["-c", PARSE]).arg(&path).output().unwrap();
    assert!(text(&output).starts_with(path.to_str().unwrap()), "{}", text(&output));
}

/// What compare-locales says of the locales under `root`.
fn compared(root: &Path) -> Value {
    let tags: Vec<_> = tags(root).into_iter().filter(|tag| tag != "en").collect();
    let paths = fs::read_to_string(self::root().join("l10n.toml")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("l10n.toml");
    let paths = paths.replace("basepath = \".\"", &format!("basepath = \"{}\"", root.display()));
    fs::write(&config, format!("locales = {tags:?}\n{paths}")).unwrap();
    let output = tool("compare-locales").args(["--json", "-"]).arg(&config).arg(root).output();
    let output = output.unwrap();
    let report = serde_json::from_slice(&output.stdout);
    report.unwrap_or_else(|error| panic!("{error}: {}", text(&output)))
}

/// File and text of each error in a report.
fn errors(report: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&report[0]["details"], "", &mut found);
    found
}

/// Folders hold folders and files, files hold lists of findings.
fn collect(details: &Value, path: &str, found: &mut Vec<(String, String)>) {
    for (name, inside) in details.as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        let entries = inside.as_array().into_iter().flatten();
        let errors = entries.filter_map(|entry| entry["error"].as_str());
        found.extend(errors.map(|error| (path.clone(), error.to_owned())));
        collect(inside, &path, found);
    }
}

#[test]
#[ignore = "needs compare-locales"]
fn compare_locales_finds_no_error_in_any_locale() {
    let report = compared(&root());
    assert_eq!(errors(&report), []);
    let summary = report[0]["summary"].as_object().unwrap();
    assert_eq!(summary.len(), tags(&root()).len() - 1);
    for (tag, counts) in summary {
        let read = counts["changed"].as_u64().unwrap() + counts["unchanged"].as_u64().unwrap();
        assert!(read > 1000, "{tag}: {read} messages only");
    }
}

#[test]
#[ignore = "needs compare-locales"]
fn compare_locales_finds_no_error_that_the_check_has_not() {
    let file = "i18n/es/ui.ftl";
    let tree = Tree::copy()
        .spoil(file, "\nleave = ", "\nleave = Otra\nleave = ")
        .spoil(file, "\nlanguage = ", "\nlanguage = { $ ")
        .spoil(file, "\nhours = ", "\nhours =\n    .lacks-a-value = ")
        .spoil("i18n/es/help.ftl", "\ndeck-you-title = ", "\n= ");
    let faults = tree.faults();
    let errors = errors(&compared(tree.root()));
    assert!(errors.len() > 2, "{errors:?}");
    for (file, error) in errors {
        let line = error.split(" line ").nth(1).and_then(|rest| rest.split([' ', ',']).next());
        let id = error.split(' ').next().unwrap();
        let is_it = |fault: &&String| match line {
            Some(line) => fault.starts_with(&format!("{file}:{line}:")),
            None => fault.starts_with(&file) && fault.contains(&format!("“{id}”")),
        };
        assert!(faults.iter().any(|fault| is_it(&fault)), "{file}: {error}: {faults:#?}");
    }
}
