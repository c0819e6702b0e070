//! What is wrong with a content file, said so that its author can mend it.

use std::fmt;

/// One fault in a content or locale file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path from the root of the project, for example `assets/contacts/us.toml`.
    pub file: String,
    /// Line in that file, counted from 1; 0 where the fault has no line (a missing file).
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

impl Problem {
    /// Makes a problem of `file` at `line`, with what is wrong and how to mend it.
    pub fn new(
        file: impl Into<String>,
        line: usize,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self { file: file.into(), line, what: what.into(), mend: mend.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}. Mend: {}.", self.file, self.line, self.what, self.mend)
    }
}

/// All faults that one reading found; never empty when it is an error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct Problems(pub Vec<Problem>);

/// The line, counted from 1, that holds byte `offset` of `text`.
#[must_use]
pub fn line_at(text: &str, offset: usize) -> usize {
    let before = text.bytes().take(offset);
    before.filter(|byte| *byte == b'\n').count() + 1
}
