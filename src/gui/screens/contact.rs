//! Adapter of the contact screen.

use slint::{ComponentHandle as _, Image};

use crate::content::{ChannelKind, ContactId};
use crate::gui::code;
use crate::gui::controller::Gui;
use crate::gui::rows::{channel_icon, new, texts};
use crate::gui::ui::{App, Channel, ContactAdapter, ContactDetails};
use crate::session::{Action, Screen};
use crate::view::{ChannelView, ContactView, Context};

pub(super) fn connect(gui: &Gui) {
    let adapter = gui.app().global::<ContactAdapter>();
    adapter.on_toggle_code(gui.doing(Action::ToggleCode));
    let weak = gui.downgrade();
    adapter.on_reach(move |channel| {
        let Some(gui) = weak.upgrade() else { return };
        let screen = match gui.session().screen() {
            Screen::Contact(id) => {
                usize::try_from(channel).ok().map(|channel| Screen::Reach(id.clone(), channel))
            }
            _ => None,
        };
        if let Some(screen) = screen {
            gui.apply(Action::Show(screen));
        }
    });
}

pub(super) fn show(app: &App, context: &Context<'_>, id: &ContactId, code_shown: bool) {
    let Some(view) = ContactView::new(context, id) else {
        return;
    };
    let adapter = app.global::<ContactAdapter>();
    // The code is made only when it is asked for.
    adapter.set_code(if code_shown { code::image(&view.code) } else { Image::default() });
    adapter.set_code_shown(code_shown);
    adapter.set_contact(details(&view));
}

fn details(view: &ContactView) -> ContactDetails {
    ContactDetails {
        name: view.name.as_str().into(),
        summary: view.summary.as_str().into(),
        run_by: view.run_by.as_str().into(),
        caution: view.caution.as_str().into(),
        report_note: view.report_note.as_str().into(),
        notes: texts(&view.notes),
        channels: new(view.channels.iter().map(channel).collect()),
        happens: texts(&view.happens),
        shows: texts(&view.shows),
        hours: texts(&view.hours),
        languages: view.languages.as_str().into(),
        checked: view.checked.as_str().into(),
        sources: texts(&view.sources),
        code_label: crate::l10n::plain(&view.code_label).into(),
    }
}

fn channel(channel: &ChannelView) -> Channel {
    Channel {
        icon: channel_icon(channel.kind),
        headline: channel.headline.as_str().into(),
        letters: channel.letters.as_str().into(),
        steps: texts(&channel.steps),
        has_code: channel.has_code,
        reach: channel.reach.and_then(|place| i32::try_from(place).ok()).unwrap_or(-1),
        is_text: channel.kind == ChannelKind::Text,
    }
}
