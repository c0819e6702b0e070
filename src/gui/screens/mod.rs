//! One adapter for each screen: what it shows, and what its callbacks do.

mod card;
mod contact;
mod help_now;
mod home;
mod list;
mod opening;
mod reach;
mod regions;
mod settings;

use super::controller::Gui;
use super::ui::App;
use crate::l10n::Locales;
use crate::session::{Screen, Session};
use crate::view::{Context, ListView};

pub(super) fn connect(gui: &Gui) {
    opening::connect(gui);
    home::connect(gui);
    help_now::connect(gui);
    contact::connect(gui);
    reach::connect(gui);
    list::connect(gui);
    regions::connect(gui);
    card::connect(gui);
    settings::connect(gui);
}

/// Fills the screen that the session is on.
pub(super) fn show(app: &App, context: &Context<'_>, session: &Session, locales: &Locales) {
    match session.screen() {
        Screen::Opening => opening::show(app, session, locales),
        Screen::Home => home::show(app, context, session, locales),
        Screen::HelpNow => help_now::show(app, context),
        Screen::Contact(id) => contact::show(app, context, id, session.code_shown()),
        Screen::Reach(id, channel) => reach::show(app, context, id, *channel),
        Screen::Deck(id) => {
            if let Some(view) = ListView::deck(context, id) {
                list::show(app, view);
            }
        }
        Screen::Situations(ask) => list::show(app, ListView::situations(context, *ask)),
        Screen::Index => list::show(app, ListView::index(context)),
        Screen::Card(id) => card::show(app, context, id, session.rehearsal()),
        Screen::Regions => regions::show(app, context),
        Screen::Settings => settings::show(app, context, session, locales),
    }
}

/// What a screen is called where something leads back to it.
pub(super) fn title(context: &Context<'_>, screen: &Screen) -> String {
    let words = context.localizer.words();
    let text = |id: Option<&_>| id.map_or_else(|| words.back(), |id| context.localizer.text(id));
    match screen {
        Screen::Opening => words.app_name(),
        Screen::Home => words.home_title(),
        Screen::Settings => words.settings_open(),
        Screen::Index => words.index_title(),
        Screen::Deck(id) => text(context.library.deck(id).map(|deck| &deck.title)),
        // Other titles are long; the way back is clear without them.
        Screen::Situations(_)
        | Screen::HelpNow
        | Screen::Contact(_)
        | Screen::Reach(..)
        | Screen::Card(_)
        | Screen::Regions => words.back(),
    }
}
