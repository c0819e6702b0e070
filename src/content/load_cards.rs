//! From a deck file to a checked deck and its cards.

use super::raw::{DeckFile, RawBlock, RawCard, Word};
use super::reader::Reader;
use super::{Block, Card, CardId, ContactId, ContactRef, Deck, DeckId, FactId, Topic};

/// What a block names, and the line on which it does; checked once everything is read.
pub(super) enum Named {
    Contact(ContactId, usize),
    Card(CardId, usize),
    Fact(FactId, usize),
}

/// A deck, its cards with their lines, and everything that they name.
pub(super) struct LoadedDeck {
    pub deck: Deck,
    pub cards: Vec<(Card, usize)>,
    pub named: Vec<Named>,
}

/// The deck of a file and its line.
pub(super) fn deck(reader: &mut Reader<'_>) -> Option<(LoadedDeck, usize)> {
    let file: DeckFile = reader.parse()?;
    let id = DeckId::new(file.deck.id.get_ref());
    if file.card.is_empty() {
        reader.fault(&file.deck.id, format!("deck “{id}” has no card"), "add a [[card]]");
    }
    let mut named = Vec::new();
    let cards: Vec<_> = file
        .card
        .iter()
        .map(|raw| (card(reader, &id, raw, &mut named), reader.line_of(raw.id.span().start)))
        .collect();
    let line = reader.line_of(file.deck.id.span().start);
    let loaded = LoadedDeck {
        deck: Deck {
            id,
            kind: file.deck.kind,
            order: file.deck.order,
            title: reader.message(&file.deck.title),
            summary: reader.message(&file.deck.summary),
            icon: file.deck.icon,
            cards: cards.iter().map(|(card, _)| card.id.clone()).collect(),
        },
        cards,
        named,
    };
    Some((loaded, line))
}

fn card(reader: &mut Reader<'_>, deck: &DeckId, raw: &RawCard, named: &mut Vec<Named>) -> Card {
    if raw.blocks.is_empty() {
        let what = format!("card “{}” has no block", raw.id.get_ref());
        reader.fault(&raw.id, what, "add blocks = [ … ]");
    }
    if raw.facts.is_empty() {
        let what = format!("card “{}” names no fact on which it rests", raw.id.get_ref());
        reader.fault(&raw.id, what, "add facts = [\"…\"] with ids of assets/facts");
    }
    let facts = raw.facts.iter().map(|word| {
        let id = FactId::new(word.get_ref());
        named.push(Named::Fact(id.clone(), reader.line_of(word.span().start)));
        id
    });
    let facts = facts.collect();
    Card {
        id: CardId::new(raw.id.get_ref()),
        deck: deck.clone(),
        title: reader.message(&raw.title),
        summary: reader.message(&raw.summary),
        facts,
        blocks: raw.blocks.iter().filter_map(|raw| block(reader, raw, named)).collect(),
    }
}

fn block(reader: &mut Reader<'_>, raw: &RawBlock, named: &mut Vec<Named>) -> Option<Block> {
    Some(match raw {
        RawBlock::Heading(id) => Block::Heading(reader.message(id)),
        RawBlock::Paragraph(id) => Block::Paragraph(reader.message(id)),
        RawBlock::List(ids) => Block::List(reader.messages(ids)),
        RawBlock::Steps(ids) => Block::Steps(reader.messages(ids)),
        RawBlock::Say(ids) => Block::Say(reader.messages(ids)),
        RawBlock::Warning(id) => Block::Warning(reader.message(id)),
        RawBlock::Contact(word) => Block::Contact(contact_ref(reader, word, named)?),
        RawBlock::Practice(word) => Block::Practice(contact_ref(reader, word, named)?),
        RawBlock::Table(table) => Block::Table(*table),
        RawBlock::Link(word) => {
            let id = CardId::new(word.get_ref());
            named.push(Named::Card(id.clone(), reader.line_of(word.span().start)));
            Block::Link(id)
        }
    })
}

fn contact_ref(reader: &mut Reader<'_>, word: &Word, named: &mut Vec<Named>) -> Option<ContactRef> {
    let text = word.get_ref();
    let Some(role) = text.strip_prefix('@') else {
        let id = ContactId::new(text);
        named.push(Named::Contact(id.clone(), reader.line_of(word.span().start)));
        return Some(ContactRef::Id(id));
    };
    let topic = role
        .strip_prefix("topic/")
        .and_then(|name| Topic::ALL.into_iter().find(|topic| topic.word() == name));
    match (role, topic) {
        ("lead", _) => Some(ContactRef::Lead),
        ("emergency", _) => Some(ContactRef::Emergency),
        (_, Some(topic)) => Some(ContactRef::Topic(topic)),
        _ => {
            let what = format!("unknown contact role “{text}”");
            reader.fault(word, what, "write @lead, @emergency or @topic/ and a topic");
            None
        }
    }
}
