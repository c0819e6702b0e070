//! The main screens as pictures, in both locales and both themes.

use pocketcard::content::{CardId, ContactId, DeckId};
use pocketcard::session::{Action, Colours, Contrast, Screen, TextSize};

use crate::fixture::{Hands, Visit};

/// The main screens, with the names of their pictures.
fn screens() -> [(&'static str, Screen); 7] {
    [
        ("opening", Screen::Opening),
        ("home", Screen::Home),
        ("help-now", Screen::HelpNow),
        ("contact", Screen::Contact(ContactId::new("us-nhth"))),
        ("deck", Screen::Deck(DeckId::new("you"))),
        ("card", Screen::Card(CardId::new("pictures"))),
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

/// Sizes from the smallest phone to a large desktop, text at 200 %, high contrast.
#[test]
fn other_sizes() {
    let sizes = [
        ("320", 320.0, 480.0, TextSize::Normal, Contrast::Normal),
        ("320-200-percent", 320.0, 640.0, TextSize::Largest, Contrast::Normal),
        ("1024", 1024.0, 768.0, TextSize::Normal, Contrast::Normal),
        ("1920", 1920.0, 1080.0, TextSize::Normal, Contrast::Normal),
        ("200", 200.0, 200.0, TextSize::Normal, Contrast::Normal),
        ("high-contrast", 412.0, 915.0, TextSize::Normal, Contrast::High),
    ];
    let hands = Visit::default().begin();
    hands.gui.apply(Action::SetColours(Colours::Light));
    for (size_name, width, height, text, contrast) in sizes {
        hands.gui.apply(Action::SetTextSize(text));
        hands.gui.apply(Action::SetContrast(contrast));
        hands.resize(width, height);
        for (name, screen) in screens() {
            show(&hands, &screen);
            hands.picture().assert_kept(&format!("size-{size_name}-{name}"));
            while *hands.gui.session().screen() != Screen::Opening {
                hands.gui.apply(Action::Back);
            }
        }
    }
}
