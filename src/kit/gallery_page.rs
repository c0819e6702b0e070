//! The page of a gallery: plain HTML that needs no network and no script.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::gallery::LOOKS;

/// The file’s name.
pub(super) const NAME: &str = "index.html";
/// Tells a gallery from every other page.
const MARK: &str = "<meta name=\"generator\" content=\"cardkit gallery\">";

/// The scenes of one locale.
pub(super) struct LocalePart {
    /// BCP 47 tag, and the folder of the pictures.
    pub tag: String,
    /// The language’s own name.
    pub name: String,
    /// Whether its lines run from the right.
    pub rtl: bool,
    pub parts: Vec<ShownPart>,
}

/// Scenes under one heading.
pub(super) struct ShownPart {
    /// The deck’s name; nothing for the screens that belong to no deck.
    pub title: Option<String>,
    pub scenes: Vec<Shown>,
}

/// A scene that has been drawn in every look.
pub(super) struct Shown {
    /// The beginning of its pictures’ names.
    pub id: String,
    /// What it is, in English.
    pub name: String,
    /// Its heading in the locale’s language, where it has one of its own.
    pub title: Option<String>,
    /// Width and height in pixels, look by look.
    pub sizes: Vec<(u32, u32)>,
    /// The messages that it asks for.
    pub messages: BTreeSet<String>,
}

impl LocalePart {
    /// How many pictures it has.
    pub fn pictures(&self) -> usize {
        self.scenes().map(|scene| scene.sizes.len()).sum()
    }

    fn scenes(&self) -> impl Iterator<Item = &Shown> {
        self.parts.iter().flat_map(|part| &part.scenes)
    }

    fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }
}

const STYLE: &str = "
:root { color-scheme: light dark; }
body { font: 16px/1.4 sans-serif; margin: 0 auto; padding: 0 16px 64px; max-width: 1560px; }
nav a { display: inline-block; padding: 4px 8px; }
h2 { border-top: 3px solid; padding-top: 8px; margin-top: 48px; }
article { border-top: 1px solid #8888; content-visibility: auto; contain-intrinsic-height: 700px; }
h4 { margin: 8px 0; }
.pictures { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
figure { margin: 0; }
figcaption, .ids, .others { font-size: 13px; }
img { height: auto; border: 1px solid #8888; }
img.phone { width: 260px; }
img.desktop { width: 480px; }
.ids { flex: 1 1 240px; max-height: 560px; overflow: auto; }
.ids code { display: block; }
";

/// The page for the locales drawn so far.
pub(super) fn html(locales: &[LocalePart]) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n{MARK}\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Gallery</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>Gallery</h1>\n\
         <p>Every screen and card as the program draws it. Beside the pictures are the ids of the \
         messages that they show. A picture opens in its full size.</p>\n"
    );
    let _ = writeln!(out, "<nav>{}</nav>", locales.iter().map(language_link).collect::<String>());
    for locale in locales {
        section(&mut out, locale, locales);
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn language_link(locale: &LocalePart) -> String {
    let (tag, name) = (escaped(&locale.tag), escaped(&locale.name));
    format!("<a href=\"#{tag}\" lang=\"{tag}\" dir=\"{}\">{name}</a> ", locale.dir())
}

fn section(out: &mut String, locale: &LocalePart, all: &[LocalePart]) {
    let (tag, name) = (escaped(&locale.tag), escaped(&locale.name));
    let _ = writeln!(
        out,
        "<section id=\"{tag}\" lang=\"{tag}\" dir=\"{}\">\n<h2>{name} <code dir=\"ltr\">{tag}</code></h2>",
        locale.dir()
    );
    for part in &locale.parts {
        match &part.title {
            Some(title) => {
                let _ = writeln!(out, "<h3>{}</h3>", escaped(title));
            }
            None => out.push_str("<h3 lang=\"en\" dir=\"ltr\">Screens</h3>\n"),
        }
        for scene in &part.scenes {
            article(out, locale, scene, all);
        }
    }
    out.push_str("</section>\n");
}

fn article(out: &mut String, locale: &LocalePart, scene: &Shown, all: &[LocalePart]) {
    let (tag, id, name) = (escaped(&locale.tag), escaped(&scene.id), escaped(&scene.name));
    let _ = writeln!(out, "<article id=\"{tag}.{id}\">");
    if let Some(title) = &scene.title {
        let _ = writeln!(out, "<h4>{}</h4>", escaped(title));
    }
    let _ = write!(out, "<p class=\"others\" lang=\"en\" dir=\"ltr\">{name} ·");
    for other in all.iter().filter(|other| other.tag != locale.tag) {
        if other.scenes().any(|found| found.id == scene.id) {
            let other = escaped(&other.tag);
            let _ = write!(out, " <a href=\"#{other}.{id}\">{other}</a>");
        }
    }
    out.push_str("</p>\n<div class=\"pictures\">\n");
    for (look, (width, height)) in LOOKS.iter().zip(&scene.sizes) {
        let file = format!("{tag}/{id}-{}.png", look.word);
        let kind = look.word.split('-').next().unwrap_or_default();
        let _ = writeln!(
            out,
            "<figure lang=\"en\" dir=\"ltr\"><a href=\"{file}\"><img class=\"{kind}\" loading=\"lazy\" \
             src=\"{file}\" width=\"{width}\" height=\"{height}\" alt=\"{name}, {}, in {}\"></a>\
             <figcaption>{}</figcaption></figure>",
            look.name,
            escaped(&locale.name),
            look.name
        );
    }
    out.push_str("<p class=\"ids\" lang=\"en\" dir=\"ltr\">");
    for message in &scene.messages {
        let _ = write!(out, "<code>{}</code>", escaped(message));
    }
    out.push_str("</p>\n</div>\n</article>\n");
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// Whether a page is that of a gallery.
pub(super) fn is_one(page: &str) -> bool {
    page.contains(MARK)
}

/// The pictures that a gallery’s page names, inside its folder.
pub(super) fn pictures(page: &str) -> Vec<PathBuf> {
    let sources = page.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let inside = sources.filter_map(|source| {
        let (folder, file) = source.split_once('/')?;
        let is_plain = |part: &str| {
            part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
                && !part.starts_with('.')
        };
        let is_picture = Path::new(file).extension().is_some_and(|extension| extension == "png");
        (is_plain(folder) && is_plain(file) && is_picture).then(|| PathBuf::from(folder).join(file))
    });
    inside.collect()
}
