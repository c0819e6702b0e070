//! The bridge from Fluent to Slint: mistakes fail the build and name their place.

use std::collections::HashMap;
use std::fs;

use pocketcard::l10n::codegen::{messages, slint_global};

const FILE: &str = "i18n/en/ui.ftl";
const SOURCE: &str = "title = Title\n\n# $count (Number) - how many\nleft = { $count } left\n";

/// Compiles a component that uses `expression`, as `build.rs` compiles the window.
fn compile(expression: &str) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("msg.slint"), slint_global(&messages(FILE, SOURCE).unwrap())).unwrap();
    let component = format!(
        "import {{ Msg }} from \"@l10n/msg.slint\";\nexport component Test inherits Window {{\n    out property <string> text: {expression};\n}}\n"
    );
    fs::write(path("test.slint"), component).unwrap();
    let config = slint_build::CompilerConfiguration::new()
        .with_library_paths(HashMap::from([("l10n".to_owned(), folder.path().to_owned())]));
    slint_build::compile_with_output_path(path("test.slint"), path("test.rs"), config)
        .map(|_| ())
        .map_err(|error| error.to_string())
}

#[test]
fn a_right_id_and_argument_count_compile() {
    assert_eq!(compile("Msg.title"), Ok(()));
    assert_eq!(compile("Msg.left(3)"), Ok(()));
}

#[test]
fn a_wrong_message_id_fails_the_build() {
    assert!(compile("Msg.titel").unwrap_err().contains("titel"));
}

#[test]
fn a_wrong_argument_count_fails_the_build() {
    assert!(compile("Msg.left(1, 2)").is_err());
    assert!(compile("Msg.left()").is_err());
}

/// The fault that `source` has, which names `line`.
fn assert_fault(source: &str, line: usize, what: &str) {
    let fault = messages(FILE, source).unwrap_err();
    assert!(fault.starts_with(&format!("{FILE}:{line}: ")), "{fault}");
    assert!(fault.contains(what) && fault.contains("Mend: "), "{fault}");
}

#[test]
fn a_faulty_reference_names_file_line_and_mend() {
    assert_fault("title = Title\n\nother = { $\n", 3, "");
    assert_fault("title = Title\ntitle = Again\n", 2, "duplicate message");
    assert_fault("\nleft = { $count } left\n", 2, "$count");
    assert_fault("\n# $count (Number) - how many\nleft = none left\n", 3, "not used");
}

#[test]
fn every_message_of_the_window_is_used() {
    let mut used = String::new();
    let root = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    for folder in ["ui", "src", "assets/contacts"] {
        gather(&root.join(folder), &mut used);
    }
    for file in ["i18n/en/ui.ftl", "i18n/en/terminal.ftl"] {
        let source = fs::read_to_string(root.join(file)).unwrap();
        for message in messages(file, &source).unwrap() {
            let in_slint = format!("Msg.{}", message.id);
            let in_rust = format!(".{}(", message.id.replace('-', "_"));
            let in_data = format!("\"{}\"", message.id);
            assert!(
                [in_slint, in_rust, in_data].iter().any(|name| used.contains(name.as_str())),
                "{file}: nothing shows “{}”",
                message.id
            );
        }
    }
}

fn gather(folder: &std::path::Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, all);
        } else {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn only_the_components_know_which_way_lines_run() {
    let root = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut screens = String::new();
    gather(&root.join("ui/screens"), &mut screens);
    for side in [
        "TextHorizontalAlignment.left",
        "TextHorizontalAlignment.right",
        "horizontal-alignment: left",
        "horizontal-alignment: right",
        "horizontal-alignment: start",
    ] {
        assert!(!screens.contains(side), "a screen uses {side}");
    }
}
