//! Adapter of the opening screen.

use std::rc::Rc;
use std::time::Duration;

use slint::{ComponentHandle as _, Timer, TimerMode};

use crate::gui::controller::Gui;
use crate::gui::rows::{option, updated};
use crate::gui::ui::{App, OpeningAdapter};
use crate::l10n::Locales;
use crate::session::{Action, Practice, Screen, Session};

/// How long a try waits for somebody who wants to practise leaving.
const PATIENCE: Duration = Duration::from_secs(30);

pub(super) fn connect(gui: &Gui) {
    let adapter = gui.app().global::<OpeningAdapter>();
    adapter.on_open(gui.doing(Action::Show(Screen::Home)));
    let (practise, give_up) =
        (gui.doing(Action::Practise), Rc::new(gui.doing(Action::GiveUpPractice)));
    let patience = Timer::default();
    adapter.on_practise(move || {
        practise();
        let give_up = Rc::clone(&give_up);
        patience.start(TimerMode::SingleShot, PATIENCE, move || give_up());
    });
    adapter.on_language(gui.doing_with(|tag| Some(Action::SetLocale(tag.to_owned()))));
}

pub(super) fn show(app: &App, session: &Session, locales: &Locales) {
    let adapter = app.global::<OpeningAdapter>();
    adapter.set_languages(updated(&adapter.get_languages(), languages(session, locales)));
    adapter.set_practising(session.practice() == Practice::Armed);
    adapter.set_practised(session.practice() == Practice::Worked);
}

/// Every locale under its own name.
pub(super) fn languages(session: &Session, locales: &Locales) -> Vec<crate::gui::ui::Option> {
    locales
        .all()
        .map(|locale| {
            let tag = locale.tag.to_string();
            option(&locale.name, &tag, tag == session.locale())
        })
        .collect()
}
