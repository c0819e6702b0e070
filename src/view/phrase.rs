//! Small phrases that several views share.

use jiff::civil::{Date, Time};

use super::Context;
use crate::content::{Channel, ChannelKind, Contact, Schedule, Weekday, Weekly};
use crate::l10n::{Locale, Localizer, Review, Words};

/// A day in the form of the locale, for example “21 November 2026”.
#[must_use]
pub fn date(localizer: &Localizer, day: Date) -> String {
    let words = localizer.words();
    let month = words.month(i64::from(day.month()));
    words.date(&day.day().to_string(), &month, &day.year().to_string())
}

/// Who has read a translation, and when, where it is known.
#[must_use]
pub fn review(localizer: &Localizer, locale: &Locale) -> String {
    let words = localizer.words();
    match locale.review {
        Review::Reference => words.review_reference(),
        Review::Unreviewed => words.review_unreviewed(),
        Review::Reviewed => {
            let by = (!locale.reviewer.is_empty()).then(|| locale.reviewer.clone());
            let on = locale.reviewed.map(|day| date(localizer, day));
            let parts = [Some(words.review_reviewed()), by, on];
            parts.into_iter().flatten().collect::<Vec<_>>().join(&words.list_separator())
        }
    }
}

/// What to do with a channel, in one line, for example “Text HOME to” and the number.
pub(super) fn action(words: &Words<'_>, channel: &Channel) -> String {
    let target = &whole(channel);
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

/// The number or address of a channel as it is drawn: never broken over two lines, where the
/// halves of a number could be taken for two, and in a text from right to left for one turned round.
pub(super) fn whole(channel: &Channel) -> String {
    channel.address.display().replace(' ', "\u{a0}")
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

/// “Check this number” where the facts are overdue, “less certain” and why where they are.
pub(super) fn caution(context: &Context<'_>, contact: &Contact) -> Option<String> {
    let words = context.localizer.words();
    if contact.needs_review(context.today()) {
        return Some(words.check_number());
    }
    contact.doubt.as_ref().map(|reason| words.less_certain(&context.localizer.text(reason)))
}

/// What a contact is called.
pub(super) fn name(context: &Context<'_>, contact: &Contact) -> String {
    contact.label.as_ref().map_or_else(|| contact.name.clone(), |id| context.localizer.text(id))
}

/// The hours of a contact, one line for each schedule, and whether it is open now.
pub(super) fn hours(context: &Context<'_>, contact: &Contact) -> Vec<String> {
    let words = context.localizer.words();
    if contact.schedules.is_empty() {
        return vec![words.hours_unknown()];
    }
    let mut lines: Vec<_> = contact
        .schedules
        .iter()
        .map(|schedule| match schedule {
            Schedule::AlwaysOpen => words.hours_always(),
            Schedule::Weekly(weekly) => words.hours_weekly(
                &days(&words, &weekly.byday),
                &time(context.localizer, weekly.opens_at),
                &time(context.localizer, weekly.closes_at),
                &place(weekly),
            ),
        })
        .collect();
    lines.extend(open_now(context, contact));
    lines
}

/// Whether it is open by the device's clock, with the time that this clock gives there: a wrong
/// clock shows itself. Nothing for a contact that is always open.
fn open_now(context: &Context<'_>, contact: &Contact) -> Option<String> {
    if contact.always_open() {
        return None;
    }
    let weekly: Vec<_> = contact.schedules.iter().filter_map(Schedule::weekly).collect();
    let words = context.localizer.words();
    let there = context.now.to_zoned(weekly.first()?.timezone.clone());
    let day = words.weekday(Weekday::of(there.weekday()) as i64 + 1);
    let time = time(context.localizer, there.time());
    Some(if weekly.iter().any(|weekly| weekly.is_open(context.now)) {
        words.open_now(&day, &time)
    } else {
        words.closed_now(&day, &time)
    })
}

fn place(weekly: &Weekly) -> String {
    weekly.timezone_name().rsplit('/').next().unwrap_or_default().replace('_', " ")
}

/// A time of day in the form of the locale, for example “2:05 p.m.” or “14:05”.
fn time(localizer: &Localizer, time: Time) -> String {
    let words = localizer.words();
    let minute = format!("{:02}", time.minute());
    if !localizer.twelve_hours() {
        return words.time_24(&format!("{:02}", time.hour()), &minute);
    }
    let hour = match time.hour() % 12 {
        0 => "12".to_owned(),
        hour => hour.to_string(),
    };
    if time.hour() < 12 {
        words.time_morning(&hour, &minute)
    } else {
        words.time_afternoon(&hour, &minute)
    }
}

fn days(words: &Words<'_>, days: &[Weekday]) -> String {
    let name = |day: &Weekday| words.weekday(*day as i64 + 1);
    let contiguous = days.windows(2).all(|pair| pair[1] as u8 == pair[0] as u8 + 1);
    match days {
        [first, .., last] if contiguous && days.len() > 2 => {
            words.days_range(&name(first), &name(last))
        }
        _ => days.iter().map(name).collect::<Vec<_>>().join(&words.list_separator()),
    }
}

/// The languages in which a contact answers.
pub(super) fn languages(words: &Words<'_>, contact: &Contact) -> String {
    if contact.languages.is_empty() {
        return words.languages_unknown();
    }
    let names: Vec<_> = contact.languages.iter().map(|tag| words.language_name(tag)).collect();
    let names = names.join(&words.list_separator());
    if contact.interpretation_services { words.languages_and_more(&names) } else { names }
}
