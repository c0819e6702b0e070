//! The preview, as a translator meets it who writes beside the window.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use assert_cmd::cargo::cargo_bin_cmd;
use pocketcard::content::DeckId;
use pocketcard::kit::preview::watch;
use pocketcard::session::{Action, Screen};
use slint::Timer;

use crate::fixture::display::{Display, names_in};
use crate::fixture::{Hands, Visit, locales};

const FACTS: &str = "name = \"Yorùbá\"\ndirection = \"ltr\"\nfont = \"Noto Sans\"\n\
    review = \"unreviewed\"\nhours = 24\n";

/// A translator’s folder with a small locale in it.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        fs::create_dir(desk.folder()).unwrap();
        desk.write("locale.toml", FACTS);
        desk.write("ui.ftl", "home-title = Káàdì\nhome-everyday = Ojoojúmọ́\n");
        desk
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("yo")
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.folder().join(file), text).unwrap();
    }

    /// Opens the home page in the language of the desk.
    fn open(&self) -> (Hands, Timer) {
        let hands = Visit { height: 4000.0, ..Visit::default() }.begin();
        let timer = watch(&hands.gui, locales(), "yo", &self.folder(), |_| {});
        hands.gui.apply(Action::Show(Screen::Home));
        (hands, timer)
    }
}

fn a_second(hands: &Hands) {
    hands.wait(Duration::from_millis(500));
    hands.wait(Duration::from_millis(500));
}

#[test]
fn a_saved_change_is_on_the_same_screen_within_a_second() {
    let desk = Desk::new();
    let (hands, _timer) = desk.open();
    assert!(hands.says("Káàdì") && hands.says("First aid"), "{:?}", hands.labels());
    desk.write("ui.ftl", "home-title = Àwọn káàdì mi\n");
    a_second(&hands);
    assert!(hands.says("Àwọn káàdì mi"), "{:?}", hands.labels());
    assert!(!hands.says("Ojoojúmọ́"), "a message that was taken out is still there");
    assert_eq!(*hands.gui.session().screen(), Screen::Home);
}

#[test]
fn a_file_that_is_added_or_taken_away_is_seen() {
    let desk = Desk::new();
    let (hands, _timer) = desk.open();
    desk.write("everyday.ftl", "deck-first-aid-title = Ìrànlọ́wọ́ àkọ́kọ́\n");
    a_second(&hands);
    assert!(hands.says("Ìrànlọ́wọ́ àkọ́kọ́"), "{:?}", hands.labels());
    fs::remove_file(desk.folder().join("everyday.ftl")).unwrap();
    a_second(&hands);
    assert!(!hands.says("Ìrànlọ́wọ́ àkọ́kọ́") && hands.says("First aid"));
}

#[test]
fn a_fault_is_shown_with_file_line_and_mend_until_it_is_mended() {
    let desk = Desk::new();
    let (hands, _timer) = desk.open();
    assert!(!hands.says("ui.ftl"), "{:?}", hands.labels());
    desk.write("ui.ftl", "home-title = Káàdì\n\nleave = { $\n\nsettings-open = Ètò\n");
    a_second(&hands);
    assert!(hands.says("yo/ui.ftl:3:") && hands.says("Mend: "), "{:?}", hands.labels());
    assert!(hands.says("Káàdì") && hands.says("Ètò"), "the sound messages stay");
    desk.write("ui.ftl", "home-title = Káàdì\n");
    a_second(&hands);
    assert!(!hands.says("ui.ftl") && !hands.says("Mend: "), "{:?}", hands.labels());
}

#[test]
fn a_number_that_no_text_may_hold_is_told_and_not_shown() {
    let desk = Desk::new();
    let (hands, _timer) = desk.open();
    desk.write("ui.ftl", "home-everyday = Ojoojúmọ́\nhome-title = 1-888-373-7889\n");
    a_second(&hands);
    assert!(hands.says("yo/ui.ftl:2"), "{:?}", hands.labels());
    assert!(hands.says("“home-title”") && hands.says("Ojoojúmọ́"), "{:?}", hands.labels());
}

#[test]
fn a_broken_locale_toml_leaves_the_old_texts_and_says_why() {
    let desk = Desk::new();
    let (hands, _timer) = desk.open();
    desk.write("locale.toml", "name = \"Yorùbá\"\ndirection = \n");
    a_second(&hands);
    assert!(hands.says("Káàdì") && hands.says("yo/locale.toml:2:"), "{:?}", hands.labels());
    desk.write("locale.toml", FACTS);
    a_second(&hands);
    assert!(hands.says("Káàdì") && !hands.says("locale.toml"), "{:?}", hands.labels());
}

#[test]
fn a_locale_toml_that_is_broken_from_the_start_is_taken_once_it_is_mended() {
    let desk = Desk::new();
    desk.write("locale.toml", "name = \n");
    let (hands, _timer) = desk.open();
    assert!(hands.says("Cards") && hands.says("yo/locale.toml:1:"), "{:?}", hands.labels());
    desk.write("locale.toml", FACTS);
    a_second(&hands);
    assert!(hands.says("Káàdì") && !hands.says("locale.toml"), "{:?}", hands.labels());
}

#[test]
fn a_change_leaves_the_page_where_it_was_scrolled_to() {
    let desk = Desk::new();
    let hands = Visit::default().begin();
    let _timer = watch(&hands.gui, locales(), "yo", &desk.folder(), |_| {});
    hands.gui.apply(Action::Show(Screen::Home));
    hands.gui.apply(Action::Show(Screen::Deck(DeckId::new("you"))));
    let top = hands.find("What to say first").absolute_position().y;
    hands.wheel(-200.0);
    assert!(hands.find("What to say first").absolute_position().y < top, "it did not scroll");
    let place = |title: &str| hands.find(title).absolute_position().y;
    let before = place("What to say first");
    desk.write("help.ftl", "pictures-title = Àwọn àwòrán\n");
    a_second(&hands);
    assert!(hands.says("Àwọn àwòrán"), "{:?}", hands.labels());
    let after = place("What to say first");
    assert!((before - after).abs() < 1.0, "{before} became {after}");
}

#[test]
fn many_faults_take_a_third_of_the_window_and_no_more() {
    let desk = Desk::new();
    let (hands, _timer) = desk.open();
    hands.resize(412.0, 900.0);
    desk.write("ui.ftl", &"leave Leave\n".repeat(400));
    a_second(&hands);
    let first = hands.find(&desk.folder().join("ui.ftl").display().to_string());
    assert!(first.absolute_position().y >= 600.0, "{:?}", first.absolute_position());
}

/// What `cardkit preview` says where there is no display, and its exit code.
fn preview(arguments: &[&str], folder: &Path) -> (String, i32) {
    let output = cargo_bin_cmd!("cardkit")
        .arg("preview")
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.stdout.is_empty());
    (String::from_utf8(output.stderr).unwrap(), output.status.code().unwrap())
}

#[test]
fn what_is_nowhere_is_told_and_a_missing_display_too() {
    let desk = Desk::new();
    let folder = desk.0.path();
    let dir = folder.to_str().unwrap();
    for (arguments, what) in [
        (&["xx"][..], "no language “xx”; there is ar, en,"),
        (&["yo", "--i18n-dir", dir, "--message", "no-such-thing"], "no message “no-such-thing”"),
        (&["yo", "--i18n-dir", dir, "--message", "home-title"], "no display"),
        (&["yo", "--i18n-dir", dir], "no display"),
        (&["--root", "/nonexistent"], "cannot be read"),
    ] {
        let (told, code) = preview(arguments, folder);
        assert_eq!(code, 1, "{arguments:?}: {told}");
        assert!(told.contains(what), "{arguments:?}: {told}");
    }
    let (told, code) = preview(&["en", "es"], folder);
    assert_eq!(code, 2, "{told}");
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn the_real_window_shows_a_change_while_it_is_open() {
    let desk = Desk::new();
    let display = Display::start();
    let dir = desk.0.path().to_str().unwrap();
    let kit = env!("CARGO_BIN_EXE_cardkit");
    let app =
        display.open_program(kit, &["preview", "yo", "--i18n-dir", dir, "--message", "home-title"]);
    // The home page is there; its picture changes once the text does.
    let before = display.picture();
    desk.write("ui.ftl", "home-title = Àwọn káàdì ti ojoojúmọ́ tí ó wà ní ibí yìí\n");
    display.wait_for_change(&before);
    let before = display.picture();
    desk.write("ui.ftl", "home-title = { $\n");
    display.wait_for_change(&before);
    assert_eq!(names_in(&desk.folder()).len(), 2, "the preview wrote into the folder");
    display.mouse_down(&app, 100, 20);
    app.assert_left("a press on the bar of the preview");
}
