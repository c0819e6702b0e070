//! The gallery, as somebody who looks a language through meets it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use assert_cmd::cargo::cargo_bin_cmd;
use pocketcard::content::Card;

use crate::fixture::library;
use crate::fixture::picture::Picture;

const LOOKS: [&str; 4] = ["phone-light", "phone-dark", "desktop-light", "desktop-dark"];

/// What `cardkit gallery` prints, and its exit code.
fn gallery(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let output = cargo_bin_cmd!("cardkit").arg("gallery").arg(folder).args(arguments).output();
    let output = output.unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

/// The values of an attribute, in order.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    page.split(begin.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// The part of the page that is about a scene.
fn scene<'a>(page: &'a str, id: &str) -> &'a str {
    let begin = format!("<article id=\"{id}\">");
    let (_, rest) = page.split_once(&begin).unwrap_or_else(|| panic!("there is no {id}"));
    rest.split("</article>").next().unwrap()
}

fn scenes() -> Vec<String> {
    let library = library();
    let one = [
        "opening",
        "home",
        "help-now",
        "ask-need",
        "ask-worried",
        "ask-saw",
        "index",
        "regions",
        "settings",
        "contact-text",
        "reach-text",
        "reach-call",
        "contact-code",
        "contact-voice",
        "contact-chat",
        "contact-email",
        "contact-web",
        "contact-relay",
    ];
    let decks = library.decks().iter().map(|deck| format!("deck-{}", deck.id));
    let cards = library.decks().iter().flat_map(|deck| &deck.cards);
    let cards = cards.map(|id| format!("card-{id}"));
    one.into_iter().map(str::to_owned).chain(decks).chain(cards).collect()
}

#[test]
fn every_screen_and_card_of_a_language_is_drawn_with_its_messages_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    // A language whose lines run from the right, and that is not the reference.
    let (told, code) = gallery(folder.path(), &["--locale", "ar"]);
    assert_eq!(code, 0, "{told}");
    let page = fs::read_to_string(folder.path().join("index.html")).unwrap();
    assert_whole(&page, folder.path());
    let drawn: BTreeSet<&str> = values(&page, "src").into_iter().collect();
    for id in scenes() {
        for look in LOOKS {
            let file = format!("ar/{id}-{look}.png");
            assert!(drawn.contains(file.as_str()), "{file}");
        }
    }
    assert!(told.starts_with(&format!("{} pictures", drawn.len())), "{told}");
    for file in &drawn {
        assert_drawn(&folder.path().join(file), file);
    }
    assert_messages(&page);
}

/// The page works from a folder alone, and every picture says what it is.
fn assert_whole(page: &str, folder: &Path) {
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("<section id=\"ar\" lang=\"ar\" dir=\"rtl\">"));
    assert!(!page.contains("<script") && !page.contains("@import") && !page.contains("url("));
    let anchors: BTreeSet<&str> = values(page, "id").into_iter().collect();
    for target in values(page, "src").into_iter().chain(values(page, "href")) {
        match target.strip_prefix('#') {
            Some(anchor) => assert!(anchors.contains(anchor), "{target} leads nowhere"),
            None => assert!(folder.join(target).is_file(), "{target}"),
        }
        assert!(!target.contains(':') && !target.starts_with('/'), "{target}");
    }
    let pictures = page.matches("<img ").count();
    let told = values(page, "alt");
    assert_eq!(told.len(), pictures);
    let different: BTreeSet<&str> = told.into_iter().collect();
    assert_eq!(different.len(), pictures, "two pictures are called the same");
}

/// A picture can be read, has the width of its look and shows something.
fn assert_drawn(path: &Path, name: &str) {
    let picture = Picture::read(path).unwrap_or_else(|| panic!("{name} cannot be read"));
    let is_phone = ["-phone-light.png", "-phone-dark.png"].iter().any(|end| name.ends_with(end));
    let (width, height) = if is_phone { (412, 915) } else { (1280, 800) };
    assert_eq!(picture.width, width, "{name}");
    assert!(picture.height >= height, "{name}: {}", picture.height);
    // Under the bar, which is always there.
    let page = picture.below(60);
    assert_eq!(page.only_colour(), None, "{name} is blank");
    let is_light = picture.at(2, 70)[0] > 128;
    assert_eq!(is_light, name.ends_with("light.png"), "{name} has the other colours");
}

fn assert_messages(page: &str) {
    let names = |id: &str, message: &str| {
        let tagged = format!("<code>{message}</code>");
        scene(page, &format!("ar.{id}")).contains(&tagged)
    };
    assert!(names("home", "home-title") && names("home", "deck-you-title"));
    assert!(!names("settings", "deck-you-title"), "a message is beside a picture without it");
    assert!(names("settings", "text-size-percent"));
    assert!(names("opening-tried", "practise-worked") && !names("opening", "practise-worked"));
    let library = library();
    let cards = library.decks().iter().flat_map(|deck| &deck.cards);
    for card in cards.filter_map(|id| library.card(id)).filter(|card| !Card::is_help_now(card)) {
        let messages = card.blocks.iter().flat_map(pocketcard::content::Block::messages);
        for message in messages.chain([&card.title]) {
            assert!(names(&format!("card-{}", card.id), message.as_str()), "{message}");
        }
    }
}

#[test]
fn a_folder_with_something_else_in_it_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), "<p>My own page</p>").unwrap();
    let (told, code) = gallery(folder.path(), &["--locale", "en"]);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("holds no gallery") && told.contains("Mend: "), "{told}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_language_that_is_not_there_is_told_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (told, code) = gallery(folder.path(), &["--locale", "xx"]);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("“xx”") && told.contains("zh-Hant"), "{told}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
