//! 9. The first screen gives nothing away; neither do names around it.

use pocketcard::l10n::without_isolates;
use pocketcard::session::{Practice, Session};
use slint::ComponentHandle as _;

use crate::both::p09_the_first_screen_tells_nothing::assert_neutral;
use crate::fixture::display::Display;
use crate::fixture::{Visit, locales};

#[test]
fn every_locale_lists_words_that_the_opening_screen_may_not_show() {
    for locale in locales().all() {
        assert!(locale.forbidden_on_opening.len() >= 15, "{}", locale.tag);
        for word in &locale.forbidden_on_opening {
            assert_eq!(
                *word,
                word.to_lowercase(),
                "{}: words are compared in lower case",
                locale.tag
            );
        }
    }
}

#[test]
fn trying_the_way_out_shows_no_such_word_in_any_language_at_any_step() {
    let tags: Vec<String> = locales().all().map(|locale| locale.tag.to_string()).collect();
    for tag in tags {
        std::thread::spawn(move || {
            let tag: &'static str = tag.leak();
            let hands = Visit { locale: tag, ..Visit::default() }.begin();
            hands.press(slint::platform::Key::Shift);
            assert_neutral("the progress", &hands.labels().join(" | "), tag);
            let practise = without_isolates(&locales().localizer(tag).words().practise());
            hands.touch(&practise);
            assert_eq!(hands.gui.session().practice(), Practice::Armed);
            assert_neutral("the practice", &hands.labels().join(" | "), tag);
            hands.finger_down(100.0, 20.0);
            hands.wait(std::time::Duration::from_secs(1));
            assert_eq!(hands.gui.session().practice(), Practice::Worked);
            assert_neutral("the end of the practice", &hands.labels().join(" | "), tag);
        })
        .join()
        .unwrap();
    }
}

#[test]
fn the_first_screen_of_a_visit_is_the_opening_screen() {
    let session = Session::new("en".to_owned(), pocketcard::content::RegionCode::new("US"));
    assert_eq!(*session.screen(), pocketcard::session::Screen::Opening);
}

#[test]
fn the_title_never_changes_with_the_page() {
    let hands = Visit::default().begin();
    assert_eq!(hands.gui.app().get_app_title(), "Pocketcard");
    hands.touch("Open the cards");
    hands.touch("I need to talk to someone");
    assert_eq!(hands.gui.app().get_app_title(), "Pocketcard");
    hands.gui.app().hide().unwrap();
}

#[test]
fn package_and_desktop_files_are_neutral() {
    let manifest: toml::Table = include_str!("../../Cargo.toml").parse().unwrap();
    let package = manifest["package"].as_table().unwrap();
    assert_neutral("the package", package["name"].as_str().unwrap(), "es");
    assert_neutral("the package", package["description"].as_str().unwrap(), "es");
    let entry = include_str!("../../assets/desktop/pocketcard.desktop");
    assert!(entry.contains("Exec=pocketcard"));
    assert_neutral("the desktop entry", entry, "es");
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn the_window_manager_sees_neutral_names_on_every_page() {
    let display = Display::start();
    let app = display.open();
    for _ in 0..3 {
        let properties = display.properties(&app);
        assert!(properties.contains("WM_CLASS(STRING) = \"\", \"pocketcard\""), "{properties}");
        assert!(properties.contains("WM_NAME(STRING) = \"Pocketcard\""), "{properties}");
        assert_neutral("the window's properties", &properties, "es");
        assert_eq!(app.name_of_process(), "pocketcard");
        display.key(&app, "Return");
    }
}
