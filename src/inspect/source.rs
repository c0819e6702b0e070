//! Where messages stand in their file, told by the pieces that the syntax tree holds of it.

/// Where `part` begins in `whole`, in bytes, if it is a piece of it.
pub(crate) fn offset(whole: &str, part: &str) -> Option<usize> {
    let at = part.as_ptr().addr().checked_sub(whole.as_ptr().addr())?;
    (at <= whole.len()).then_some(at)
}

/// The source of the message that begins at byte `start`: up to the next line that does not belong
/// to it.
pub(crate) fn source_at(whole: &str, start: usize) -> &str {
    let rest = whole.get(start..).unwrap_or_default();
    let mut end = 0;
    for (at, line) in rest.split_inclusive('\n').enumerate() {
        let continues = line.starts_with([' ', '\t', '}']) || line.trim().is_empty();
        if at > 0 && !continues {
            break;
        }
        end += line.len();
    }
    rest.get(..end).unwrap_or_default().trim_end()
}

/// Counts the lines of a file on the way through it: each is passed once, however many messages
/// ask.
pub(crate) struct Lines<'a> {
    whole: &'a str,
    at: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    /// From the beginning of `whole`.
    pub(crate) fn of(whole: &'a str) -> Self {
        Self { whole, at: 0, line: 1 }
    }

    /// The line, counted from 1, of byte `at`, which lies no further up than the one asked for
    /// before.
    pub(crate) fn at(&mut self, at: usize) -> usize {
        let passed = self.whole.get(self.at..at).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.at = at;
        self.line
    }
}
