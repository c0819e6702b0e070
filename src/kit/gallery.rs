//! `cardkit gallery`: pictures of everything that the window shows, and a page to look at them.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use lexopt::prelude::*;

use super::gallery_page::{self, LocalePart, Shown, ShownPart};
use super::material::Material;
use super::place::Place;
use super::scenes::{Part, Scene, parts};
use super::studio::Studio;
use super::{print, wrong_usage};
use crate::content::{Problem, Problems};
use crate::l10n::{Locale, Localizer, without_isolates};
use crate::session::{Action, Colours, start_region};
use crate::view::Context;

/// A window and its colours.
pub(super) struct Look {
    /// Part of the file’s name.
    pub word: &'static str,
    /// What it is, in English.
    pub name: &'static str,
    width: u32,
    height: u32,
    colours: Colours,
}

/// How each scene is drawn; those of one size follow each other.
pub(super) const LOOKS: [Look; 4] = [
    look("phone-light", "on a phone, light", (412, 915), Colours::Light),
    look("phone-dark", "on a phone, dark", (412, 915), Colours::Dark),
    look("desktop-light", "on a desktop, light", (1280, 800), Colours::Light),
    look("desktop-dark", "on a desktop, dark", (1280, 800), Colours::Dark),
];

const fn look(
    word: &'static str,
    name: &'static str,
    (width, height): (u32, u32),
    colours: Colours,
) -> Look {
    Look { word, name, width, height, colours }
}

/// What the command line asks for.
#[derive(Default)]
struct Wish {
    folder: PathBuf,
    locales: Vec<String>,
    place: Place,
}

/// Runs `cardkit gallery` with the arguments that follow this word.
pub(super) fn run(arguments: &[OsString]) -> ExitCode {
    match wish(arguments) {
        Ok(Some(wish)) => match make(&wish) {
            Ok(told) => print(&told, 0),
            Err(problems) => print(&format!("{problems}\n"), 1),
        },
        Ok(None) => print(super::USAGE, 0),
        Err(error) => wrong_usage(&error),
    }
}

/// The arguments, understood; nothing where the usage is asked for.
fn wish(arguments: &[OsString]) -> Result<Option<Wish>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut wish = Wish::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(folder) if wish.folder.as_os_str().is_empty() => wish.folder = folder.into(),
            Long("locale") => wish.locales.push(parser.value()?.string()?),
            Long("root") => wish.place.root = Some(parser.value()?.into()),
            Long("i18n-dir") => wish.place.i18n_dir = Some(parser.value()?.into()),
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    if wish.folder.as_os_str().is_empty() {
        return Err("the folder for the gallery is missing".into());
    }
    Ok(Some(wish))
}

fn make(wish: &Wish) -> Result<String, Problems> {
    let material = wish.place.read()?;
    let tags = tags(&wish.locales, &material)?;
    begin(&wish.folder)?;
    let mut drawn = Vec::new();
    for tag in &tags {
        drawn.push(apart(wish, tag)?);
        write_page(&wish.folder, &drawn)?;
    }
    let count: usize = drawn.iter().map(LocalePart::pictures).sum();
    let page = wish.folder.join(gallery_page::NAME);
    let mut told: Vec<String> = material.problems.iter().map(ToString::to_string).collect();
    told.push(format!(
        "{count} pictures drawn ({}). Open {} in a browser.\n",
        tags.join(", "),
        page.display()
    ));
    Ok(told.join("\n"))
}

/// The tags asked for as the locales have them, or all.
fn tags(asked: &[String], material: &Material) -> Result<Vec<String>, Problems> {
    if asked.is_empty() {
        return Ok(material.locales.all().map(|locale| locale.tag.to_string()).collect());
    }
    let mut found: Vec<String> = Vec::new();
    for tag in asked {
        let Some(locale) = material.locales.get(tag) else {
            let mend = format!("choose of {}", material.locales.listed());
            let mut problems = material.problems.clone();
            problems.push(Problem::new(tag, 0, format!("there is no locale “{tag}”"), mend));
            return Err(Problems(problems));
        };
        let tag = locale.tag.to_string();
        if !found.contains(&tag) {
            found.push(tag);
        }
    }
    Ok(found)
}

/// Makes the folder a gallery without pictures. Only an empty folder or an older gallery is taken.
fn begin(folder: &Path) -> Result<(), Problems> {
    let page = folder.join(gallery_page::NAME);
    let is_empty = fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    let old = fs::read_to_string(&page).unwrap_or_default();
    if !is_empty && !gallery_page::is_one(&old) {
        let what = "the folder is not empty and holds no gallery";
        let mend = "give a new folder, or one of an older gallery";
        return Err(Problems(vec![Problem::new(folder.display().to_string(), 0, what, mend)]));
    }
    for picture in gallery_page::pictures(&old) {
        // A picture that is gone already need not go.
        let _ = fs::remove_file(folder.join(picture));
    }
    fs::create_dir_all(folder).map_err(|error| unwritten(folder, &error))?;
    write_page(folder, &[])
}

fn write_page(folder: &Path, drawn: &[LocalePart]) -> Result<(), Problems> {
    let page = folder.join(gallery_page::NAME);
    fs::write(&page, gallery_page::html(drawn)).map_err(|error| unwritten(&page, &error))
}

fn unwritten(path: &Path, error: &dyn std::fmt::Display) -> Problems {
    let what = format!("it cannot be written ({error})");
    let mend = "give a folder that you may write to, with room on its disk";
    Problems(vec![Problem::new(path.display().to_string(), 0, what, mend)])
}

/// Draws one locale in a thread of its own: the toolkit keeps one window and one set of fonts for
/// each thread, and they go with it.
fn apart(wish: &Wish, tag: &str) -> Result<LocalePart, Problems> {
    let drawn = thread::scope(|scope| scope.spawn(|| draw(wish, tag)).join());
    drawn.unwrap_or_else(|_| {
        let what = format!("the locale “{tag}” cannot be drawn");
        Err(Problems(vec![Problem::new(tag, 0, what, "see what is said above")]))
    })
}

fn draw(wish: &Wish, tag: &str) -> Result<LocalePart, Problems> {
    let material = wish.place.read()?;
    let folder = wish.folder.join(tag);
    fs::create_dir_all(&folder).map_err(|error| unwritten(&folder, &error))?;
    let localizer = material.locales.localizer(tag);
    let region = start_region(&material.library, None);
    let context = Context {
        library: &material.library,
        localizer: &localizer,
        region: &region,
        now: material.moment(),
    };
    let parts = parts(&context);
    let locale = material.locales.get(tag).cloned();
    let mut studio =
        Studio::open(material, tag).map_err(|error| unwritten(Path::new(tag), &error))?;
    let mut shown = Vec::new();
    for part in &parts {
        shown.push(draw_part(&mut studio, &folder, part, &localizer)?);
    }
    Ok(described(tag, locale.as_ref(), shown))
}

fn described(tag: &str, locale: Option<&Locale>, parts: Vec<ShownPart>) -> LocalePart {
    LocalePart {
        tag: tag.to_owned(),
        name: locale.map_or_else(|| tag.to_owned(), |locale| locale.name.clone()),
        rtl: locale.is_some_and(|locale| locale.direction == crate::l10n::Direction::Rtl),
        parts,
    }
}

fn draw_part(
    studio: &mut Studio,
    folder: &Path,
    part: &Part,
    localizer: &Localizer,
) -> Result<ShownPart, Problems> {
    let mut scenes = Vec::new();
    for scene in &part.scenes {
        let title = scene.title.as_ref().map(|id| without_isolates(&localizer.find(id).text));
        scenes.push(Shown { title, ..draw_scene(studio, folder, scene)? });
    }
    let title = part.title.as_ref().map(|id| without_isolates(&localizer.find(id).text));
    Ok(ShownPart { title, scenes })
}

/// Draws a scene in every look, and notes which messages it asks for.
fn draw_scene(studio: &mut Studio, folder: &Path, scene: &Scene) -> Result<Shown, Problems> {
    studio.show(scene);
    let recorder = studio.gui().record();
    let mut sizes = Vec::new();
    let mut size = (0, 0);
    for look in &LOOKS {
        studio.gui().apply(Action::SetColours(look.colours));
        if size != (look.width, look.height) {
            size = (look.width, look.height);
            studio.fit(look.width, look.height);
        }
        let picture = studio.picture();
        let path = folder.join(format!("{}-{}.png", scene.id, look.word));
        picture.write(&path).map_err(|error| unwritten(&path, &error))?;
        sizes.push(picture.size());
    }
    Ok(Shown {
        id: scene.id.clone(),
        name: scene.name.clone(),
        title: None,
        sizes,
        messages: recorder.ids(),
    })
}
