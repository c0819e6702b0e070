//! One card, block by block.

use super::lists::card_row;
use super::phrase::date;
use super::{CardRow, ContactRow, Context, PracticeView, table};
use crate::content::{Block, Card, CardId, Contact, ContactId, ContactRef, Library};

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
    /// A sentence to read out, or to show to somebody.
    Say(String),
    /// What to know before acting.
    Warning(String),
    /// A contact.
    Contact(ContactRow),
    /// A keypad to practise on.
    Practice(PracticeView),
    /// A name and its number.
    Pair(String, String),
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
    /// When its facts were last checked, or that they are old.
    pub checked: String,
}

impl CardView {
    /// The card of that id, or nothing where there is none.
    #[must_use]
    pub fn new(context: &Context<'_>, id: &CardId) -> Option<Self> {
        let card = context.library.card(id)?;
        let in_reference = is_in_reference(context, card);
        let mut shown = Shown { in_reference, ..Shown::default() };
        let blocks = card.blocks.iter().flat_map(|block| views(context, block, &mut shown));
        let blocks = without_empty_headings(blocks.collect());
        let title = context.localizer.text(&card.title);
        Some(Self { title, blocks, checked: checked(context, card) })
    }

    /// The keypad on the card, if it has one.
    #[must_use]
    pub fn practice(&self) -> Option<&PracticeView> {
        self.blocks.iter().find_map(|block| match block {
            BlockView::Practice(practice) => Some(practice),
            _ => None,
        })
    }
}

/// Whether no word of a card is in the reader’s language.
fn is_in_reference(context: &Context<'_>, card: &Card) -> bool {
    let mut ids = card.blocks.iter().flat_map(Block::messages).chain([&card.title]);
    ids.all(|id| context.localizer.find(id).in_reference)
}

/// In some regions no contact stands under a heading: then it would promise what is not there.
fn without_empty_headings(blocks: Vec<BlockView>) -> Vec<BlockView> {
    let is_heading = |block: &BlockView| matches!(block, BlockView::Heading(_));
    let next: Vec<_> = blocks.iter().skip(1).map(is_heading).chain([true]).collect();
    let kept = blocks.into_iter().zip(next).filter(|(block, ends)| !(is_heading(block) && *ends));
    kept.map(|(block, _)| block).collect()
}

/// The day on which the least recently checked fact of the card was checked.
fn checked(context: &Context<'_>, card: &Card) -> String {
    let words = context.localizer.words();
    let facts: Vec<_> = context.library.facts_of(card).collect();
    if facts.iter().any(|fact| context.today() > fact.review_by) {
        return words.card_overdue();
    }
    let oldest = facts.iter().map(|fact| fact.assured_date).min();
    oldest.map_or_else(String::new, |day| words.card_checked(&date(context.localizer, day)))
}

/// The contacts that stand on a card already. One that is named stands once on a card; one that a
/// topic gives stands once under each heading, for whoever reads only what is under that heading.
#[derive(Default)]
struct Shown<'a> {
    /// Whether the whole card is the reference’s, as its title says: no block says it again.
    in_reference: bool,
    on_card: Vec<&'a ContactId>,
    under_heading: Vec<&'a ContactId>,
}

fn views<'a>(context: &Context<'a>, block: &Block, shown: &mut Shown<'a>) -> Vec<BlockView> {
    let in_reference = shown.in_reference;
    let text = |id| {
        if in_reference { context.localizer.find(id).text } else { context.localizer.text(id) }
    };
    match block {
        Block::Heading(id) => {
            shown.under_heading.clear();
            vec![BlockView::Heading(text(id))]
        }
        Block::Paragraph(id) => vec![BlockView::Paragraph(text(id))],
        Block::Warning(id) => vec![BlockView::Warning(text(id))],
        Block::Say(ids) => {
            let words = context.localizer.words();
            ids.iter().map(|id| BlockView::Say(words.quoted(&text(id)))).collect()
        }
        Block::List(ids) => ids.iter().map(|id| BlockView::Point(text(id))).collect(),
        Block::Steps(ids) => {
            let steps = ids.iter().enumerate();
            steps.map(|(index, id)| BlockView::Step(index + 1, text(id))).collect()
        }
        Block::Contact(reference) => contact(context, reference, shown)
            .map(|contact| {
                shown.on_card.push(&contact.id);
                shown.under_heading.push(&contact.id);
                BlockView::Contact(ContactRow::new(context, contact))
            })
            .into_iter()
            .collect(),
        Block::Practice(reference) => contact(context, reference, &Shown::default())
            .and_then(|contact| PracticeView::new(context, contact))
            .map(BlockView::Practice)
            .into_iter()
            .collect(),
        Block::Table(table) => table::blocks(context, *table),
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
    shown: &Shown<'_>,
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
            return all.find(|contact| !shown.under_heading.contains(&&contact.id));
        }
    };
    found.filter(|contact| !shown.on_card.contains(&&contact.id))
}
