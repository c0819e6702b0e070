//! Reads locale folders that somebody wrote: bounded, regular files only, nothing outside them.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::locale::Sources;
use crate::content::Problem;

/// Largest file that is read, in bytes; ours are far below it.
pub(super) const MAX_BYTES: u64 = 1 << 20;
/// Most files of one locale that are read; ours have ten.
const MAX_FILES: usize = 64;
/// Most folders that are looked into.
const MAX_FOLDERS: usize = 200;

/// The text of a file, or nothing where there is none.
///
/// # Errors
/// Why it is not read: too large, no regular file, no permission.
pub(crate) fn read(path: &Path) -> Result<Option<String>, Problem> {
    let refused = |what: &str, mend: &str| Problem::new(path.display().to_string(), 0, what, mend);
    let Ok(facts) = fs::symlink_metadata(path) else { return Ok(None) };
    if facts.file_type().is_symlink() {
        return Err(refused("it is a link", "put the file itself there"));
    }
    if !facts.is_file() {
        return Err(refused("it is no ordinary file", "put a text file there"));
    }
    if facts.len() > MAX_BYTES {
        return Err(refused("the file is larger than 1 MiB", "split it"));
    }
    let mut bytes = Vec::new();
    // The file may grow between the question and the reading.
    File::open(path)
        .and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes))
        .map_err(|error| refused(&format!("it cannot be read ({error})"), "look at its rights"))?;
    // What is not UTF-8 is told by the reader, with its line.
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// The Fluent files of one locale folder.
pub(crate) fn sources(folder: &Path) -> Sources {
    let mut found = Sources { texts: BTreeMap::new(), problems: Vec::new() };
    for path in entries(folder, &mut found.problems) {
        let shown = path.display().to_string();
        if extension(&shown) != "ftl" {
            continue;
        }
        if found.texts.len() == MAX_FILES {
            let what = format!("there are more than {MAX_FILES} files");
            let place = folder.display().to_string();
            found.problems.push(Problem::new(place, 0, what, "join some of them"));
            break;
        }
        match read(&path) {
            Ok(text) => {
                found.texts.extend(text.map(|text| (shown, text)));
            }
            Err(problem) => found.problems.push(problem),
        }
    }
    found
}

/// The locale folders in `folder`: their names and paths.
pub(crate) fn locales(folder: &Path, problems: &mut Vec<Problem>) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for path in entries(folder, problems) {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let kind = fs::symlink_metadata(&path).map(|facts| facts.file_type());
        let is_link = kind.as_ref().is_ok_and(fs::FileType::is_symlink);
        if is_link && path.is_dir() {
            let place = path.display().to_string();
            problems.push(Problem::new(place, 0, "it is a link", "put the folder itself there"));
        } else if kind.is_ok_and(|kind| kind.is_dir()) && !name.starts_with('.') {
            found.push((name.to_owned(), path));
        }
    }
    if found.len() > MAX_FOLDERS {
        let what = format!("there are more than {MAX_FOLDERS} folders; the others are left out");
        problems.push(Problem::new(folder.display().to_string(), 0, what, "remove some"));
        found.truncate(MAX_FOLDERS);
    }
    found
}

fn entries(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    match fs::read_dir(folder) {
        Ok(entries) => {
            let mut found: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
            found.sort();
            found
        }
        Err(error) => {
            let what = format!("the folder cannot be read ({error})");
            let place = folder.display().to_string();
            problems.push(Problem::new(place, 0, what, "give a folder that holds locale folders"));
            Vec::new()
        }
    }
}

/// What follows the last dot of a path.
pub(crate) fn extension(path: &str) -> &str {
    Path::new(path).extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}
