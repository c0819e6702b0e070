//! What `cardkit check` says to a translator: the place, what is wrong, and in which form.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use assert_cmd::cargo::cargo_bin_cmd;

use crate::fixture::tree::Tree;

const UI: &str = "i18n/es/ui.ftl";

/// What `cardkit` prints, and its exit code.
fn cardkit(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let output = cargo_bin_cmd!("cardkit").current_dir(folder).args(arguments).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

/// Line and column, counted from 1, of `mark` in `text`.
fn place(text: &str, mark: &str) -> (usize, usize) {
    let before = &text[..text.find(mark).unwrap()];
    let line = before.rsplit('\n').next().unwrap();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// Asserts that a Spanish message written as `new` is told at the place of `mark`.
fn told(id: &str, new: &str, mark: &str, what: &str) {
    let tree = Tree::copy();
    let path = tree.root().join(UI);
    let text = fs::read_to_string(&path).unwrap();
    let start = text.find(&format!("\n{id} =")).unwrap() + 1;
    let mut end = start + text[start..].find('\n').unwrap() + 1;
    while text[end..].starts_with([' ', '}']) {
        end += text[end..].find('\n').unwrap() + 1;
    }
    let text = format!("{}{new}\n{}", &text[..start], &text[end..]);
    fs::write(&path, &text).unwrap();
    let (line, column) = place(&text, mark);
    let (out, code) = cardkit(tree.root(), &["check", "es", "--root", "."]);
    assert_eq!(code, 1, "{new}: {out}");
    let wanted = format!("{UI}:{line}:{column}: ");
    assert!(
        out.lines().any(|l| l.starts_with(&wanted) && l.contains(what) && l.contains("Mend: ")),
        "no “{wanted}… {what}” in {out}"
    );
}

#[test]
fn arguments_that_differ() {
    told("home-title", "home-title = Las { $cards }", "cards }", "unknown argument $cards");
    told("call-number", "call-number = Llama", "call-number", "lacks the argument $number");
}

#[test]
fn references_that_lead_nowhere() {
    told("home-title", "home-title = { no-such }", "no-such", "refers to the message “no-such”");
    told("home-title", "home-title = { -brand }", "brand }", "refers to the term “-brand”");
    told("home-title", "home-title = { leave.title }", "title }", "“leave.title”");
    let function = "leave-progress = { NUMBER($count) }";
    told("leave-progress", function, "NUMBER", "uses the function NUMBER");
}

#[test]
fn references_that_never_end() {
    let own = "home-title = { home-title }";
    told("home-title", own, "home-title", "home-title → home-title");
    let round = "home-title = { -a }\n-a = { -b }\n-b = { -a }";
    told("home-title", round, "-a = { -b }", "“-a” refers to itself in the end: -a → -b → -a");
}

/// Each level shows the one below ten times: a thousand million texts.
#[test]
fn a_nest_of_references_ends_with_its_fault() {
    let mut new = "home-title = { -a9 }\n-a0 = ja\n".to_owned();
    for level in 1..10 {
        let inner = format!("{{ -a{} }}", level - 1).repeat(10);
        writeln!(new, "-a{level} = {inner}").unwrap();
    }
    told("home-title", new.trim_end(), "home-title", "more than 100 placeables");
}

#[test]
fn what_stands_twice_or_too_much() {
    let twice = "home-title = Tarjetas\n-a = uno\n-a = dos";
    told("home-title", twice, "-a = dos", "duplicate term “-a”");
    let attribute = "home-title = Tarjetas\n    .title = Más";
    told("home-title", attribute, "title = Más", "the attribute .title, which the reference lacks");
    told("leave", "leave = Salir de aquí ahora", "leave = Salir de", "there is room for 12");
}

#[test]
fn plural_branches_that_the_language_lacks_or_needs() {
    let head = "leave-progress = { $count ->";
    let few = format!("{head}\n    [one] una\n    [few] unas\n   *[other] {{ $count }} veces\n}}");
    told("leave-progress", &few, "few] unas", "which no number has in this language");
    let other = format!("{head}\n   *[other] {{ $count }} veces\n}}");
    told(
        "leave-progress",
        &other,
        "$count ->\n   *[other] { $count } veces",
        "no text for the plural [one]",
    );
    let twice =
        format!("{head}\n    [one] {{ $count }} vez\n    [one] una\n   *[other] {{ $count }}\n}}");
    told("leave-progress", &twice, "one] una", "has [one] twice");
}

#[test]
fn signs_that_are_not_what_they_look_like() {
    told("home-title", "home-title = Tarjetas ②", "②", "the digit “②” (U+2461)");
    told("home-title", "home-title = Tarjetas 1O", "1O", "a letter looks like a digit");
    told("home-title", "home-title = Tarjetas \u{202e}ab", "\u{202e}", "direction override U+202E");
    told("home-title", "home-title = Tarjetas ქ", "ქ", "which the font Noto Sans cannot draw");
    told("home-title", "home-title = Llama al 233733", "233733", "phone number");
    told("home-title", "home-title = Te prometemos", "home-title", "which no text of ours may say");
}

#[test]
fn what_only_falls_back_is_a_warning() {
    let tree = Tree::copy().spoil(UI, "home-title = ", "# home-title =\nviejo = ").spoil(
        "i18n/es/help.ftl",
        "deck-you-title =",
        "# deck-you-title =",
    );
    let (out, code) = cardkit(tree.root(), &["check", "--root", "."]);
    assert_eq!(code, 0, "{out}");
    let prepared = tree.line_of(UI, "# home-title =");
    for wanted in [
        format!("{UI}:{prepared}:1: warning: message “home-title” of i18n/en/ui.ftl:"),
        format!("{UI}:{}:1: warning: message “viejo” is not in the reference", prepared + 1),
        "i18n/es/help.ftl:".to_owned(),
        "i18n/es/locale.toml:5:1: warning: no native speaker has read".to_owned(),
    ] {
        assert!(out.lines().any(|line| line.starts_with(&wanted)), "no “{wanted}” in {out}");
    }
    let tree = tree.spoil("i18n/es/locale.toml", "\"unreviewed\"", "\"reviewed\"");
    let line = tree.line_of("i18n/es/locale.toml", "review =");
    tree.assert_fault("i18n/es/locale.toml", line, "reviewed by whom");
    let tree = tree.spoil("i18n/es/locale.toml", "\"Noto Sans\"", "\"Comic\"");
    let line = tree.line_of("i18n/es/locale.toml", "font =");
    tree.assert_fault("i18n/es/locale.toml", line, "no font family “Comic”");
}

#[test]
fn a_file_that_the_reference_lacks() {
    let tree = Tree::copy();
    fs::write(tree.root().join("i18n/es/mine.ftl"), "mine = Esto\n").unwrap();
    tree.assert_fault("i18n/es/mine.ftl", 1, "the reference has no file mine.ftl");
}

#[test]
fn only_the_locales_that_are_named_are_told() {
    let tree = Tree::copy().spoil(UI, "home-title = ", "home-title = { $no-such } ").spoil(
        "assets/cards/you.toml",
        "id = \"you\"",
        "id = \"your\"",
    );
    let (out, code) = cardkit(tree.root(), &["check", "es", "--root", "."]);
    assert_eq!(code, 1);
    assert!(out.contains(UI) && !out.contains("assets/") && !out.contains("Hardest"), "{out}");
    let (out, code) = cardkit(tree.root(), &["check", "en", "--root", "."]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(cardkit(tree.root(), &["check", "tlh", "--root", "."]).1, 2);
    assert_eq!(cardkit(tree.root(), &["check", "es", "--format", "xml"]).1, 2);
}

#[test]
fn machines_are_told_as_json_and_as_commands_of_a_workflow() {
    let tree = Tree::copy().spoil(UI, "home-title = ", "home-title = 100% ");
    let line = tree.line_of(UI, "home-title =");
    let (out, code) = cardkit(tree.root(), &["check", "es", "--root", ".", "--format", "json"]);
    assert_eq!(code, 1);
    let found: Vec<serde_json::Value> = serde_json::from_str(&out).unwrap();
    let error = found.iter().find(|finding| finding["severity"] == "error").unwrap();
    assert_eq!((&error["file"], &error["line"]), (&UI.into(), &line.into()));
    assert!(error["column"].as_u64().unwrap() > 0);
    assert!(error["what"].as_str().unwrap().contains("100"), "{error}");
    assert!(!error["mend"].as_str().unwrap().is_empty());
    assert!(found.iter().any(|finding| finding["severity"] == "warning"));

    let other = tempfile::tempdir().unwrap();
    let folder = other.path().join("a,b: 100%");
    fs::create_dir(&folder).unwrap();
    fs::create_dir(folder.join("es")).unwrap();
    for name in ["locale.toml", "ui.ftl"] {
        fs::copy(tree.root().join("i18n/es").join(name), folder.join("es").join(name)).unwrap();
    }
    let all = ["check", "es", "--i18n-dir", "a,b: 100%", "--format", "github"];
    let (out, code) = cardkit(other.path(), &all);
    assert_eq!(code, 1);
    let start = format!("::error file=a%2Cb%3A 100%25/es/ui.ftl,line={line},col=");
    assert!(out.lines().any(|line| line.starts_with(&start)), "no “{start}” in {out}");
    assert!(out.lines().all(|line| line.starts_with("::") || line.contains("checked:")), "{out}");
}

#[test]
fn broken_locales_are_told_and_the_others_are_read() {
    let tree = Tree::copy();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for tag in ["de", "fr", "it", "a b"] {
        fs::create_dir(at(tag)).unwrap();
        fs::copy(tree.root().join("i18n/es/locale.toml"), at(tag).join("locale.toml")).unwrap();
    }
    fs::write(at("de").join("ui.ftl"), [0xff, 0xfe, 0x00, b'=', 0x80]).unwrap();
    let huge = fs::File::create(at("fr").join("ui.ftl")).unwrap();
    huge.set_len(50 << 20).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", at("it").join("ui.ftl")).unwrap();
    std::os::unix::fs::symlink(tree.root().join("i18n/es"), at("pl")).unwrap();
    fs::write(at("it").join("help.ftl"), "deck-you-title = Per te\n").unwrap();
    let (out, code) = cardkit(folder.path(), &["check", "--i18n-dir", "."]);
    assert_eq!(code, 1);
    for (file, what) in [
        ("de/ui.ftl:1:", "not UTF-8"),
        ("fr/ui.ftl:0:", "larger than 1 MiB"),
        ("it/ui.ftl:0:", "it is a link"),
        ("pl:0:", "it is a link"),
        ("a b/locale.toml:0:", "not a BCP 47 tag"),
        ("it/help.ftl:", "is missing"),
    ] {
        let told = out.lines().any(|line| line.starts_with(file) && line.contains(what));
        assert!(told, "no “{file} … {what}” in {out}");
    }
    let lacks = |line: &str| line.starts_with("it/") && line.contains("“deck-you-title”");
    assert!(!out.lines().any(lacks), "it was read: {out}");
    let whole = "it/weather.ftl:0: warning: the file is missing, with its ";
    assert!(out.lines().any(|line| line.starts_with(whole)), "{out}");
}
