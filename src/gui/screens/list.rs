//! Adapter of every list of cards.

use slint::ComponentHandle as _;

use crate::gui::controller::Gui;
use crate::gui::rows::{card, new};
use crate::gui::ui::{App, Group, ListAdapter};
use crate::view::ListView;

pub(super) fn connect(gui: &Gui) {
    gui.app().global::<ListAdapter>().on_open_card(gui.opening_card());
}

pub(super) fn show(app: &App, view: ListView) {
    let adapter = app.global::<ListAdapter>();
    adapter.set_title(view.title.into());
    adapter.set_summary(view.summary.into());
    let groups = view.groups.iter().map(|group| Group {
        title: group.title.as_str().into(),
        entries: new(group.cards.iter().map(card).collect()),
    });
    adapter.set_groups(new(groups.collect()));
}
