//! The program from its arguments to its exit code.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::panic;
use std::process::{self, ExitCode};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;

use crate::content::{Library, Problem, Problems, RegionCode, files};
use crate::l10n::{Locales, Wish, is_message, wish_from};
use crate::options::{Mode, Options, usage};
use crate::platform::desktop;
use crate::session::{Session, start_region};
use crate::view::Context;
use crate::{platform, terminal};

/// Everything was done.
const DONE: u8 = 0;
/// A problem with content or a file.
const CONTENT: u8 = 1;
/// The command line asks for something that does not exist.
const USAGE: u8 = 2;

/// Runs `pocketcard` with the arguments that follow its name.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    ExitCode::from(match Options::parse(arguments) {
        Ok(options) => with_options(&options),
        Err(error) => wrong_usage(&error.to_string()),
    })
}

fn with_options(options: &Options) -> u8 {
    match options.mode {
        Mode::Help => return print(&usage()),
        Mode::Version => return print(concat!("pocketcard ", env!("CARGO_PKG_VERSION"), "\n")),
        _ => {}
    }
    let (locales, problems) = Locales::available(options.locale_folder.as_deref());
    // Whoever gives a folder wants to hear of it; nobody else's terminal or log is written to.
    if options.locale_folder.is_some() {
        tell(&problems);
    }
    let library = match load() {
        Ok(library) => library,
        Err(problems) => {
            say(&problems.to_string());
            return CONTENT;
        }
    };
    let start = match Start::new(options, &library, &locales, &wish_from(platform::locale_names()))
    {
        Ok(start) => start,
        Err(what) => return wrong_usage(&what),
    };
    if options.locale_folder.is_some() {
        let (_, problems) = locales.localizer_and_problems(&start.locale);
        tell(&problems);
    }
    if options.mode == Mode::Window {
        return window(library, locales, &start);
    }
    text(options, &library, &locales, &start)
}

/// The library inside the program, checked against the ids of the reference catalog.
///
/// # Errors
/// Every fault in the content files, with file and line.
pub fn load() -> Result<Library, Problems> {
    Library::load(&files(), &is_message)
}

/// The language and region of the first screen.
#[derive(Clone)]
struct Start {
    locale: String,
    region: RegionCode,
}

impl Start {
    fn new(
        options: &Options,
        library: &Library,
        locales: &Locales,
        wish: &Wish,
    ) -> Result<Self, String> {
        let locale = match &options.language {
            // Written as systems write it (es_MX.UTF-8) it is understood as well.
            Some(tag) => locales
                .fitting(&wish_from([tag]).languages)
                .ok_or_else(|| unknown("language", tag, &locales.listed()))?,
            None => locales.negotiate(&wish.languages),
        };
        let region = match &options.region {
            Some(code) => library
                .regions()
                .iter()
                .find(|region| region.code.as_str().eq_ignore_ascii_case(code))
                .map(|region| region.code.clone())
                .ok_or_else(|| {
                    let known = library.regions().iter().map(|region| region.code.as_str());
                    unknown("region", code, &known.collect::<Vec<_>>().join(", "))
                })?,
            None => start_region(library, wish.country.as_deref()),
        };
        Ok(Self { locale, region })
    }
}

fn unknown(what: &str, asked: &str, known: &str) -> String {
    format!("no {what} “{asked}”; there is {known}")
}

fn text(options: &Options, library: &Library, locales: &Locales, start: &Start) -> u8 {
    let localizer = locales.localizer(&start.locale);
    let context =
        Context { library, localizer: &localizer, region: &start.region, now: Timestamp::now() };
    match (options.mode, &options.card) {
        (Mode::List, _) => print(&terminal::list(&context)),
        (Mode::About, _) => print(&terminal::about(&context, locales)),
        (_, Some(id)) => match terminal::page(&context, id) {
            Some(page) => print(&page),
            None => wrong_usage(&format!("no card “{id}”; --list prints all")),
        },
        _ => print(&terminal::everything(&context)),
    }
}

fn window(library: Library, locales: Locales, start: &Start) -> u8 {
    static SHOWN: AtomicBool = AtomicBool::new(false);
    if !platform::has_display() {
        return without_display(&library, &locales, start);
    }
    end_on_panic(&SHOWN, start.clone());
    let library = Rc::new(library);
    let locales = Rc::new(locales);
    let session = Session::new(start.locale.clone(), start.region.clone());
    match desktop::run(Rc::clone(&library), Rc::clone(&locales), session, &SHOWN) {
        Ok(()) => DONE,
        // A terminal or a log behind the window is no place for what was on it.
        Err(_) if SHOWN.load(Ordering::Relaxed) => CONTENT,
        Err(_) => without_display(&library, &locales, start),
    }
}

/// Ends a panic as an error of [`desktop::run`] ends. The window system's libraries are loaded while the
/// program runs; where one is missing, some of the crates that load them give an error and others
/// panic. The hook does it and no `catch_unwind`, since a release build aborts after the hook.
fn end_on_panic(shown: &'static AtomicBool, start: Start) {
    panic::set_hook(Box::new(move |_| {
        let code = if shown.load(Ordering::Relaxed) {
            CONTENT
        } else {
            // Made anew: what the panic interrupted cannot be shared with a hook.
            let (locales, _) = Locales::embedded();
            load().map_or(CONTENT, |library| without_display(&library, &locales, &start))
        };
        process::exit(i32::from(code))
    }));
}

/// Says in one line that there is no display, and prints what the window would have shown.
fn without_display(library: &Library, locales: &Locales, start: &Start) -> u8 {
    let localizer = locales.localizer(&start.locale);
    say(&localizer.words().no_display());
    text(&Options { mode: Mode::Text, ..Options::default() }, library, locales, start)
}

fn wrong_usage(what: &str) -> u8 {
    say(&format!("pocketcard: {what}\npocketcard --help tells more"));
    USAGE
}

fn print(text: &str) -> u8 {
    match io::stdout().lock().write_all(text.as_bytes()).and_then(|()| io::stdout().flush()) {
        Ok(()) => DONE,
        // Whoever read the text has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => DONE,
        Err(error) => {
            say(&format!("pocketcard: the text could not be written ({error})"));
            CONTENT
        }
    }
}

fn tell(problems: &[Problem]) {
    for problem in problems {
        say(&problem.to_string());
    }
}

fn say(line: &str) {
    // Where even the error channel is closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "{line}");
}
