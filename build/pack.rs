//! Packs text files into one compressed block that `src/packed.rs` reads.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use miniz_oxide::deflate::compress_to_vec;

/// Slowest and smallest.
const LEVEL: u8 = 10;

/// A block of the files, each a line with its path, a line with its length in bytes, and its text.
pub fn pack(files: &BTreeMap<String, String>) -> Vec<u8> {
    let mut all = String::new();
    for (path, text) in files {
        // Writing to a string cannot fail.
        let _ = write!(all, "{path}\n{}\n{text}", text.len());
    }
    compress(all.as_bytes())
}

/// Bytes as small as they get.
pub fn compress(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, LEVEL)
}

/// The files of `folder` with one of the `extensions`, by path.
pub fn files(folder: &Path, extensions: &[&str]) -> io::Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let fits =
            path.extension().and_then(|e| e.to_str()).is_some_and(|e| extensions.contains(&e));
        if fits {
            // What is not UTF-8 is told by the reader, with its line.
            let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
            found.insert(path.display().to_string(), text);
        }
    }
    Ok(found)
}

/// The text of a Fluent file with its comments emptied: lines keep their numbers.
pub fn without_comments(text: &str) -> String {
    let lines = text.split('\n').map(|line| if line.starts_with('#') { "" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}
