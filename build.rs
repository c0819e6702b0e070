//! Writes the bridge from Fluent to Slint and Rust, then compiles the window.

#[path = "src/l10n/codegen.rs"]
mod codegen;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The locale from which ids and arguments are taken.
const REFERENCE: &str = "i18n/en";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for watched in ["i18n", "assets", "ui", "build.rs", "src/l10n/codegen.rs"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let out = PathBuf::from(env::var("OUT_DIR")?).join("l10n");
    fs::create_dir_all(&out)?;
    let window = reference("ui.ftl")?;
    let mut all = window.clone();
    all.extend(reference("terminal.ftl")?);
    fs::write(out.join("msg.slint"), codegen::slint_global(&window))?;
    fs::write(out.join("words.rs"), codegen::rust_words(&all))?;
    fs::write(out.join("bridge.rs"), codegen::rust_bridge(&window))?;
    println!("cargo:rustc-env=POCKETCARD_L10N={}", out.display());

    let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let config = slint_build::CompilerConfiguration::new()
        .with_library_paths(HashMap::from([("l10n".to_owned(), out)]))
        .with_style("fluent".to_owned())
        // The tests find elements by their accessible labels through this; a release does without.
        .with_debug_info(!release);
    slint_build::compile_with_config("ui/app.slint", config)?;
    Ok(())
}

/// The messages of one reference file, or an exit with the file, the line and the mend.
fn reference(name: &str) -> Result<Vec<codegen::Message>, Box<dyn std::error::Error>> {
    let file = Path::new(REFERENCE).join(name).display().to_string();
    let source = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    Ok(codegen::messages(&file, &source).unwrap_or_else(|fault| {
        eprintln!("{fault}");
        std::process::exit(1)
    }))
}
