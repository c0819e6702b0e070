//! One contact: how to reach it, what happens, what may show.

use std::collections::BTreeSet;

use super::Context;
use super::phrase::{action, caution, channels, date, hours, languages, name, whole};
use super::reach::can_reach;
use crate::content::{
    Anonymity, Channel, ChannelKind, Contact, ContactId, Cost, OnBill, Reporting,
};
use crate::l10n::Words;

/// A contact as one entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRow {
    /// Leads to its own screen.
    pub id: ContactId,
    /// Its name.
    pub name: String,
    /// Its first two ways to be reached, for example “Text the word to the number”.
    pub actions: Vec<String>,
    /// The kind of the first of them.
    pub kind: Option<ChannelKind>,
    /// A caution about the number, or empty.
    pub caution: String,
}

impl ContactRow {
    pub(super) fn new(context: &Context<'_>, contact: &Contact) -> Self {
        let words = context.localizer.words();
        let channels = channels(context, contact);
        Self {
            id: contact.id.clone(),
            name: name(context, contact),
            actions: channels.iter().take(2).map(|c| action(&words, c)).collect(),
            kind: channels.first().map(|channel| channel.kind),
            caution: caution(context, contact).unwrap_or_default(),
        }
    }
}

/// A channel with the steps to use it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelView {
    /// What kind it is.
    pub kind: ChannelKind,
    /// What to do, in one line.
    pub headline: String,
    /// Letters that spell the number, or empty.
    pub letters: String,
    /// What to do, step by step; may be empty.
    pub steps: Vec<String>,
    /// Whether the code of the contact prepares the message of this channel.
    pub has_code: bool,
    /// Its place among the channels of the contact, where the messages app or the phone app can
    /// open with its number.
    pub reach: Option<usize>,
}

/// A contact with everything known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactView {
    /// Its name.
    pub name: String,
    /// Who answers.
    pub summary: String,
    /// Who runs it, or empty.
    pub run_by: String,
    /// A caution about the number, or empty.
    pub caution: String,
    /// What it must or may tell, known before acting.
    pub report_note: String,
    /// Further honest notes.
    pub notes: Vec<String>,
    /// Ways to reach it.
    pub channels: Vec<ChannelView>,
    /// What happens: name, cost.
    pub happens: Vec<String>,
    /// What may show on the phone, the bill, the browser.
    pub shows: Vec<String>,
    /// When somebody answers; empty for a page that one uses alone.
    pub hours: Vec<String>,
    /// In which languages, or empty for a page that one uses alone.
    pub languages: String,
    /// “Checked 21 November 2026”.
    pub checked: String,
    /// One line for each source.
    pub sources: Vec<String>,
    /// Payload of the code that prepares the message on a second phone, or empty.
    pub code: String,
    /// What the code is, for those who do not see it, or empty.
    pub code_label: String,
}

impl ContactView {
    /// The contact of that id, or nothing where there is none.
    #[must_use]
    pub fn new(context: &Context<'_>, id: &ContactId) -> Option<Self> {
        let contact = context.library.contact(id)?;
        let words = context.localizer.words();
        let channels = channels(context, contact);
        let coded = channels.iter().find(|c| c.kind == ChannelKind::Text && c.keyword.is_some());
        let (code, code_label) = coded.and_then(|c| code(&words, c)).unwrap_or_default();
        Some(Self {
            name: name(context, contact),
            summary: context.localizer.text(&contact.summary),
            run_by: contact
                .organization
                .as_ref()
                .map_or_else(String::new, |name| words.contact_run_by(name)),
            caution: caution(context, contact).unwrap_or_default(),
            report_note: reports(&words, contact.reports),
            notes: contact.notes.iter().map(|id| context.localizer.text(id)).collect(),
            channels: channels
                .iter()
                .map(|c| channel(&words, contact, c, coded == Some(c)))
                .collect(),
            happens: happens(&words, contact),
            shows: shows(&words, contact),
            // A page that one uses alone has no hours.
            hours: if is_alone(contact) { Vec::new() } else { hours(context, contact) },
            languages: if is_alone(contact) { String::new() } else { languages(&words, contact) },
            checked: words.checked_on(&date(context.localizer, contact.assured_date)),
            sources: sources(&words, contact),
            code,
            code_label,
        })
    }
}

fn channel(words: &Words<'_>, contact: &Contact, channel: &Channel, has_code: bool) -> ChannelView {
    let target = &whole(channel);
    let place = contact.channels.iter().position(|other| std::ptr::eq(channel, other));
    let steps = match (channel.kind, &channel.keyword) {
        (ChannelKind::Text, Some(keyword)) => vec![
            words.how_text_keyword_1(),
            words.how_text_2(target),
            words.how_text_keyword_3(keyword),
            words.how_text_4(),
        ],
        (ChannelKind::Text, None) => {
            vec![words.how_text_keyword_1(), words.how_text_2(target), words.how_text_3()]
        }
        (ChannelKind::Chat, _) => vec![words.how_chat()],
        _ => Vec::new(),
    };
    let others = channel.other_keywords.iter().map(|keyword| words.how_text_other(keyword));
    ChannelView {
        kind: channel.kind,
        headline: action(words, channel),
        letters: channel
            .address
            .letters()
            .map_or_else(String::new, |letters| words.keypad_letters(letters)),
        steps: steps.into_iter().chain(others).collect(),
        has_code,
        reach: place.filter(|_| can_reach(channel)),
    }
}

/// Whether nobody is at the other end.
fn is_alone(contact: &Contact) -> bool {
    contact.reports == Reporting::NoConversation
}

fn happens(words: &Words<'_>, contact: &Contact) -> Vec<String> {
    let mut lines = Vec::new();
    if !is_alone(contact) {
        lines.push(anonymous(words, contact.anonymous));
    }
    lines.push(cost(words, contact));
    lines
}

/// One line for each source, and one alone where several facts rest on it.
fn sources(words: &Words<'_>, contact: &Contact) -> Vec<String> {
    let titles: BTreeSet<_> = contact.sources.iter().map(|source| &source.title).collect();
    titles.into_iter().map(|title| words.source_line(title)).collect()
}

pub(super) fn reports(words: &Words<'_>, reports: Reporting) -> String {
    match reports {
        Reporting::IfMinorOrDanger => words.reports_if_minor_or_danger(),
        Reporting::WithConsent => words.reports_with_consent(),
        Reporting::PoliceLine => words.reports_police_line(),
        Reporting::NoConversation => words.reports_no_conversation(),
        Reporting::Unknown => words.reports_unknown(),
    }
}

fn anonymous(words: &Words<'_>, anonymous: Anonymity) -> String {
    match anonymous {
        Anonymity::Yes => words.anonymous_yes(),
        Anonymity::Unknown => words.anonymous_unknown(),
    }
}

fn cost(words: &Words<'_>, contact: &Contact) -> String {
    let on_phone = contact.channel(ChannelKind::Voice).or(contact.channel(ChannelKind::Text));
    match contact.cost {
        Cost::Free if on_phone.is_none() => words.cost_free_web(),
        Cost::Free => words.cost_free(),
        Cost::Unknown => words.cost_unknown(),
    }
}

fn shows(words: &Words<'_>, contact: &Contact) -> Vec<String> {
    let has = |kinds: &[ChannelKind]| contact.channels.iter().any(|c| kinds.contains(&c.kind));
    let mut lines = Vec::new();
    for kind in [ChannelKind::Text, ChannelKind::Voice] {
        if has(&[kind]) {
            lines.extend(stays(words, contact, kind));
        }
    }
    if has(&[ChannelKind::Chat, ChannelKind::Web, ChannelKind::Email]) {
        lines.push(words.shows_web());
    }
    lines
}

/// What a text message or a call leaves on the phone and the bill; nothing for other kinds.
pub(super) fn stays(words: &Words<'_>, contact: &Contact, kind: ChannelKind) -> Vec<String> {
    match (kind, contact.shows_on_bill) {
        (ChannelKind::Text, _) => vec![words.shows_text()],
        (ChannelKind::Voice, OnBill::TheySayNo) => {
            vec![words.shows_call_no_bill(), words.shows_redial()]
        }
        (ChannelKind::Voice, OnBill::Unknown) => vec![words.shows_call(), words.shows_redial()],
        _ => Vec::new(),
    }
}

/// The `SMSTO:` payload of a text channel with a keyword, and its description.
fn code(words: &Words<'_>, channel: &Channel) -> Option<(String, String)> {
    let keyword = channel.keyword.as_ref()?;
    let crate::content::Address::Phone { number, display, .. } = &channel.address else {
        return None;
    };
    Some((format!("SMSTO:{number}:{keyword}"), words.code_label(keyword, display)))
}
