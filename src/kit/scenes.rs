//! Everything that the window can show, in the order in which somebody would come upon it.

use crate::content::{
    Ask, Block, Card, CardId, Channel, ChannelKind, Contact, ContactId, Deck, Library, MessageId,
};
use crate::gui::Gui;
use crate::session::{Action, Screen};
use crate::view::{CardView, Context};

/// One thing to look at, and the way to it.
#[derive(Debug, Clone)]
pub(super) struct Scene {
    /// A name for files: lower-case letters, digits and hyphens.
    pub id: String,
    /// What it is, in English.
    pub name: String,
    /// Its heading in the reader’s language, where it has one of its own.
    pub title: Option<MessageId>,
    path: Vec<Screen>,
    steps: Vec<Step>,
}

/// What somebody does on the last screen of the way.
#[derive(Debug, Clone)]
enum Step {
    Do(Action),
    TouchTheBar,
}

/// Scenes that belong together.
pub(super) struct Part {
    /// The deck’s title; nothing for the screens that belong to no deck.
    pub title: Option<MessageId>,
    pub scenes: Vec<Scene>,
}

impl Scene {
    fn new(id: impl Into<String>, name: impl Into<String>, path: Vec<Screen>) -> Self {
        Self { id: id.into(), name: name.into(), title: None, path, steps: Vec::new() }
    }

    fn titled(self, title: &MessageId) -> Self {
        Self { title: Some(title.clone()), ..self }
    }

    fn then(mut self, screen: Screen) -> Self {
        self.path.push(screen);
        self
    }

    fn after(self, steps: impl IntoIterator<Item = Step>) -> Self {
        Self { steps: steps.into_iter().collect(), ..self }
    }

    /// Goes there from wherever the window is.
    pub fn open(&self, gui: &Gui) {
        loop {
            gui.apply(Action::Back);
            if *gui.session().screen() == Screen::Opening {
                break;
            }
        }
        for screen in &self.path {
            gui.apply(Action::Show(screen.clone()));
        }
        for step in &self.steps {
            match step {
                Step::Do(action) => gui.apply(action.clone()),
                Step::TouchTheBar => gui.app().invoke_leave(),
            }
        }
    }
}

/// Every scene for a reader of `context`.
pub(super) fn parts(context: &Context<'_>) -> Vec<Part> {
    let library = context.library;
    let mut scenes = opening();
    scenes.extend(lists());
    scenes.extend(contacts(context));
    let mut parts = vec![Part { title: None, scenes }];
    for deck in library.decks() {
        let mut scenes = vec![
            Scene::new(
                format!("deck-{}", deck.id),
                format!("The deck “{}”", deck.id),
                vec![Screen::Home, Screen::Deck(deck.id.clone())],
            )
            .titled(&deck.title),
        ];
        let cards = deck.cards.iter().filter_map(|id| library.card(id));
        scenes.extend(cards.flat_map(|card| card_scenes(context, deck, card)));
        parts.push(Part { title: Some(deck.title.clone()), scenes });
    }
    parts
}

/// A scene in which a card, or what a card shows, names the message `id`.
pub(super) fn naming(library: &Library, id: &MessageId) -> Option<Scene> {
    let card = library.decks().iter().flat_map(|deck| &deck.cards).find(|card| {
        let blocks = library.card(card).into_iter().flat_map(|card| &card.blocks);
        blocks.flat_map(Block::messages).any(|named| named == id)
    });
    let contact = library.contacts().iter().find(|contact| {
        let mut named = contact.notes.iter().chain(&contact.label).chain(&contact.doubt);
        contact.summary == *id || named.any(|named| named == id)
    });
    card.map(|card| {
        let screen = Screen::Card(card.clone());
        Scene::new(format!("card-{card}"), format!("The card “{card}”"), vec![Screen::Home, screen])
    })
    .or_else(|| contact.map(|contact| contact_scene("contact", "A contact", &contact.id)))
}

fn opening() -> Vec<Scene> {
    let opening = |id, name| Scene::new(id, name, Vec::new());
    vec![
        opening("opening", "The opening screen"),
        opening("opening-try", "The opening screen while somebody tries the way out")
            .after([Step::Do(Action::Practise)]),
        opening("opening-tried", "The opening screen after the way out was tried")
            .after([Step::Do(Action::Practise), Step::TouchTheBar]),
    ]
}

fn lists() -> Vec<Scene> {
    let asks = Ask::ALL.into_iter().map(|ask| {
        let (id, name) = (format!("ask-{}", ask.word()), format!("The sentence “{}…”", ask.word()));
        (id, name, Screen::Situations(ask))
    });
    let one = |id: &str, name: &str, screen| (id.to_owned(), name.to_owned(), screen);
    let rest = [
        one("index", "The list of all cards", Screen::Index),
        one("settings", "The settings", Screen::Settings),
        one("regions", "The choice of the country", Screen::Regions),
        one("help-now", "Somebody to talk to now", Screen::HelpNow),
    ];
    let home = Scene::new("home", "The first page with all decks", vec![Screen::Home]);
    let scenes = asks.chain(rest);
    let scenes = scenes.map(|(id, name, last)| Scene::new(id, name, vec![Screen::Home, last]));
    [home].into_iter().chain(scenes).collect()
}

/// One contact for each kind of channel, and one with its code.
fn contacts(context: &Context<'_>) -> Vec<Scene> {
    const KINDS: [(ChannelKind, &str); 6] = [
        (ChannelKind::Text, "text"),
        (ChannelKind::Voice, "voice"),
        (ChannelKind::Chat, "chat"),
        (ChannelKind::Email, "email"),
        (ChannelKind::Web, "web"),
        (ChannelKind::Relay, "relay"),
    ];
    let mut scenes = Vec::new();
    for (kind, word) in KINDS {
        if let Some(contact) = nearest(context, |contact| contact.channel(kind).is_some()) {
            let name = format!("A contact with the channel “{word}”: {}", contact.id);
            scenes.push(contact_scene(&format!("contact-{word}"), &name, &contact.id));
        }
    }
    // In every language: a channel that is for one language alone is not shown to others.
    let has_code = |channel: &Channel| channel.keyword.is_some() && channel.languages.is_empty();
    if let Some(contact) = nearest(context, |contact| contact.channels.iter().any(has_code)) {
        let name = format!("A contact with its code: {}", contact.id);
        let scene = contact_scene("contact-code", &name, &contact.id);
        scenes.push(scene.after([Step::Do(Action::ToggleCode)]));
    }
    scenes.extend([ChannelKind::Text, ChannelKind::Voice].iter().filter_map(|kind| {
        let is_it = |channel: &Channel| channel.kind == *kind;
        let contact = nearest(context, |contact| contact.channels.iter().any(is_it))?;
        let word = if *kind == ChannelKind::Text { "text" } else { "call" };
        let name = format!("What stays behind, before another app opens ({word}): {}", contact.id);
        let channel = contact.channels.iter().position(is_it)?;
        let scene = contact_scene(&format!("reach-{word}"), &name, &contact.id);
        Some(scene.then(Screen::Reach(contact.id.clone(), channel)))
    }));
    scenes
}

/// The first contact that fits, of the reader’s region where it has one.
fn nearest<'a>(context: &Context<'a>, fits: impl Fn(&Contact) -> bool) -> Option<&'a Contact> {
    let fitting = || context.library.contacts().iter().filter(|contact| fits(contact));
    let near = fitting().find(|contact| Library::serves(contact, context.region));
    near.or_else(|| fitting().next())
}

fn contact_scene(id: &str, name: &str, contact: &ContactId) -> Scene {
    let last = Screen::Contact(contact.clone());
    Scene::new(id, name, vec![Screen::Home, Screen::HelpNow, last])
}

/// A card; one with a keypad also after a right and after a wrong number.
fn card_scenes(context: &Context<'_>, deck: &Deck, card: &Card) -> Vec<Scene> {
    let id = &card.id;
    let last = if card.is_help_now() { Screen::HelpNow } else { Screen::Card(id.clone()) };
    let path = vec![Screen::Home, Screen::Deck(deck.id.clone()), last];
    let whole =
        Scene::new(format!("card-{id}"), format!("The card “{id}”"), path).titled(&card.title);
    let mut scenes = vec![whole.clone()];
    if let Some(number) = number(context, id) {
        let right = presses(&number, number.chars());
        let wrong = presses(&number, ['0', '1'].into_iter().find(|key| !number.starts_with(*key)));
        let state = |word: &str, name: &str, steps: Vec<Step>| Scene {
            id: format!("card-{id}-{word}"),
            name: format!("The card “{id}” {name}"),
            ..whole.clone().after(steps)
        };
        scenes.push(state("right", "after the right keys", right));
        scenes.push(state("wrong", "after a wrong key", wrong));
    }
    scenes
}

/// The digits of the number that is practised on a card.
fn number(context: &Context<'_>, id: &CardId) -> Option<String> {
    Some(CardView::new(context, id)?.practice()?.digits.clone())
}

fn presses(number: &str, digits: impl IntoIterator<Item = char>) -> Vec<Step> {
    let press = |digit| Step::Do(Action::PressDigit { number: number.to_owned(), digit });
    digits.into_iter().map(press).collect()
}
