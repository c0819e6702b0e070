//! The main screens as pictures, in both locales and both themes.

use pocketcard::content::{Ask, CardId, ContactId, DeckId};
use pocketcard::session::{Action, Colours, Contrast, Paging, Screen, TextSize};
use slint::platform::Key;

use crate::fixture::{Hands, Visit};

/// The main screens, with the names of their pictures.
fn screens() -> [(&'static str, Screen); 11] {
    [
        ("opening", Screen::Opening),
        ("home", Screen::Home),
        ("help-now", Screen::HelpNow),
        ("contact", Screen::Contact(ContactId::new("us-nhth"))),
        ("deck", Screen::Deck(DeckId::new("you"))),
        ("card", Screen::Card(CardId::new("pictures"))),
        ("say", Screen::Card(CardId::new("what-to-say"))),
        ("practice", Screen::Card(CardId::new("learn-the-number"))),
        ("need", Screen::Situations(Ask::Need)),
        ("regions", Screen::Regions),
        ("settings", Screen::Settings),
    ]
}

fn show(hands: &Hands, screen: &Screen) {
    if *screen != Screen::Opening {
        hands.gui.apply(Action::Show(Screen::Home));
        hands.gui.apply(Action::Show(screen.clone()));
    }
}

fn compare(locale: &'static str, colours: Colours, theme: &str) {
    let hands = Visit { locale, ..Visit::default() }.begin();
    hands.gui.apply(Action::SetColours(colours));
    for (name, screen) in screens() {
        show(&hands, &screen);
        hands.picture().assert_kept(&format!("{name}-{locale}-{theme}"));
    }
}

#[test]
fn english_in_light() {
    compare("en", Colours::Light, "light");
}

#[test]
fn english_in_dark() {
    compare("en", Colours::Dark, "dark");
}

#[test]
fn spanish_in_light() {
    compare("es", Colours::Light, "light");
}

#[test]
fn spanish_in_dark() {
    compare("es", Colours::Dark, "dark");
}

/// A window, and how the text in it is set.
struct Setting(&'static str, f32, f32, TextSize, Colours, Contrast);

fn compare_settings(settings: &[Setting]) {
    let hands = Visit::default().begin();
    for Setting(setting, width, height, text, colours, contrast) in settings {
        hands.gui.apply(Action::SetTextSize(*text));
        hands.gui.apply(Action::SetColours(*colours));
        hands.gui.apply(Action::SetContrast(*contrast));
        hands.resize(*width, *height);
        for (name, screen) in screens() {
            show(&hands, &screen);
            hands.picture().assert_kept(&format!("size-{setting}-{name}"));
            while *hands.gui.session().screen() != Screen::Opening {
                hands.gui.apply(Action::Back);
            }
        }
    }
}

#[test]
fn from_the_smallest_phone_to_a_large_desktop() {
    use Colours::{Dark, Light};
    let (text, contrast) = (TextSize::Normal, Contrast::Normal);
    compare_settings(&[
        Setting("320-light", 320.0, 480.0, text, Light, contrast),
        Setting("320-dark", 320.0, 480.0, text, Dark, contrast),
        Setting("1024-light", 1024.0, 768.0, text, Light, contrast),
        Setting("1024-dark", 1024.0, 768.0, text, Dark, contrast),
        Setting("1920-light", 1920.0, 1080.0, text, Light, contrast),
        Setting("1920-dark", 1920.0, 1080.0, text, Dark, contrast),
        Setting("200", 200.0, 200.0, text, Light, contrast),
    ]);
}

#[test]
fn large_text_and_high_contrast() {
    let (large, high) = (TextSize::Largest, Contrast::High);
    compare_settings(&[
        Setting("320-200-percent", 320.0, 640.0, large, Colours::Light, Contrast::Normal),
        Setting("high-light", 412.0, 915.0, TextSize::Normal, Colours::Light, high),
        Setting("high-dark", 412.0, 915.0, TextSize::Normal, Colours::Dark, high),
    ]);
}

#[test]
fn page_by_page() {
    use Colours::{Dark, Light};
    let (normal, largest) = (TextSize::Normal, TextSize::Largest);
    let hands = Visit::default().begin();
    hands.gui.apply(Action::SetPaging(Paging::PageByPage));
    for (name, locale, width, height, text, colours, contrast) in [
        ("light", "en", 412.0, 915.0, normal, Light, Contrast::Normal),
        ("wide", "fr", 1024.0, 768.0, normal, Dark, Contrast::Normal),
        ("high", "es", 412.0, 915.0, normal, Light, Contrast::High),
        ("right-to-left", "ar", 320.0, 640.0, largest, Dark, Contrast::Normal),
    ] {
        hands.gui.apply(Action::SetLocale(locale.to_owned()));
        hands.gui.apply(Action::SetTextSize(text));
        hands.gui.apply(Action::SetColours(colours));
        hands.gui.apply(Action::SetContrast(contrast));
        hands.resize(width, height);
        show(&hands, &Screen::Card(CardId::new("what-happens")));
        hands.press(Key::PageDown);
        hands.picture().assert_kept(&format!("page-by-page-{name}"));
    }
}
