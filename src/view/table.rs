//! Lists on a card that are made of the library itself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::card::BlockView;
use super::phrase::{date, name, review, whole};
use super::{Context, HelpNowView, lists};
use crate::content::{Contact, Fact, Table};

pub(super) fn blocks(context: &Context<'_>, table: Table) -> Vec<BlockView> {
    match table {
        Table::RegionContacts => region_contacts(context),
        Table::EmergencyNumbers => emergency_numbers(context),
        Table::ContactDays => contact_days(context),
        Table::FactSources => fact_sources(context),
        Table::Translation => translation(context).into_iter().collect(),
    }
}

fn translation(context: &Context<'_>) -> Option<BlockView> {
    let locale = context.localizer.locale()?;
    let review = review(context.localizer, locale);
    Some(BlockView::Paragraph(format!("{}: {review}.", locale.name)))
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
        let number = whole(contact.channels.first()?);
        Some(BlockView::Pair(row.name, number))
    });
    rows.collect()
}

/// The contacts under the days of their checks; most were checked together.
fn contact_days(context: &Context<'_>) -> Vec<BlockView> {
    let words = context.localizer.words();
    let mut by_days: BTreeMap<(Date, Date), Vec<&Contact>> = BTreeMap::new();
    for contact in context.library.contacts() {
        by_days.entry((contact.assured_date, contact.review_by)).or_default().push(contact);
    }
    let mut blocks = Vec::new();
    for ((checked, next), contacts) in by_days {
        let [checked, next] = [checked, next].map(|day| date(context.localizer, day));
        blocks.push(BlockView::Heading(words.contact_days(&checked, &next)));
        let names = contacts.into_iter().map(|contact| told_apart(context, contact));
        blocks.extend(names.map(BlockView::Point));
    }
    blocks
}

/// The name of a contact; where it is no official one, with its first region.
fn told_apart(context: &Context<'_>, contact: &Contact) -> String {
    let name = name(context, contact);
    let region = contact.regions.first().and_then(|code| context.library.region(code));
    match region.filter(|_| contact.label.is_some()) {
        Some(region) => format!("{name} ({})", context.localizer.text(&region.name)),
        None => name,
    }
}

/// For each deck the sites on which its facts rest.
fn fact_sources(context: &Context<'_>) -> Vec<BlockView> {
    let separator = context.localizer.words().list_separator();
    let mut blocks = Vec::new();
    for deck in context.library.decks() {
        let cards = deck.cards.iter().filter_map(|id| context.library.card(id));
        let sites: BTreeSet<&str> =
            cards.flat_map(|card| context.library.facts_of(card)).flat_map(Fact::sites).collect();
        if sites.is_empty() {
            continue;
        }
        blocks.push(BlockView::Heading(context.localizer.text(&deck.title)));
        blocks.push(BlockView::Paragraph(sites.into_iter().collect::<Vec<_>>().join(&separator)));
    }
    blocks
}
