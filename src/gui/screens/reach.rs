//! Adapter of the page before another app opens.

use slint::ComponentHandle as _;

use crate::content::ContactId;
use crate::gui::controller::Gui;
use crate::gui::rows::{new, texts};
use crate::gui::ui::{App, ReachAdapter};
use crate::session::Screen;
use crate::view::{Context, ReachView};

pub(super) fn connect(gui: &Gui) {
    let weak = gui.downgrade();
    gui.app().global::<ReachAdapter>().on_choose(move |choice| {
        if let Some(gui) = weak.upgrade() {
            let opened = usize::try_from(choice).is_ok_and(|choice| open(&gui, choice));
            gui.app().global::<ReachAdapter>().set_failed(!opened);
        }
    });
}

/// Opens the other app; `false` where the device has none.
fn open(gui: &Gui, choice: usize) -> bool {
    let Some(reach) = &gui.0.surroundings.reach else { return false };
    let asked = {
        let session = gui.session();
        let Screen::Reach(contact, channel) = session.screen() else { return false };
        gui.with_context(&session, |context| ReachView::new(context, contact, *channel))
    };
    let choice = asked.and_then(|view| view.choices.into_iter().nth(choice));
    choice.is_some_and(|(_, asked)| reach(&asked))
}

pub(super) fn show(app: &App, context: &Context<'_>, id: &ContactId, channel: usize) {
    let Some(view) = ReachView::new(context, id, channel) else {
        return;
    };
    let adapter = app.global::<ReachAdapter>();
    adapter.set_title(view.title.into());
    adapter.set_headline(view.headline.into());
    adapter.set_name(view.name.into());
    adapter.set_caution(view.caution.into());
    adapter.set_report_note(view.report_note.into());
    adapter.set_explain(texts(&view.explain));
    adapter.set_stays(texts(&view.stays));
    adapter.set_choices(new(view.choices.into_iter().map(|(text, _)| text.into()).collect()));
    adapter.set_failed(false);
}
