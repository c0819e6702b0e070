//! Adapter of the settings.

use slint::{ComponentHandle as _, ModelRc};

use super::opening::languages;
use crate::gui::controller::Gui;
use crate::gui::rows::{option, updated};
use crate::gui::ui::{App, Option as ChoiceOption, SettingsAdapter};
use crate::l10n::{Locales, Words};
use crate::session::{Action, Colours, Contrast, Paging, Screen, Session, TextSize};
use crate::view::Context;

pub(super) fn connect(gui: &Gui) {
    let adapter = gui.app().global::<SettingsAdapter>();
    adapter.on_language(gui.doing_with(|id| Some(Action::SetLocale(id.to_owned()))));
    adapter.on_change_region(gui.doing(Action::Show(Screen::Regions)));
    adapter.on_text_size(gui.doing_with(|id| nth(&TextSize::ALL, id).map(Action::SetTextSize)));
    adapter.on_colour(gui.doing_with(|id| nth(&Colours::ALL, id).map(Action::SetColours)));
    adapter.on_contrast(gui.doing_with(|id| nth(&Contrast::ALL, id).map(Action::SetContrast)));
    adapter.on_paging(gui.doing_with(|id| nth(&Paging::ALL, id).map(Action::SetPaging)));
}

pub(super) fn show(app: &App, context: &Context<'_>, session: &Session, locales: &Locales) {
    let adapter = app.global::<SettingsAdapter>();
    let words = context.localizer.words();
    adapter.set_languages(updated(&adapter.get_languages(), languages(session, locales)));
    adapter.set_region(context.region_name().into());
    let sizes = numbered(&adapter.get_text_sizes(), &TextSize::ALL, session.text_size(), |size| {
        words.text_size_percent(i64::from(size.percent()))
    });
    adapter.set_text_sizes(sizes);
    let colours = numbered(&adapter.get_colours(), &Colours::ALL, session.colours(), |colours| {
        colours_name(&words, colours)
    });
    adapter.set_colours(colours);
    let contrasts =
        numbered(&adapter.get_contrasts(), &Contrast::ALL, session.contrast(), |contrast| {
            match contrast {
                Contrast::Normal => words.contrast_normal(),
                Contrast::High => words.contrast_high(),
            }
        });
    adapter.set_contrasts(contrasts);
    let pagings =
        numbered(&adapter.get_pagings(), &Paging::ALL, session.paging(), |paging| match paging {
            Paging::Scroll => words.paging_scroll(),
            Paging::PageByPage => words.paging_page_by_page(),
        });
    adapter.set_pagings(pagings);
}

fn colours_name(words: &Words<'_>, colours: Colours) -> String {
    match colours {
        Colours::Device => words.colours_device(),
        Colours::Light => words.colours_light(),
        Colours::Dark => words.colours_dark(),
    }
}

/// The choices `all` with their places in it as ids.
fn numbered<T: Copy + PartialEq>(
    old: &ModelRc<ChoiceOption>,
    all: &[T],
    chosen: T,
    name: impl Fn(T) -> String,
) -> ModelRc<ChoiceOption> {
    let rows = all.iter().enumerate();
    let rows = rows.map(|(index, &one)| option(&name(one), &index.to_string(), one == chosen));
    updated(old, rows.collect())
}

fn nth<T: Copy>(all: &[T], id: &str) -> Option<T> {
    all.get(id.parse::<usize>().ok()?).copied()
}
