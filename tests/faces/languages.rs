//! Every screen in every language: mirrored where lines run from right to left, nothing cut off.

use std::path::PathBuf;
use std::thread;

use pocketcard::content::{CardId, ContactId};
use pocketcard::l10n::Direction;
use pocketcard::session::{Action, Colours, Screen, TextSize};

use crate::fixture::{Drawn, Hands, Visit, every_screen, library, locales};

/// Does `look` once for every locale, each with a window of its own.
fn in_every_language(visit: impl Fn(&'static str) -> Visit, look: impl Fn(&Hands, &str) + Sync) {
    let tags: Vec<String> = locales().all().map(|locale| locale.tag.to_string()).collect();
    assert!(tags.len() >= 16, "{tags:?}");
    for pair in tags.chunks(2) {
        thread::scope(|scope| {
            for tag in pair {
                let visit = visit(String::leak(tag.clone()));
                let look = &look;
                scope.spawn(move || look(&visit.begin(), tag));
            }
        });
    }
}

fn show(hands: &Hands, screen: &Screen) {
    if *screen != Screen::Opening {
        hands.gui.apply(Action::Show(Screen::Home));
        hands.gui.apply(Action::Show(screen.clone()));
    }
}

fn name(screen: &Screen) -> String {
    let word = |c: char| if c.is_alphanumeric() || c == '-' { c } else { '_' };
    format!("{screen:?}").chars().map(word).collect()
}

#[test]
fn every_screen_is_drawn_in_every_language() {
    let visit = |locale| Visit { locale, height: 1400.0, ..Visit::default() };
    in_every_language(visit, |hands, tag| {
        hands.gui.apply(Action::SetColours(Colours::Light));
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("languages/{tag}"));
        for screen in every_screen() {
            show(hands, &screen);
            let picture = hands.picture();
            assert!(picture.only_colour().is_none(), "{tag}: {screen:?} is empty");
            picture.write(&folder.join(format!("{}.png", name(&screen))));
        }
    });
}

#[test]
fn no_word_of_a_screen_is_cut_off_at_200_percent() {
    let visit = |locale| Visit { locale, width: 320.0, height: 9000.0, ..Visit::default() };
    in_every_language(visit, |hands, tag| {
        hands.gui.apply(Action::SetTextSize(TextSize::Largest));
        for screen in every_screen() {
            show(hands, &screen);
            inside(&hands.drawn_texts(), tag, &format!("{screen:?}"));
        }
    });
}

#[test]
fn no_word_of_a_card_is_cut_off_at_200_percent() {
    let visit = |locale| Visit { locale, width: 320.0, height: 12000.0, ..Visit::default() };
    in_every_language(visit, |hands, tag| {
        hands.gui.apply(Action::SetTextSize(TextSize::Largest));
        let library = library();
        for card in library.decks().iter().flat_map(|deck| &deck.cards) {
            show(hands, &Screen::Card(CardId::new(card.as_str())));
            inside(&hands.drawn_texts(), tag, card.as_str());
        }
    });
}

fn inside(texts: &[Drawn], tag: &str, place: &str) {
    assert!(texts.len() > 3, "{tag}: {place} has few texts");
    for text in texts {
        assert!(text.left >= -0.5 && text.right <= 320.5, "{tag}: {place}: {text:?}");
    }
}

#[test]
fn the_layout_is_mirrored_where_lines_run_from_right_to_left() {
    let visit = |locale| Visit { locale, ..Visit::default() };
    in_every_language(visit, |hands, tag| {
        show(hands, &Screen::Contact(ContactId::new("us-nhth")));
        let words = locales().localizer(tag);
        let title = words.words().contact_how();
        let texts = hands.drawn_texts();
        let back = texts.iter().find(|text| text.top < 130.0 && text.top > 60.0).unwrap();
        let heading = texts.iter().find(|text| text.text == title);
        let middle = f32::midpoint(back.left, back.right);
        let rtl = locales().get(tag).unwrap().direction == Direction::Rtl;
        assert_eq!(middle > 206.0, rtl, "{tag}: the way back is at {middle}");
        assert!(heading.is_some(), "{tag}: {title}");
    });
}
