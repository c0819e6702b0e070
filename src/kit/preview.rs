//! `cardkit preview`: the window in a language that somebody is writing. It follows the files.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::thread;
use std::time::{Duration, SystemTime};

use lexopt::prelude::*;
use slint::{Timer, TimerMode};

use super::material::Material;
use super::place::Place;
use super::scenes::{self, Scene, parts};
use super::studio::Studio;
use super::{print, say, wrong_usage};
use crate::content::{MessageId, Problem};
use crate::gui::Gui;
use crate::l10n::{Locales, REFERENCE};
use crate::platform::{self, desktop};
use crate::session::{Action, Session, start_region};
use crate::view::Context;

/// How often the folder is looked at.
const LOOK: Duration = Duration::from_millis(500);

/// What the command line asks for.
#[derive(Clone, Default)]
struct Wish {
    tag: Option<String>,
    message: Option<String>,
    place: Place,
}

/// Runs `cardkit preview` with the arguments that follow this word.
pub(super) fn run(arguments: &[OsString]) -> ExitCode {
    let wish = match wish(arguments) {
        Ok(Some(wish)) => wish,
        Ok(None) => return print(super::USAGE, 0),
        Err(error) => return wrong_usage(&error),
    };
    match open(&wish) {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            say(&format!("cardkit: {what}"));
            ExitCode::from(1)
        }
    }
}

/// The arguments, understood; nothing where the usage is asked for.
fn wish(arguments: &[OsString]) -> Result<Option<Wish>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut wish = Wish::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(tag) if wish.tag.is_none() => wish.tag = Some(tag.string()?),
            Long("message") => wish.message = Some(parser.value()?.string()?),
            Long("root") => wish.place.root = Some(parser.value()?.into()),
            Long("i18n-dir") => wish.place.i18n_dir = Some(parser.value()?.into()),
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    // Whoever stands in a checkout means what is in it.
    let here = Path::new(".");
    let is_checkout =
        here.join("i18n").join(REFERENCE).is_dir() && here.join("assets/cards").is_dir();
    if wish.place.root.is_none() && wish.place.i18n_dir.is_none() && is_checkout {
        wish.place.root = Some(here.to_owned());
    }
    Ok(Some(wish))
}

/// Opens the window and stays until somebody leaves.
fn open(wish: &Wish) -> Result<(), String> {
    let material = wish.place.read().map_err(|problems| problems.to_string())?;
    let (tag, folder) = language(wish, &material)?;
    let scene = match &wish.message {
        Some(id) => Some(scene_of(wish, &tag, id)?),
        None => None,
    };
    if !platform::has_display() {
        return Err("there is no display on which a window could open".to_owned());
    }
    let session = Session::new(tag.clone(), start_region(&material.library, None));
    let (library, locales) = (Rc::new(material.library), material.locales);
    let shown = Rc::new(locales.clone());
    // Where a library of the window system is missing, some of the crates that load it panic.
    let opened =
        panic::catch_unwind(panic::AssertUnwindSafe(|| desktop::open(library, shown, session)));
    let gui = opened
        .map_err(|_| "no window could be opened".to_owned())?
        .map_err(|error| format!("no window could be opened ({error})"))?;
    let tell = |problems: &[Problem]| problems.iter().for_each(|problem| say(&problem.to_string()));
    if folder.is_none() {
        say(&format!(
            "The texts of “{tag}” are inside the program. To change them, make a folder of \
             them with: cardkit locale new {tag}"
        ));
    }
    let timer = folder.map(|folder| watch(&gui, locales, &tag, &folder, tell));
    if let Some(scene) = scene {
        scene.open(&gui);
    }
    let left = slint::run_event_loop().map_err(|error| error.to_string());
    drop(timer);
    left
}

/// The tag that is meant, and the folder of its files where it has one on this device.
fn language(wish: &Wish, material: &Material) -> Result<(String, Option<PathBuf>), String> {
    let asked = wish.tag.as_deref().unwrap_or(REFERENCE);
    let known = material.locales.get(asked);
    let tag = known.map_or_else(|| asked.to_owned(), |locale| locale.tag.to_string());
    let own = || known.and_then(|locale| locale.folder().cloned());
    let folder = wish.place.folder(asked).or_else(|| wish.place.folder(&tag)).or_else(own);
    // A locale with a fault in its locale.toml is not among those that are known.
    if known.is_none() && folder.is_none() {
        let all = material.locales.listed();
        return Err(format!("there is no language “{asked}”; there is {all}"));
    }
    Ok((tag, folder))
}

/// The scene that shows the message `id`: the first that asks for it, or the first that names it.
fn scene_of(wish: &Wish, tag: &str, id: &str) -> Result<Scene, String> {
    // The toolkit has one window for each thread; the real one comes later.
    let found = thread::scope(|scope| scope.spawn(|| search(wish, tag, id)).join());
    found.unwrap_or_else(|_| Err("the screens could not be searched".to_owned()))
}

fn search(wish: &Wish, tag: &str, id: &str) -> Result<Scene, String> {
    let material = wish.place.read().map_err(|problems| problems.to_string())?;
    let localizer = material.locales.localizer(tag);
    if !localizer.has(id) {
        return Err(format!("there is no message “{id}” in “{tag}”, nor in the reference"));
    }
    let region = start_region(&material.library, None);
    let now = material.moment();
    let context =
        Context { library: &material.library, localizer: &localizer, region: &region, now };
    let all: Vec<Scene> = parts(&context).into_iter().flat_map(|part| part.scenes).collect();
    let named = scenes::naming(&material.library, &MessageId::new(id));
    let mut studio = Studio::open(material, tag).map_err(|error| error.to_string())?;
    for scene in &all {
        studio.show(scene);
        let recorder = studio.gui().record();
        studio.settle();
        if recorder.ids().contains(id) {
            return Ok(scene.clone());
        }
    }
    let near = named.or_else(|| all.first().cloned()).ok_or("there is no screen")?;
    say(&format!(
        "No screen draws “{id}” by itself: it is read aloud, shown for a moment, shown in \
         another country, or printed as plain text."
    ));
    Ok(near)
}

/// What tells one state of a file from another: when it was written, and its length.
type Stamp = (Option<SystemTime>, u64);

/// Follows the files of one locale.
struct Watcher<T> {
    gui: Gui,
    locales: Locales,
    tag: String,
    folder: PathBuf,
    seen: Option<BTreeMap<PathBuf, Stamp>>,
    tell: T,
}

/// Shows in `gui` the locale `tag` as its `folder` holds it, now and after each change, for as long
/// as the timer lives. Faults are shown at the foot of the window and given to `tell`. Where
/// `locale.toml` is broken, the texts that were there before stay.
#[must_use]
pub fn watch(
    gui: &Gui,
    locales: Locales,
    tag: &str,
    folder: &Path,
    tell: impl Fn(&[Problem]) + 'static,
) -> Timer {
    let (tag, folder) = (tag.to_owned(), folder.to_owned());
    gui.apply(Action::SetLocale(tag.clone()));
    let mut watcher = Watcher { gui: gui.clone(), locales, tag, folder, seen: None, tell };
    watcher.look();
    let timer = Timer::default();
    timer.start(TimerMode::Repeated, LOOK, move || watcher.look());
    timer
}

impl<T: Fn(&[Problem])> Watcher<T> {
    /// Reads the locale anew where a file of it has changed since the last look.
    fn look(&mut self) {
        let now = stamps(&self.folder);
        if self.seen.as_ref() == Some(&now) {
            return;
        }
        self.seen = Some(now);
        let problems = match self.locales.add(&self.tag, &self.folder) {
            Ok(()) => self.locales.localizer_and_problems(&self.tag).1,
            Err(problem) => vec![problem],
        };
        self.gui.replace_locales(Rc::new(self.locales.clone()));
        self.gui.show_problems(&problems);
        (self.tell)(&problems);
    }
}

/// The stamps of a folder and of everything in it.
fn stamps(folder: &Path) -> BTreeMap<PathBuf, Stamp> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let paths = [folder.to_owned()].into_iter().chain(entries);
    paths
        .filter_map(|path| {
            let facts = fs::symlink_metadata(&path).ok()?;
            Some((path, (facts.modified().ok(), facts.len())))
        })
        .collect()
}
