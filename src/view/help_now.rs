//! Get help now: the lead contact, danger, and everyone else by topic.

use super::contact::reports;
use super::lists::card_row;
use super::phrase::{action, caution, channels, date, hours, name, whole};
use super::{CardRow, ContactRow, Context};
use crate::content::{Card, ChannelKind, Contact, ContactId, Reporting, Topic};
use crate::l10n::Words;

/// The lead contact, its number the largest thing on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadView {
    /// Leads to its own screen.
    pub id: ContactId,
    /// Its name.
    pub name: String,
    /// The whole action in one line, for example “Text the word to the number”.
    pub action: String,
    /// What stands above the number, for example “Text the word … to”.
    pub above: String,
    /// The number or address.
    pub target: String,
    /// Whether `target` is a number and not a long address.
    pub is_number: bool,
    /// Letters that spell the number, bare, or empty.
    pub letters: String,
    /// The same as a sentence, or empty.
    pub letters_line: String,
    /// When somebody answers.
    pub answers: String,
    /// What they may have to report, the question to ask first, and what stays on the phone and
    /// the bill: to be read before the number.
    pub report_note: String,
    /// What to do if no answer comes, or empty.
    pub no_answer: String,
    /// A second way to reach the same people, for example “Call” and its number, or empty.
    pub second: String,
    /// A caution about the number, or empty.
    pub caution: String,
}

/// Contacts for one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicGroup {
    /// Its heading.
    pub title: String,
    /// Its contacts; never empty.
    pub contacts: Vec<ContactRow>,
}

/// The contacts of the region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpNowView {
    /// The lead contact.
    pub lead: Option<LeadView>,
    /// The emergency contact and the line that leads to it, where one is proved.
    pub emergency: Option<(ContactId, String)>,
    /// What to do in danger where no emergency number is proved, or empty.
    pub danger_note: String,
    /// Everyone else.
    pub groups: Vec<TopicGroup>,
    /// The card that helps to choose among the contacts.
    pub which: Option<CardRow>,
    /// A hint for readers whose country is not in the list, or empty.
    pub other_country: String,
    /// When the lead contact was checked.
    pub checked: String,
}

impl HelpNowView {
    /// The contacts of the context's region.
    #[must_use]
    pub fn new(context: &Context<'_>) -> Self {
        let words = context.localizer.words();
        let region = context.library.region(context.region);
        let lead = region.and_then(|region| context.library.contact(&region.lead));
        let emergency = region
            .and_then(|region| region.emergency.as_ref())
            .and_then(|id| context.library.contact(id));
        let shown: Vec<&ContactId> =
            [lead, emergency].into_iter().flatten().map(|c| &c.id).collect();
        let groups =
            Topic::ALL.into_iter().filter_map(|topic| group(context, topic, &shown)).collect();
        Self {
            danger_note: emergency.map_or_else(|| words.danger_no_number(), |_| String::new()),
            emergency: emergency.and_then(|contact| {
                let channel = contact.channels.first()?;
                Some((contact.id.clone(), words.danger_now(&whole(channel))))
            }),
            groups,
            which: which(context),
            other_country: if lead.is_none_or(|lead| !lead.has_number()) {
                words.help_other_country()
            } else {
                String::new()
            },
            checked: lead.map_or_else(String::new, |contact| {
                words.checked_on(&date(context.localizer, contact.assured_date))
            }),
            lead: lead.and_then(|contact| lead_view(context, contact)),
        }
    }
}

/// The card beside *get help now* in its deck.
fn which(context: &Context<'_>) -> Option<CardRow> {
    let card = |id| context.library.card(id);
    let decks = context.library.decks().iter();
    let mut decks = decks.filter(|deck| deck.cards.iter().filter_map(card).any(Card::is_help_now));
    let other = decks.next()?.cards.iter().filter_map(card).find(|card| !card.is_help_now())?;
    Some(card_row(context, other))
}

/// The name of a topic, as a heading.
fn topic_title(words: &Words<'_>, topic: Topic) -> String {
    match topic {
        Topic::Emergency => words.topic_emergency(),
        Topic::Trafficking => words.topic_trafficking(),
        Topic::Pictures => words.topic_pictures(),
        Topic::PlaceTonight => words.topic_place_tonight(),
        Topic::Crisis => words.topic_crisis(),
        Topic::Abuse => words.topic_abuse(),
        Topic::DatingViolence => words.topic_dating_violence(),
        Topic::Assault => words.topic_assault(),
        Topic::Lgbtq => words.topic_lgbtq(),
        Topic::Missing => words.topic_missing(),
        Topic::Deaf => words.topic_deaf(),
        Topic::Reporting => words.topic_reporting(),
        Topic::Learn => words.topic_learn(),
    }
}

impl HelpNowView {
    /// The emergency number and the lead contact as rows, in the order in which they stand.
    pub(super) fn first_contacts(&self, context: &Context<'_>) -> Vec<ContactRow> {
        let ids = self.emergency.iter().map(|(id, _)| id).chain(self.lead.iter().map(|l| &l.id));
        let contacts = ids.filter_map(|id| context.library.contact(id));
        contacts.map(|contact| ContactRow::new(context, contact)).collect()
    }
}

/// Topics under which somebody in need looks first: where no contact has them in the first place,
/// those that help with them as well stand there too.
const URGENT: [Topic; 4] = [Topic::PlaceTonight, Topic::Crisis, Topic::Abuse, Topic::Missing];

fn group(context: &Context<'_>, topic: Topic, shown: &[&ContactId]) -> Option<TopicGroup> {
    let all: Vec<_> = context
        .library
        .contacts_for(context.region, topic)
        .into_iter()
        .filter(|contact| !shown.contains(&&contact.id))
        .collect();
    let first: Vec<_> =
        all.iter().copied().filter(|contact| contact.topics.first() == Some(&topic)).collect();
    let lead = shown.first().and_then(|id| context.library.contact(id));
    let covered = lead.is_some_and(|lead| lead.topics.contains(&topic));
    let chosen = if first.is_empty() && !covered && URGENT.contains(&topic) {
        all.into_iter().filter(|contact| !contact.is_worldwide()).collect()
    } else {
        first
    };
    let contacts: Vec<_> =
        chosen.into_iter().map(|contact| ContactRow::new(context, contact)).collect();
    let title = topic_title(&context.localizer.words(), topic);
    (!contacts.is_empty()).then_some(TopicGroup { title, contacts })
}

/// What to know before the lead contact is called or texted.
fn before_reaching(words: &Words<'_>, contact: &Contact, is_number: bool) -> String {
    let report = if contact.reports == Reporting::IfMinorOrDanger {
        words.lead_report_note()
    } else {
        reports(words, contact.reports)
    };
    if is_number { format!("{report} {}", words.lead_shows()) } else { report }
}

fn lead_view(context: &Context<'_>, contact: &Contact) -> Option<LeadView> {
    let words = context.localizer.words();
    let channel = channels(context, contact).into_iter().next()?;
    let target = whole(channel);
    let voice = contact.channel(ChannelKind::Voice).filter(|_| channel.kind != ChannelKind::Voice);
    let letters = channel.address.letters().unwrap_or_default().to_owned();
    let no_answer = match (channel.other_keywords.first(), voice) {
        (Some(keyword), Some(voice)) => words.no_answer_both(keyword, &whole(voice)),
        (None, Some(voice)) => words.no_answer_call(&whole(voice)),
        _ => String::new(),
    };
    let is_number = matches!(channel.kind, ChannelKind::Text | ChannelKind::Voice);
    Some(LeadView {
        id: contact.id.clone(),
        name: name(context, contact),
        action: action(&words, channel),
        above: match (channel.kind, &channel.keyword) {
            (ChannelKind::Text, Some(keyword)) => words.lead_text(keyword),
            (ChannelKind::Voice, _) => words.lead_call(),
            _ => words.lead_web(),
        },
        is_number,
        target,
        letters_line: if letters.is_empty() {
            String::new()
        } else {
            words.keypad_letters(&letters)
        },
        letters,
        answers: if contact.always_open() {
            words.lead_answers()
        } else if contact.schedules.is_empty() {
            context.localizer.text(&contact.summary)
        } else {
            hours(context, contact).join(" ")
        },
        report_note: before_reaching(&words, contact, is_number),
        no_answer,
        second: voice.map_or_else(String::new, |channel| action(&words, channel)),
        caution: caution(context, contact).unwrap_or_default(),
    })
}
