//! Adapter of the contact screen.

use slint::{ComponentHandle as _, Image};

use crate::content::{ChannelKind, ContactId};
use crate::gui::code;
use crate::gui::controller::Gui;
use crate::gui::rows::{new, texts};
use crate::gui::ui::{App, Channel, ContactAdapter, ContactDetails, IconName};
use crate::session::Action;
use crate::view::{ChannelView, ContactView, Context};

pub(super) fn connect(gui: &Gui) {
    gui.app().global::<ContactAdapter>().on_toggle_code(gui.doing(Action::ToggleCode));
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
        has_code: !view.code.is_empty(),
        code_label: crate::l10n::without_isolates(&view.code_label).into(),
    }
}

fn channel(channel: &ChannelView) -> Channel {
    Channel {
        icon: match channel.kind {
            ChannelKind::Voice => IconName::Phone,
            ChannelKind::Text | ChannelKind::Chat => IconName::Message,
            ChannelKind::Email => IconName::Mail,
            ChannelKind::Web => IconName::Globe,
            ChannelKind::Relay => IconName::Relay,
        },
        headline: channel.headline.as_str().into(),
        target: channel.target.as_str().into(),
        is_number: matches!(channel.kind, ChannelKind::Voice | ChannelKind::Text),
        letters: channel.letters.as_str().into(),
        steps: texts(&channel.steps),
    }
}
