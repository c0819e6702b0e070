//! Every card in every locale, drawn whole: nothing cut off, nothing on top of anything, not too long.

use std::path::PathBuf;

use pocketcard::content::{Block, Card, CardId};
use pocketcard::session::{Action, Colours, Screen, TextSize};

use crate::fixture::{Drawn, Hands, Visit, library};

/// A phone of today: 412 by 915 logical pixels, of which the bar takes 60.
const PHONE: f32 = 412.0;
const TWO_SCREENS: u32 = 60 + 2 * (915 - 60);
/// Higher than any card that is no list.
const WHOLE: f32 = 3000.0;

/// Every card, in display order; the page of contacts has pictures of its own.
fn cards() -> Vec<Card> {
    let library = library();
    let ids = library.decks().iter().flat_map(|deck| &deck.cards);
    let cards = ids.map(|id| library.card(id).unwrap().clone());
    cards.filter(|card| !card.is_help_now()).collect()
}

fn open(hands: &Hands, id: &CardId) {
    hands.gui.apply(Action::Show(Screen::Home));
    hands.gui.apply(Action::Show(Screen::Card(id.clone())));
}

/// Cards that are lists of contacts, or made of the registry, are as long as their lists.
fn is_list(card: &Card) -> bool {
    let contacts = card.blocks.iter().filter(|block| matches!(block, Block::Contact(_))).count();
    contacts > 4 || card.blocks.iter().any(|block| matches!(block, Block::Table(_)))
}

/// Draws every card of a locale; the pictures wait in `target/tmp/cards` for the eye. A translation
/// may be longer than the reference by `slack` per cent.
fn draw(locale: &'static str, slack: u32) {
    let hands = Visit { locale, width: PHONE, height: WHOLE, ..Visit::default() }.begin();
    hands.gui.apply(Action::SetColours(Colours::Light));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("cards/{locale}"));
    let mut long = Vec::new();
    for card in cards() {
        open(&hands, &card.id);
        let picture = hands.picture().without_empty_foot();
        picture.write(&folder.join(format!("{}.png", card.id)));
        assert!(picture.height > 200, "{} is empty", card.id);
        if picture.height > TWO_SCREENS + TWO_SCREENS * slack / 100 && !is_list(&card) {
            long.push(format!("{}: {} px", card.id, picture.height));
        }
    }
    assert!(long.is_empty(), "longer than two phone screens ({TWO_SCREENS} px): {long:#?}");
}

/// Every text of every card stands inside a small window and on no other text.
fn whole(locale: &'static str, size: TextSize) {
    let width = 320.0;
    let hands = Visit { locale, width, height: 4.0 * WHOLE, ..Visit::default() }.begin();
    hands.gui.apply(Action::SetTextSize(size));
    let mut seen = 0;
    for card in cards() {
        open(&hands, &card.id);
        let texts = hands.drawn_texts();
        for text in &texts {
            assert!(
                text.left >= -0.5 && text.right <= width + 0.5,
                "{} at {size:?}: {text:?}",
                card.id
            );
        }
        seen += texts.len();
        apart(texts, &card);
    }
    assert!(seen > 1000, "{seen} texts only");
}

/// Asserts that no text is drawn over another.
fn apart(mut texts: Vec<Drawn>, card: &Card) {
    texts.sort_by(|a, b| a.top.total_cmp(&b.top));
    for (at, text) in texts.iter().enumerate() {
        for other in texts[at + 1..].iter().take_while(|other| other.top < text.bottom - 2.0) {
            assert!(
                other.left >= text.right - 1.0 || other.right <= text.left + 1.0,
                "{}: {other:?} stands on {text:?}",
                card.id
            );
        }
    }
}

#[test]
fn every_english_card_is_drawn_and_fits_two_screens() {
    draw("en", 0);
}

#[test]
fn every_spanish_card_is_drawn_and_is_little_longer() {
    draw("es", 20);
}

#[test]
fn no_word_of_a_card_is_cut_off_in_english() {
    whole("en", TextSize::Normal);
}

#[test]
fn no_word_of_a_card_is_cut_off_in_english_at_200_percent() {
    whole("en", TextSize::Largest);
}

#[test]
fn no_word_of_a_card_is_cut_off_in_spanish_at_200_percent() {
    whole("es", TextSize::Largest);
}
