//! What `pocketcard` is told on its command line. The help text is made of the same table that
//! is parsed by.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::PathBuf;

use lexopt::prelude::*;

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Open the window.
    #[default]
    Window,
    /// Print *get help now* and its cards, or the card that `--card` names.
    Text,
    /// Print the ids of decks and cards.
    List,
    /// Print what this program is and what its facts rest on.
    About,
    /// Print the usage.
    Help,
    /// Print the version.
    Version,
}

/// The command line, understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// What to do.
    pub mode: Mode,
    /// BCP 47 tag of the language, where one was asked for.
    pub language: Option<String>,
    /// Code of the region, where one was asked for.
    pub region: Option<String>,
    /// A folder that holds locale folders besides those inside the program.
    pub locale_folder: Option<PathBuf>,
    /// Id of one card, deck or contact to print.
    pub card: Option<String>,
}

/// Option, placeholder of its value, meaning.
const OPTIONS: &[(&str, &str, &str)] = &[
    ("text", "", "print the cards as plain text"),
    ("card", "ID", "print one card, deck or contact as plain text"),
    ("list", "", "print the ids of all decks and cards"),
    ("lang", "TAG", "language, for example en or es"),
    ("i18n-dir", "DIR", "read the locale folders in DIR as well"),
    ("region", "CODE", "country or state, for example US, or other"),
    ("about", "", "print version, content date, sources, languages and licences"),
    ("help", "", "print this text"),
    ("version", "", "print the version"),
];

/// The text of `--help`.
#[must_use]
pub fn usage() -> String {
    let mut out = String::from(
        "Usage: pocketcard [OPTIONS]\n\nA reader of pocket cards. Without options it opens a window.\n\n",
    );
    for (name, value, meaning) in OPTIONS {
        let left = format!("--{name} {value}");
        let _ = writeln!(out, "  {left:<16} {meaning}");
    }
    out.push_str("\nExit codes: 0 done, 1 a problem with content or a file, 2 wrong usage.\n");
    out
}

impl Options {
    /// Understands the arguments that follow the program's name.
    ///
    /// # Errors
    /// What is wrong with them, for a person.
    pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut options = Self::default();
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Long("text") => options.mode = Mode::Text,
                Long("list") => options.mode = Mode::List,
                Long("about") => options.mode = Mode::About,
                Long("help") | Short('h') => options.mode = Mode::Help,
                Long("version") | Short('V') => options.mode = Mode::Version,
                Long("lang") => options.language = Some(parser.value()?.string()?),
                Long("i18n-dir") => options.locale_folder = Some(parser.value()?.into()),
                Long("region") => options.region = Some(parser.value()?.string()?),
                Long("card") => {
                    options.card = Some(parser.value()?.string()?);
                    if options.mode == Mode::Window {
                        options.mode = Mode::Text;
                    }
                }
                other => return Err(other.unexpected()),
            }
        }
        Ok(options)
    }
}
