//! What is wrong with a content file, said so that its author can mend it.

use std::fmt;

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Severity {
    /// It must be mended: what it stands in is wrong, or is not shown.
    #[default]
    Error,
    /// It should be mended; until then something less good is shown.
    Warning,
}

/// One fault in a content or locale file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path from the root of the project, for example `assets/contacts/us.toml`.
    pub file: String,
    /// Line in that file, counted from 1; 0 where the fault has no line (a missing file).
    pub line: usize,
    /// Column in that line in characters, counted from 1; 0 where the whole line is meant.
    pub column: usize,
    /// Whether it must be mended, or only should be.
    pub severity: Severity,
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
        let (file, what, mend) = (file.into(), what.into(), mend.into());
        Self { file, line, column: 0, severity: Severity::Error, what, mend }
    }

    /// The same fault at a column, counted in characters from 1.
    #[must_use]
    pub fn at_column(self, column: usize) -> Self {
        Self { column, ..self }
    }

    /// The same fault as something that should be mended and need not be.
    #[must_use]
    pub fn warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:", self.file, self.line)?;
        if self.column > 0 {
            write!(f, "{}:", self.column)?;
        }
        if self.severity == Severity::Warning {
            f.write_str(" warning:")?;
        }
        write!(f, " {}. Mend: {}.", self.what, self.mend)
    }
}

/// All faults that one reading found; never empty when it is an error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct Problems(pub Vec<Problem>);

/// The column, counted in characters from 1, of byte `offset` of `text` in its line.
#[must_use]
pub fn column_at(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    before.rsplit('\n').next().unwrap_or_default().chars().count() + 1
}

/// The line, counted from 1, that holds byte `offset` of `text`.
#[must_use]
pub fn line_at(text: &str, offset: usize) -> usize {
    let before = text.bytes().take(offset);
    before.filter(|byte| *byte == b'\n').count() + 1
}
