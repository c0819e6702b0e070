//! Which content and which locales a command works on.

use std::path::PathBuf;

use crate::content::{Files, Problem, files, files_in};
use crate::l10n::REFERENCE;

/// Where the files are that a command reads and writes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// A checkout of the project; without one, what is inside the program.
    pub root: Option<PathBuf>,
    /// A folder that holds locale folders.
    pub i18n_dir: Option<PathBuf>,
}

/// The folder that follows an option.
///
/// # Errors
/// It is missing or empty.
pub(super) fn folder(parser: &mut lexopt::Parser) -> Result<Option<PathBuf>, lexopt::Error> {
    let value = parser.value()?;
    if value.is_empty() {
        Err("the folder’s name is empty".into())
    } else {
        Ok(Some(value.into()))
    }
}

impl Place {
    /// The place for a command that writes: what was given, else the checkout in the working
    /// folder, else the working folder as a folder of locales.
    #[must_use]
    pub fn to_write_in(self) -> Self {
        if self.root.is_some() || self.i18n_dir.is_some() {
            return self;
        }
        let here = PathBuf::from(".");
        if here.join("i18n").join(REFERENCE).is_dir() {
            Self { root: Some(here), i18n_dir: None }
        } else {
            Self { root: None, i18n_dir: Some(here) }
        }
    }

    /// The content files: those of the checkout, else those inside the program.
    ///
    /// # Errors
    /// The root is no checkout.
    pub(super) fn content(&self) -> Result<Files, Problem> {
        let Some(root) = &self.root else { return Ok(files()) };
        files_in(root).map_err(|error| {
            let what = format!("the folder cannot be read ({error})");
            Problem::new(root.display().to_string(), 0, what, "give the root of a checkout")
        })
    }

    /// The folder that holds, or will hold, the locale folders, where there is one on disk.
    #[must_use]
    pub fn locales(&self) -> Option<PathBuf> {
        let in_root = || self.root.as_ref().map(|root| root.join("i18n"));
        self.i18n_dir.clone().or_else(in_root)
    }
}
