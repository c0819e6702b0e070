//! What stays behind, told before another app opens with a number in it.

use super::Context;
use super::contact::{reports, stays};
use super::phrase::{action, caution, name};
use crate::content::{Address, Channel, ChannelKind, ContactId};

/// What another app is asked to open with. Nothing is sent or dialled by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// The messages app.
    Text {
        /// The number as it is dialled.
        number: String,
        /// The word to send, where the person wants it written already.
        word: Option<String>,
    },
    /// The phone app.
    Call {
        /// The number as it is dialled.
        number: String,
    },
}

/// The page before another app opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReachView {
    /// “Before you text”, “Before you call”.
    pub title: String,
    /// The name of the contact.
    pub name: String,
    /// What to do, in one line.
    pub headline: String,
    /// A caution about the number, or empty.
    pub caution: String,
    /// What the contact must or may tell.
    pub report_note: String,
    /// What the other app does, and what it does not.
    pub explain: Vec<String>,
    /// What stays on the phone and the bill.
    pub stays: Vec<String>,
    /// The choices: what the button says, and what it asks the other app for.
    pub choices: Vec<(String, Reach)>,
}

impl ReachView {
    /// The page of a channel, or nothing where there is none that another app could open.
    #[must_use]
    pub fn new(context: &Context<'_>, id: &ContactId, channel: usize) -> Option<Self> {
        let contact = context.library.contact(id)?;
        let channel = contact.channels.get(channel).filter(|channel| can_reach(channel))?;
        let words = context.localizer.words();
        let is_text = channel.kind == ChannelKind::Text;
        Some(Self {
            title: if is_text { words.reach_text_title() } else { words.reach_call_title() },
            name: name(context, contact),
            headline: action(&words, channel),
            caution: caution(context, contact).unwrap_or_default(),
            report_note: reports(&words, contact.reports),
            explain: if is_text {
                vec![words.reach_text_explain(), words.reach_draft(), words.reach_closes()]
            } else {
                vec![words.reach_call_explain(), words.reach_closes()]
            },
            stays: stays(&words, contact, channel.kind),
            choices: choices(context, channel)?,
        })
    }
}

/// Whether the messages app or the phone app can open with the number of a channel.
pub(super) fn can_reach(channel: &Channel) -> bool {
    matches!(channel.kind, ChannelKind::Text | ChannelKind::Voice)
        && matches!(channel.address, Address::Phone { .. })
}

fn choices(context: &Context<'_>, channel: &Channel) -> Option<Vec<(String, Reach)>> {
    let words = context.localizer.words();
    let Address::Phone { number, .. } = &channel.address else { return None };
    let text = |word: Option<&String>| Reach::Text { number: number.clone(), word: word.cloned() };
    Some(match (channel.kind, &channel.keyword) {
        (ChannelKind::Text, Some(keyword)) => vec![
            (words.reach_with_word(keyword), text(Some(keyword))),
            (words.reach_without_word(), text(None)),
        ],
        (ChannelKind::Text, None) => vec![(words.reach_text(), text(None))],
        _ => vec![(words.reach_call(), Reach::Call { number: number.clone() })],
    })
}
