//! One card, block by block.

use super::lists::card_row;
use super::{CardRow, ContactRow, Context};
use crate::content::{Block, CardId, Contact, ContactId, ContactRef, Library};

/// A block with its finished text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockView {
    /// A heading inside the card.
    Heading(String),
    /// Running text.
    Paragraph(String),
    /// One point of a list.
    Point(String),
    /// One step and its number, counted from 1.
    Step(usize, String),
    /// What to know before acting.
    Warning(String),
    /// A contact.
    Contact(ContactRow),
    /// The way to another card.
    Link(CardRow),
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardView {
    /// Its heading.
    pub title: String,
    /// What it says.
    pub blocks: Vec<BlockView>,
}

impl CardView {
    /// The card of that id, or nothing where there is none.
    #[must_use]
    pub fn new(context: &Context<'_>, id: &CardId) -> Option<Self> {
        let card = context.library.card(id)?;
        let mut shown = Vec::new();
        let blocks =
            card.blocks.iter().flat_map(|block| views(context, block, &mut shown)).collect();
        Some(Self { title: context.localizer.text(&card.title), blocks })
    }
}

/// `shown` are the contacts that stand on the card already; none stands twice.
fn views(context: &Context<'_>, block: &Block, shown: &mut Vec<ContactId>) -> Vec<BlockView> {
    let text = |id| context.localizer.text(id);
    match block {
        Block::Heading(id) => vec![BlockView::Heading(text(id))],
        Block::Paragraph(id) => vec![BlockView::Paragraph(text(id))],
        Block::Warning(id) => vec![BlockView::Warning(text(id))],
        Block::List(ids) => ids.iter().map(|id| BlockView::Point(text(id))).collect(),
        Block::Steps(ids) => {
            let steps = ids.iter().enumerate();
            steps.map(|(index, id)| BlockView::Step(index + 1, text(id))).collect()
        }
        Block::Contact(reference) => contact(context, reference, shown)
            .map(|contact| {
                shown.push(contact.id.clone());
                BlockView::Contact(ContactRow::new(context, contact))
            })
            .into_iter()
            .collect(),
        Block::Link(id) => context
            .library
            .card(id)
            .map(|card| BlockView::Link(card_row(context, card)))
            .into_iter()
            .collect(),
    }
}

/// The contact that a block means for the reader's region; nothing where none serves it.
fn contact<'a>(
    context: &Context<'a>,
    reference: &ContactRef,
    shown: &[ContactId],
) -> Option<&'a Contact> {
    let region = context.library.region(context.region);
    let found = match reference {
        ContactRef::Id(id) => {
            context.library.contact(id).filter(|contact| Library::serves(contact, context.region))
        }
        ContactRef::Lead => region.and_then(|region| context.library.contact(&region.lead)),
        ContactRef::Emergency => region
            .and_then(|region| region.emergency.as_ref())
            .and_then(|id| context.library.contact(id)),
        ContactRef::Topic(topic) => {
            let mut all = context.library.contacts_for(context.region, *topic).into_iter();
            all.find(|contact| !shown.contains(&contact.id))
        }
    };
    found.filter(|contact| !shown.contains(&contact.id))
}
