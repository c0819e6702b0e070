//! Adapter of the deck screen.

use slint::ComponentHandle as _;

use crate::content::{CardId, DeckId};
use crate::gui::controller::Gui;
use crate::gui::rows::{card, new};
use crate::gui::ui::{App, DeckAdapter};
use crate::session::{Action, Screen};
use crate::view::{Context, DeckView};

pub(super) fn connect(gui: &Gui) {
    let open = gui.doing_with(|id| Some(Action::Show(Screen::Card(CardId::new(id)))));
    gui.app().global::<DeckAdapter>().on_open_card(open);
}

pub(super) fn show(app: &App, context: &Context<'_>, id: &DeckId) {
    let Some(view) = DeckView::new(context, id) else {
        return;
    };
    let adapter = app.global::<DeckAdapter>();
    adapter.set_title(view.title.into());
    adapter.set_summary(view.summary.into());
    adapter.set_cards(new(view.cards.iter().map(card).collect()));
}
