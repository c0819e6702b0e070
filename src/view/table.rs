//! Lists on a card that are made of the library itself.

use std::collections::BTreeSet;

use super::card::BlockView;
use super::phrase::{date, name};
use super::{Context, HelpNowView, lists};
use crate::content::{Fact, Table};

pub(super) fn blocks(context: &Context<'_>, table: Table) -> Vec<BlockView> {
    match table {
        Table::RegionContacts => region_contacts(context),
        Table::EmergencyNumbers => emergency_numbers(context),
        Table::ContactDays => contact_days(context),
        Table::FactSources => fact_sources(context),
    }
}

fn region_contacts(context: &Context<'_>) -> Vec<BlockView> {
    let view = HelpNowView::new(context);
    let mut blocks = Vec::new();
    for contact in view.first_contacts(context) {
        blocks.push(BlockView::Contact(contact));
    }
    for group in view.groups {
        blocks.push(BlockView::Heading(group.title));
        blocks.extend(group.contacts.into_iter().map(BlockView::Contact));
    }
    blocks
}

fn emergency_numbers(context: &Context<'_>) -> Vec<BlockView> {
    let rows = lists::regions(context).into_iter().filter_map(|row| {
        let region = context.library.region(&row.code)?;
        // A state has the number of its country.
        if row.code.as_str().contains('-') {
            return None;
        }
        let contact = context.library.contact(region.emergency.as_ref()?)?;
        let number = contact.channels.first()?.address.display().to_owned();
        Some(BlockView::Pair(row.name, number))
    });
    rows.collect()
}

fn contact_days(context: &Context<'_>) -> Vec<BlockView> {
    let words = context.localizer.words();
    let contacts = context.library.contacts().iter();
    contacts
        .map(|contact| {
            BlockView::Point(words.contact_days(
                &name(context, contact),
                &date(context.localizer, contact.assured_date),
                &date(context.localizer, contact.review_by),
            ))
        })
        .collect()
}

/// For each deck the sites on which its facts rest.
fn fact_sources(context: &Context<'_>) -> Vec<BlockView> {
    let mut blocks = Vec::new();
    for deck in context.library.decks() {
        let cards = deck.cards.iter().filter_map(|id| context.library.card(id));
        let sites: BTreeSet<&str> =
            cards.flat_map(|card| context.library.facts_of(card)).flat_map(Fact::sites).collect();
        if sites.is_empty() {
            continue;
        }
        blocks.push(BlockView::Heading(context.localizer.text(&deck.title)));
        blocks.push(BlockView::Paragraph(sites.into_iter().collect::<Vec<_>>().join(", ")));
    }
    blocks
}
