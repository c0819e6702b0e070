//! Where content files come from: inside the program, or a folder that a contributor works in.

use std::fs;
use std::io;
use std::path::Path;

use super::Files;
use crate::packed::unpack;

/// What `build.rs` packed of `assets/`.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/l10n/content.packed"));

/// The content files inside the program.
#[must_use]
pub fn files() -> Files {
    unpack(PACKED)
}

/// The content files under `root`, a checkout of the project.
///
/// # Errors
/// The first folder or file that cannot be read.
pub fn files_in(root: &Path) -> io::Result<Files> {
    let mut found = Files::new();
    for folder in ["assets/contacts", "assets/cards", "assets/facts"] {
        for entry in fs::read_dir(root.join(folder))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                // What is not UTF-8 is told by the reader, with its line.
                let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
                found.insert(format!("{folder}/{name}"), text);
            }
        }
    }
    Ok(found)
}
