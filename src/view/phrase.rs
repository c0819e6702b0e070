//! Small phrases that several views share.

use jiff::civil::Date;

use super::Context;
use crate::content::{Channel, ChannelKind, Contact, Schedule, Weekday};
use crate::l10n::{Localizer, Words};

/// A day in the form of the locale, for example “21 November 2026”.
#[must_use]
pub fn date(localizer: &Localizer, day: Date) -> String {
    let words = localizer.words();
    let month = words.month(i64::from(day.month()));
    words.date(&day.day().to_string(), &month, &day.year().to_string())
}

/// What to do with a channel, in one line, for example “Text HOME to” and the number.
pub(super) fn action(words: &Words<'_>, channel: &Channel) -> String {
    let target = channel.address.display();
    match (channel.kind, &channel.keyword) {
        (ChannelKind::Text, Some(keyword)) => words.text_keyword_to(keyword, target),
        (ChannelKind::Text, None) => words.text_to(target),
        (ChannelKind::Voice, _) => words.call_number(target),
        (ChannelKind::Chat, _) => words.chat_at(target),
        (ChannelKind::Web, _) => words.web_at(target),
        (ChannelKind::Email, _) => words.email_at(target),
        (ChannelKind::Relay, _) => words.relay_at(target),
    }
}

/// The channels of a contact for somebody who reads the current locale: where a service has one
/// channel for each language, those of other languages are left out.
pub(super) fn channels<'a>(context: &Context<'_>, contact: &'a Contact) -> Vec<&'a Channel> {
    let language = context.localizer.language();
    let fits = |channel: &Channel| {
        channel.languages.is_empty()
            || channel.languages.iter().any(|tag| tag.split('-').next() == Some(&language))
    };
    let all = contact.channels.iter().enumerate();
    all.filter(|(index, channel)| {
        let same_kind = || contact.channels.iter().filter(|other| other.kind == channel.kind);
        let is_first = contact.channels[..*index].iter().all(|other| other.kind != channel.kind);
        fits(channel) || (is_first && !same_kind().any(fits))
    })
    .map(|(_, channel)| channel)
    .collect()
}

/// “Check this number” where the facts are overdue, “less certain” where sources differ.
pub(super) fn caution(context: &Context<'_>, contact: &Contact) -> Option<String> {
    let words = context.localizer.words();
    if contact.needs_review(context.today) {
        return Some(words.check_number());
    }
    (contact.confidence == crate::content::Confidence::Medium).then(|| words.less_certain())
}

/// The hours of a contact, one line for each schedule.
pub(super) fn hours(words: &Words<'_>, contact: &Contact) -> Vec<String> {
    if contact.schedules.is_empty() {
        return vec![words.hours_unknown()];
    }
    contact
        .schedules
        .iter()
        .map(|schedule| match schedule {
            Schedule::AlwaysOpen => words.hours_always(),
            Schedule::Weekly { byday, opens_at, closes_at, timezone } => {
                let place = timezone.rsplit('/').next().unwrap_or_default().replace('_', " ");
                words.hours_weekly(&days(words, byday), opens_at, closes_at, &place)
            }
        })
        .collect()
}

fn days(words: &Words<'_>, days: &[Weekday]) -> String {
    let name = |day: &Weekday| words.weekday(*day as i64 + 1);
    let contiguous = days.windows(2).all(|pair| pair[1] as u8 == pair[0] as u8 + 1);
    match days {
        [first, .., last] if contiguous && days.len() > 2 => {
            words.days_range(&name(first), &name(last))
        }
        _ => days.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}

/// The languages in which a contact answers.
pub(super) fn languages(words: &Words<'_>, contact: &Contact) -> String {
    if contact.languages.is_empty() {
        return words.languages_unknown();
    }
    let names: Vec<_> = contact.languages.iter().map(|tag| words.language_name(tag)).collect();
    let names = names.join(", ");
    if contact.interpretation_services { words.languages_and_more(&names) } else { names }
}
