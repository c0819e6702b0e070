//! Writes the bridge from Fluent to Slint and Rust, packs the texts, then compiles the window.

#[path = "src/l10n/codegen.rs"]
mod codegen;
#[path = "build/pack.rs"]
mod pack;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use std::{env, fs};

use fluent_syntax::ast::Entry;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The locale from which ids and arguments are taken.
const REFERENCE: &str = "i18n/en";

/// A linker script for release builds.
const NO_UNWINDING: &str = "no-unwinding.ld";

/// What the link for Android goes by; cargo itself does not watch it.
const ANDROID_LINK: [&str; 4] = [
    "android/symbols.txt",
    "android/exports.version",
    "scripts/android/linker",
    "scripts/android/stubs.py",
];

fn main() -> Outcome<()> {
    let sources = ["i18n", "assets", "ui", "build", "build.rs", "src/l10n/codegen.rs"];
    let android = env::var("CARGO_CFG_TARGET_OS")? == "android";
    let link = if android { &ANDROID_LINK[..] } else { &[NO_UNWINDING] };
    for watched in sources.iter().chain(link) {
        println!("cargo:rerun-if-changed={watched}");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?).join("l10n");
    fs::create_dir_all(&out)?;
    let window = reference("ui.ftl")?;
    let mut all = window.clone();
    all.extend(reference("terminal.ftl")?);
    let messages = out.join("msg.slint");
    fs::write(&messages, codegen::slint_global(&window))?;
    // The compiler of the window has cargo watch this file, and whatever is newer than the start of this run
    // makes cargo run it again. Where a file system refuses, builds are only slower.
    let _ = fs::File::options().write(true).open(&messages)?.set_modified(UNIX_EPOCH);
    fs::write(out.join("words.rs"), codegen::rust_words(&all))?;
    fs::write(out.join("bridge.rs"), codegen::rust_bridge(&window))?;
    println!("cargo:rustc-env=POCKETCARD_L10N={}", out.display());
    locales(&out)?;
    content(&out)?;
    fonts(&out)?;

    let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    // A linker of the builder's own choice may not understand the script.
    let chosen = env::var("CARGO_ENCODED_RUSTFLAGS").is_ok_and(|flags| flags.contains("fuse-ld"));
    if release && !chosen && env::var("CARGO_CFG_TARGET_OS")? == "linux" {
        let script = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(NO_UNWINDING);
        println!("cargo:rustc-link-arg-bins=-T{}", script.display());
    }
    let config = slint_build::CompilerConfiguration::new()
        .with_library_paths(HashMap::from([("l10n".to_owned(), out)]))
        .with_style("fluent".to_owned())
        // The tests find elements by their accessible labels through this; a release does without.
        .with_debug_info(!release);
    slint_build::compile_with_config("ui/app.slint", config)?;
    Ok(())
}

/// The messages of one reference file, or an exit with the file, the line and the mend.
fn reference(name: &str) -> Outcome<Vec<codegen::Message>> {
    let file = Path::new(REFERENCE).join(name).display().to_string();
    let source = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    Ok(codegen::messages(&file, &source).unwrap_or_else(|fault| {
        eprintln!("{fault}");
        std::process::exit(1)
    }))
}

/// `locales.rs`: every folder of `i18n/` that has a `locale.toml`, and the ids of the reference.
fn locales(out: &Path) -> Outcome<()> {
    let mut table = String::from("pub(super) const PACKED: &[Packed] = &[\n");
    for folder in sorted(Path::new("i18n"))? {
        let toml = folder.join("locale.toml");
        if !toml.is_file() {
            continue;
        }
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files = pack::files(&folder, &["ftl"])?;
        if folder != Path::new(REFERENCE) {
            for text in files.values_mut() {
                *text = pack::without_comments(text);
            }
        }
        fs::write(out.join(format!("{tag}.packed")), pack::pack(&files))?;
        let facts = fs::read_to_string(&toml)?;
        writeln!(
            table,
            "    Packed {{ tag: {tag:?}, facts: {facts:?}, \
             files: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/l10n/{tag}.packed\")) }},"
        )?;
    }
    table.push_str("];\n");
    writeln!(table, "pub(super) const REFERENCE_IDS: &[&str] = &{:?};", reference_ids()?)?;
    fs::write(out.join("locales.rs"), table)?;
    Ok(())
}

/// The ids of every message of the reference, sorted.
fn reference_ids() -> Outcome<Vec<String>> {
    let mut ids = Vec::new();
    for text in pack::files(Path::new(REFERENCE), &["ftl"])?.values() {
        // A file with faults is told by the checks and tests; what could be read is there.
        let resource =
            fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(found, _)| found);
        ids.extend(resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
    }
    ids.sort();
    Ok(ids)
}

/// `content.packed`: what the cards and contacts are made of.
fn content(out: &Path) -> Outcome<()> {
    let mut files = BTreeMap::new();
    for folder in ["assets/contacts", "assets/cards", "assets/facts"] {
        files.extend(pack::files(Path::new(folder), &["toml"])?);
    }
    fs::write(out.join("content.packed"), pack::pack(&files))?;
    Ok(())
}

/// `fonts.rs`: every font that `assets/fonts/index.txt` lists with its family. An Android app has them
/// beside its libraries, of which it holds several.
fn fonts(out: &Path) -> Outcome<()> {
    let folder = Path::new("assets/fonts");
    let android = env::var("CARGO_CFG_TARGET_OS")? == "android";
    let mut list = String::from("/// Every font of the program.\npub const FONTS: &[Font] = &[\n");
    for line in fs::read_to_string(folder.join("index.txt"))?.lines() {
        let (file, family) = line.split_once('\t').ok_or("index.txt: a line without a tab")?;
        let packed = if android {
            "None".to_owned()
        } else {
            let data = fs::read(folder.join(file)).map_err(|error| format!("{file}: {error}"))?;
            fs::write(out.join(format!("{file}.packed")), pack::compress(&data))?;
            format!("Some(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/l10n/{file}.packed\")))")
        };
        writeln!(list, "    Font {{ family: {family:?}, file: {file:?}, packed: {packed} }},")?;
    }
    list.push_str("];\n");
    fs::write(out.join("fonts.rs"), list)?;
    Ok(())
}

/// What is in a folder, by name.
fn sorted(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    found.sort();
    Ok(found)
}
