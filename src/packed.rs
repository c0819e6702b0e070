//! Text files inside the program, compressed by `build/pack.rs`.

use std::collections::BTreeMap;

use miniz_oxide::inflate::decompress_to_vec;

/// The files of a block by path.
#[must_use]
pub(crate) fn unpack(block: &[u8]) -> BTreeMap<String, String> {
    // A block is made by the build; one that could not be read would fail every test.
    let bytes = decompress_to_vec(block).unwrap_or_default();
    let all = String::from_utf8(bytes).unwrap_or_default();
    let mut files = BTreeMap::new();
    let mut rest = all.as_str();
    while let Some((path, after)) = rest.split_once('\n')
        && let Some((length, after)) = after.split_once('\n')
        && let Some(text) = length.parse().ok().and_then(|length: usize| after.get(..length))
    {
        files.insert(path.to_owned(), text.to_owned());
        rest = &after[text.len()..];
    }
    files
}
