//! Adapter of home.

use slint::{ComponentHandle as _, SharedString};

use crate::content::{Ask, DeckIcon, DeckId};
use crate::gui::controller::Gui;
use crate::gui::rows::{label, new, option, texts, updated};
use crate::gui::ui::{App, Entry, HomeAdapter, IconName};
use crate::l10n::{Locales, Review};
use crate::session::{Action, Screen, Session};
use crate::view::{Context, DeckRow, HomeView};

pub(super) fn connect(gui: &Gui) {
    let adapter = gui.app().global::<HomeAdapter>();
    adapter.on_open_help_now(gui.doing(Action::Show(Screen::HelpNow)));
    adapter.on_open_index(gui.doing(Action::Show(Screen::Index)));
    adapter.on_open_ask(gui.doing_with(|id| {
        let ask = Ask::ALL.into_iter().find(|ask| ask.word() == id)?;
        Some(Action::Show(Screen::Situations(ask)))
    }));
    adapter.on_open_deck(gui.doing_with(|id| Some(Action::Show(Screen::Deck(DeckId::new(id))))));
}

pub(super) fn show(app: &App, context: &Context<'_>, session: &Session, locales: &Locales) {
    let adapter = app.global::<HomeAdapter>();
    let view = HomeView::new(context);
    let title = context.localizer.words().home_help_now();
    adapter.set_help_now(Entry {
        label: label(&title, [&view.help_summary]),
        lines: texts([&view.help_summary]),
        title: title.into(),
        icon: IconName::Message,
        ..Entry::default()
    });
    let asks = view.asks.iter().map(|(ask, text)| option(text, ask.word(), false));
    adapter.set_asks(updated(&adapter.get_asks(), asks.collect()));
    adapter.set_adults(new(view.adults.iter().map(entry).collect()));
    adapter.set_about(new(view.about.iter().map(entry).collect()));
    adapter.set_help(new(view.help.iter().map(entry).collect()));
    adapter.set_everyday(new(view.everyday.iter().map(entry).collect()));
    let review = locales.get(session.locale()).map(|locale| locale.review);
    adapter.set_unreviewed(review == Some(Review::Unreviewed));
}

fn entry(deck: &DeckRow) -> Entry {
    Entry {
        id: deck.id.as_str().into(),
        title: deck.title.as_str().into(),
        lines: texts([&deck.summary]),
        caution: SharedString::default(),
        icon: match deck.icon {
            DeckIcon::Speech => IconName::Message,
            DeckIcon::Family => IconName::Family,
            DeckIcon::Eye => IconName::Eye,
            DeckIcon::Checklist => IconName::Checklist,
            DeckIcon::Megaphone => IconName::Megaphone,
            DeckIcon::Cloud => IconName::Cloud,
            DeckIcon::Phone => IconName::Phone,
            DeckIcon::Info => IconName::Info,
            DeckIcon::Person => IconName::Person,
            DeckIcon::People => IconName::People,
            DeckIcon::Cross => IconName::Cross,
        },
        label: label(&deck.title, [&deck.summary]),
    }
}
