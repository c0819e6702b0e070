//! Adapter of *get help now*.

use slint::ComponentHandle as _;

use crate::content::ContactId;
use crate::gui::controller::Gui;
use crate::gui::rows::{card, contact, label, new};
use crate::gui::ui::{App, Entry, Group, HelpNowAdapter, IconName, KeypadKey, Lead};
use crate::session::{Action, Screen};
use crate::view::{Context, HelpNowView, LeadView};

pub(super) fn connect(gui: &Gui) {
    let adapter = gui.app().global::<HelpNowAdapter>();
    adapter.on_open_contact(
        gui.doing_with(|id| Some(Action::Show(Screen::Contact(ContactId::new(id))))),
    );
    adapter.on_open_card(gui.opening_card());
    adapter.on_change_region(gui.doing(Action::Show(Screen::Regions)));
}

pub(super) fn show(app: &App, context: &Context<'_>) {
    let adapter = app.global::<HelpNowAdapter>();
    let view = HelpNowView::new(context);
    adapter.set_lead(view.lead.as_ref().map(lead).unwrap_or_default());
    adapter.set_danger(view.emergency.as_ref().map_or_else(Entry::default, |(id, line)| Entry {
        id: id.as_str().into(),
        title: line.as_str().into(),
        icon: IconName::Phone,
        label: label(line, []),
        ..Entry::default()
    }));
    adapter.set_which(view.which.as_ref().map_or_else(Entry::default, card));
    adapter.set_danger_note(view.danger_note.as_str().into());
    let groups = view.groups.iter().map(|group| Group {
        title: group.title.as_str().into(),
        entries: new(group.contacts.iter().map(contact).collect()),
    });
    adapter.set_groups(new(groups.collect()));
    adapter.set_region(context.region_name().into());
    adapter.set_other_country(view.other_country.into());
    adapter.set_checked(view.checked.into());
}

fn lead(lead: &LeadView) -> Lead {
    Lead {
        id: lead.id.as_str().into(),
        above: lead.above.as_str().into(),
        target: lead.target.as_str().into(),
        is_number: lead.is_number,
        letters: lead.letters.as_str().into(),
        keys: new(keypad(&lead.target, &lead.letters)),
        name: lead.name.as_str().into(),
        answers: lead.answers.as_str().into(),
        caution: lead.caution.as_str().into(),
        report_note: lead.report_note.as_str().into(),
        no_answer: lead.no_answer.as_str().into(),
        second: lead.second.as_str().into(),
        label: label(&lead.action, [&lead.letters_line, &lead.caution, &lead.answers, &lead.name]),
    }
}

/// Digits and letters in pairs, where each digit has its letter.
fn keypad(target: &str, letters: &str) -> Vec<KeypadKey> {
    if target.chars().count() != letters.chars().count() {
        return Vec::new();
    }
    let pairs = target.chars().zip(letters.chars());
    pairs
        .map(|(digit, letter)| KeypadKey {
            digit: digit.to_string().into(),
            letter: letter.to_string().into(),
        })
        .collect()
}
