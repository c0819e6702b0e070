//! Adapter of the card screen.

use slint::ComponentHandle as _;

use crate::content::{CardId, ContactId};
use crate::gui::controller::Gui;
use crate::gui::rows::{self, new};
use crate::gui::ui::{App, Block, BlockKind, CardAdapter};
use crate::session::{Action, Screen};
use crate::view::{BlockView, CardView, Context};

pub(super) fn connect(gui: &Gui) {
    let adapter = gui.app().global::<CardAdapter>();
    adapter.on_open_contact(
        gui.doing_with(|id| Some(Action::Show(Screen::Contact(ContactId::new(id))))),
    );
    adapter.on_open_card(gui.doing_with(|id| Some(Action::Show(Screen::Card(CardId::new(id))))));
}

pub(super) fn show(app: &App, context: &Context<'_>, id: &CardId) {
    let Some(view) = CardView::new(context, id) else {
        return;
    };
    let adapter = app.global::<CardAdapter>();
    adapter.set_title(view.title.into());
    adapter.set_blocks(new(view.blocks.iter().map(block).collect()));
}

fn block(block: &BlockView) -> Block {
    let text = |kind, text: &str, mark: &str| Block {
        kind,
        text: text.into(),
        mark: mark.into(),
        ..Block::default()
    };
    match block {
        BlockView::Heading(words) => text(BlockKind::Heading, words, ""),
        BlockView::Paragraph(words) => text(BlockKind::Paragraph, words, ""),
        BlockView::Point(words) => text(BlockKind::Point, words, "–"),
        BlockView::Step(number, words) => text(BlockKind::Step, words, &format!("{number}.")),
        BlockView::Warning(words) => text(BlockKind::Warning, words, ""),
        BlockView::Contact(contact) => {
            Block { kind: BlockKind::Contact, entry: rows::contact(contact), ..Block::default() }
        }
        BlockView::Link(card) => {
            Block { kind: BlockKind::Link, entry: rows::card(card), ..Block::default() }
        }
    }
}
