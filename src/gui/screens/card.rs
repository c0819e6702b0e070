//! Adapter of the card screen.

use std::mem::discriminant;

use slint::{ComponentHandle as _, SharedString};

use crate::content::{CardId, ContactId};
use crate::gui::controller::Gui;
use crate::gui::rows::{self, new, updated};
use crate::gui::ui::{App, Block, BlockKind, CardAdapter, Item, Pad, PadKey};
use crate::session::{Action, Rehearsal, Screen};
use crate::view::{BlockView, CardView, Context, PracticeView};

pub(super) fn connect(gui: &Gui) {
    let adapter = gui.app().global::<CardAdapter>();
    adapter.on_open_contact(
        gui.doing_with(|id| Some(Action::Show(Screen::Contact(ContactId::new(id))))),
    );
    adapter.on_open_card(gui.opening_card());
    adapter.on_clear(gui.doing(Action::ClearDigits));
    adapter.on_toggle_number(gui.doing(Action::ToggleNumber));
    let weak = gui.downgrade();
    adapter.on_press(move |digit| {
        if let (Some(gui), Some(digit)) = (weak.upgrade(), digit.chars().next()) {
            let number = gui.app().global::<CardAdapter>().get_pad().digits.to_string();
            gui.apply(Action::PressDigit { number, digit });
        }
    });
}

pub(super) fn show(app: &App, context: &Context<'_>, id: &CardId, rehearsal: &Rehearsal) {
    let Some(view) = CardView::new(context, id) else {
        return;
    };
    let adapter = app.global::<CardAdapter>();
    if let Some(practice) = view.practice() {
        adapter.set_pad(pad(&adapter.get_pad(), practice, context, rehearsal));
    }
    // A key of the keypad changes the keypad alone: the focus stays on it.
    adapter.set_blocks(updated(&adapter.get_blocks(), blocks(&view)));
    adapter.set_title(view.title.into());
    adapter.set_checked(view.checked.into());
}

fn pad(old: &Pad, view: &PracticeView, context: &Context<'_>, rehearsal: &Rehearsal) -> Pad {
    let keys = view
        .keys
        .iter()
        .map(|key| PadKey { digit: key.digit.to_string().into(), letters: key.letters.into() });
    let places = view.digits.chars().map(|digit| SharedString::from(digit.to_string()));
    Pad {
        action: view.action.as_str().into(),
        letters: view.letters.as_str().into(),
        digits: view.digits.as_str().into(),
        typed: rehearsal.typed().into(),
        places: updated(&old.places, places.collect()),
        // A number has a handful of digits.
        typed_count: i32::try_from(rehearsal.typed().len()).unwrap_or_default(),
        keys: updated(&old.keys, keys.collect()),
        answer: view.answer(context, rehearsal).into(),
        is_right: rehearsal.typed() == view.digits,
        number_hidden: rehearsal.number_hidden(),
    }
}

/// The blocks as the screen shows them: points, steps or sentences that follow each other are one
/// list.
fn blocks(view: &CardView) -> Vec<Block> {
    let same_kind = |a: &BlockView, b: &BlockView| discriminant(a) == discriminant(b);
    view.blocks.chunk_by(same_kind).flat_map(chunk).collect()
}

fn chunk(chunk: &[BlockView]) -> Vec<Block> {
    let items: Vec<_> = chunk.iter().filter_map(item).collect();
    if items.is_empty() {
        return chunk.iter().map(single).collect();
    }
    let is_said = matches!(chunk, [BlockView::Say(_), ..]);
    let kind = if is_said { BlockKind::Say } else { BlockKind::List };
    vec![Block { kind, items: new(items), ..Block::default() }]
}

fn item(block: &BlockView) -> Option<Item> {
    let item = |mark: &str, text: &str| Item { mark: mark.into(), text: text.into() };
    Some(match block {
        BlockView::Point(words) => item("–", words),
        BlockView::Step(number, words) => item(&format!("{number}."), words),
        BlockView::Say(words) => item("", words),
        _ => return None,
    })
}

/// A block that is no part of a list.
fn single(block: &BlockView) -> Block {
    let text = |kind, text: &str| Block { kind, text: text.into(), ..Block::default() };
    match block {
        BlockView::Heading(words) => text(BlockKind::Heading, words),
        BlockView::Paragraph(words)
        | BlockView::Point(words)
        | BlockView::Step(_, words)
        | BlockView::Say(words) => text(BlockKind::Paragraph, words),
        BlockView::Practice(_) => text(BlockKind::Practice, ""),
        BlockView::Pair(name, value) => {
            Block { value: value.into(), ..text(BlockKind::Pair, name) }
        }
        BlockView::Warning(words) => text(BlockKind::Warning, words),
        BlockView::Contact(contact) => {
            Block { kind: BlockKind::Contact, entry: rows::contact(contact), ..Block::default() }
        }
        BlockView::Link(card) => {
            Block { kind: BlockKind::Link, entry: rows::card(card), ..Block::default() }
        }
    }
}
