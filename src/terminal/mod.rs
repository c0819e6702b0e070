//! The text face: the same views as plain lines, for a terminal, a log or a machine with no display.

mod about;
mod wrap;

pub use about::about;

use std::fmt::Write as _;

use crate::content::{Card, CardId, ContactId, DeckId, DeckKind};
use crate::l10n::plain;
use crate::view::{BlockView, CardView, ContactRow, ContactView, Context, HelpNowView};
use wrap::{indented, underlined, wrapped};

/// Every card of the help decks; *get help now* is the first.
#[must_use]
pub fn everything(context: &Context<'_>) -> String {
    let decks = context.library.decks().iter().filter(|deck| deck.kind == DeckKind::Help);
    let cards = decks.flat_map(|deck| &deck.cards).filter_map(|id| card(context, id));
    cards.collect::<Vec<_>>().join("\n")
}

/// The page of that id: *get help now*, a card, a whole deck or a contact.
#[must_use]
pub fn page(context: &Context<'_>, id: &str) -> Option<String> {
    let id = id.to_lowercase();
    card(context, &CardId::new(&*id))
        .or_else(|| deck(context, &DeckId::new(&*id)))
        .or_else(|| contact(context, &ContactId::new(&*id)))
}

/// Every deck and card with its id.
#[must_use]
pub fn list(context: &Context<'_>) -> String {
    let words = context.localizer.words();
    let mut out = underlined(&words.list_title(), '=');
    for deck in context.library.decks() {
        let _ = writeln!(out, "\n{:<26} {}", deck.id.as_str(), context.localizer.text(&deck.title));
        for card in deck.cards.iter().filter_map(|id| context.library.card(id)) {
            let _ =
                writeln!(out, "  {:<24} {}", card.id.as_str(), context.localizer.text(&card.title));
        }
    }
    let _ = write!(out, "\n{}", wrapped(&words.list_hint("pocketcard --card ID")));
    plain(&out)
}

fn help_now(context: &Context<'_>) -> String {
    let words = context.localizer.words();
    let view = HelpNowView::new(context);
    let mut out = underlined(&words.help_title(), '=');
    if let Some((_, danger)) = &view.emergency {
        out.push_str(&wrapped(danger));
    }
    if !view.danger_note.is_empty() {
        out.push_str(&wrapped(&view.danger_note));
    }
    out.push('\n');
    if let Some(lead) = &view.lead {
        let _ = writeln!(out, "{}\n{}", indented(&lead.report_note, "! ", "  "), lead.action);
        for line in [&lead.letters_line, &lead.caution, &lead.answers, &lead.name] {
            if !line.is_empty() {
                out.push_str(&indented(line, "  ", "  "));
            }
        }
        out.push('\n');
        for line in [&lead.no_answer, &lead.second] {
            if !line.is_empty() {
                out.push_str(&wrapped(line));
            }
        }
    }
    if !view.other_country.is_empty() {
        out.push_str(&wrapped(&view.other_country));
    }
    for group in &view.groups {
        let _ = write!(out, "\n{}", underlined(&group.title, '-'));
        for contact in &group.contacts {
            row(&mut out, contact);
        }
    }
    let region = format!("{} {}", words.region_shown(), context.region_name());
    let _ = write!(out, "\n{}{}", wrapped(&region), wrapped(&view.checked));
    out.push_str(&wrapped(&words.help_quiet()));
    plain(&out)
}

fn card(context: &Context<'_>, id: &CardId) -> Option<String> {
    if context.library.card(id).is_some_and(Card::is_help_now) {
        return Some(help_now(context));
    }
    let view = CardView::new(context, id)?;
    let mut out = underlined(&view.title, '=');
    let mut before: Option<&BlockView> = None;
    for block in &view.blocks {
        let continues = matches!(
            (before, block),
            (Some(BlockView::Point(_)), BlockView::Point(_))
                | (Some(BlockView::Step(..)), BlockView::Step(..))
                | (Some(BlockView::Say(_)), BlockView::Say(_))
                | (Some(BlockView::Pair(..)), BlockView::Pair(..))
        );
        if before.is_some() && !continues {
            out.push('\n');
        }
        match block {
            BlockView::Heading(text) => out.push_str(&underlined(text, '-')),
            BlockView::Paragraph(text) => out.push_str(&wrapped(text)),
            BlockView::Point(text) => out.push_str(&indented(text, "- ", "  ")),
            BlockView::Step(number, text) => {
                out.push_str(&indented(text, &format!("{number}. "), "   "));
            }
            BlockView::Say(text) => out.push_str(&indented(text, "  ", "  ")),
            BlockView::Pair(name, value) => {
                let _ = writeln!(out, "{name}: {value}");
            }
            BlockView::Practice(practice) => {
                out.push_str(&wrapped(&practice.action));
                if !practice.letters.is_empty() {
                    out.push_str(&indented(&practice.letters, "  ", "  "));
                }
            }
            BlockView::Warning(text) => out.push_str(&indented(text, "! ", "  ")),
            BlockView::Contact(contact) => row(&mut out, contact),
            BlockView::Link(card) => {
                let words = context.localizer.words();
                let line = format!("{}: {} ({})", words.read_also(), card.title, card.id);
                out.push_str(&wrapped(&line));
            }
        }
        before = Some(block);
    }
    if !view.checked.is_empty() {
        let _ = write!(out, "\n{}", wrapped(&view.checked));
    }
    Some(plain(&out))
}

/// A deck with all that its cards say.
fn deck(context: &Context<'_>, id: &DeckId) -> Option<String> {
    let deck = context.library.deck(id)?;
    let mut out = underlined(&context.localizer.text(&deck.title), '=');
    out.push_str(&wrapped(&context.localizer.text(&deck.summary)));
    for card in deck.cards.iter().filter_map(|id| card(context, id)) {
        let _ = write!(out, "\n{card}");
    }
    Some(plain(&out))
}

fn contact(context: &Context<'_>, id: &ContactId) -> Option<String> {
    let view = ContactView::new(context, id)?;
    let words = context.localizer.words();
    let mut out = underlined(&view.name, '=');
    for line in [&view.summary, &view.caution] {
        if !line.is_empty() {
            out.push_str(&wrapped(line));
        }
    }
    out.push_str(&indented(&view.report_note, "! ", "  "));
    for note in &view.notes {
        out.push_str(&indented(note, "! ", "  "));
    }
    let _ = write!(out, "\n{}", underlined(&words.contact_how(), '-'));
    for channel in &view.channels {
        out.push_str(&wrapped(&channel.headline));
        if !channel.letters.is_empty() {
            out.push_str(&indented(&channel.letters, "  ", "  "));
        }
        for step in &channel.steps {
            out.push_str(&indented(step, "  - ", "    "));
        }
    }
    let sections = [
        (words.contact_what_happens(), &view.happens),
        (words.contact_what_shows(), &view.shows),
        (words.hours(), &view.hours),
        (words.contact_source(), &view.sources),
    ];
    for (title, lines) in sections.iter().filter(|(_, lines)| !lines.is_empty()) {
        let _ = write!(out, "\n{}", underlined(title, '-'));
        for line in *lines {
            out.push_str(&indented(line, "- ", "  "));
        }
    }
    out.push('\n');
    if !view.languages.is_empty() {
        out.push_str(&wrapped(&format!("{}: {}", words.languages_spoken(), view.languages)));
    }
    out.push_str(&wrapped(&view.checked));
    Some(plain(&out))
}

fn row(out: &mut String, contact: &ContactRow) {
    out.push_str(&wrapped(&contact.name));
    for line in contact.actions.iter().chain([&contact.caution]).filter(|line| !line.is_empty()) {
        out.push_str(&indented(line, "  ", "  "));
    }
}
