//! Adapter of the choice of the region.

use slint::ComponentHandle as _;

use crate::content::RegionCode;
use crate::gui::controller::Gui;
use crate::gui::rows::{option, updated};
use crate::gui::ui::{App, RegionsAdapter};
use crate::session::Action;
use crate::view::{Context, regions};

pub(super) fn connect(gui: &Gui) {
    let adapter = gui.app().global::<RegionsAdapter>();
    adapter.on_choose(gui.doing_with(|id| Some(Action::SetRegion(RegionCode::new(id)))));
}

pub(super) fn show(app: &App, context: &Context<'_>) {
    let adapter = app.global::<RegionsAdapter>();
    let rows = regions(context);
    let options = rows.iter().map(|row| option(&row.name, row.code.as_str(), row.chosen));
    adapter.set_region(context.region_name().into());
    adapter.set_regions(updated(&adapter.get_regions(), options.collect()));
}
