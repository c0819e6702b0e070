//! A contact: a service with its channels, and what is known about it.
//!
//! Field names are those of Open Referral HSDS 3.0 where it has one (`status`, `assured_date`,
//! `interpretation_services`, `schedules` with `freq`, `byday`, `opens_at`, `closes_at`,
//! `languages`, `organization`, `number`). The rest is ours: keywords, what must be reported,
//! whether a name is asked.

use jiff::civil::Date;
use serde::Deserialize;

use super::{ContactId, MessageId, RegionCode, Schedule};

/// A service that a person can turn to.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Unique id, for example `us-nhth`.
    pub id: ContactId,
    /// The official name, never translated.
    pub name: String,
    /// What it is called in the reader's language, where the name is no official one.
    pub label: Option<MessageId>,
    /// Who runs it, where that is known and differs from the name.
    pub organization: Option<String>,
    /// Countries or subdivisions it serves; `001` is anywhere (UN M49 world).
    pub regions: Vec<RegionCode>,
    /// What it helps with, the most important first.
    pub topics: Vec<Topic>,
    /// One line: who answers and what for.
    pub summary: MessageId,
    /// How sure the number is.
    pub confidence: Confidence,
    /// Why it is less certain; there for every contact of [`Confidence::Medium`] and no other.
    pub doubt: Option<MessageId>,
    /// The day the facts were last checked against their sources.
    pub assured_date: Date,
    /// From this day on the facts ask for a new check.
    pub review_by: Date,
    /// BCP 47 tags of the languages in which it answers directly.
    pub languages: Vec<String>,
    /// Whether more languages are offered by interpreter.
    pub interpretation_services: bool,
    /// What contacting it costs.
    pub cost: Cost,
    /// Whether a person may leave out their name.
    pub anonymous: Anonymity,
    /// Whom the service must or may tell.
    pub reports: Reporting,
    /// What is known of its calls on a bill.
    pub shows_on_bill: OnBill,
    /// Honest warnings that belong to this contact alone.
    pub notes: Vec<MessageId>,
    /// When somebody answers; empty where no source proves it.
    pub schedules: Vec<Schedule>,
    /// Ways to reach it, in the order in which they are offered.
    pub channels: Vec<Channel>,
    /// Where the facts come from; never empty.
    pub sources: Vec<Source>,
}

impl Contact {
    /// The first channel of `kind`.
    #[must_use]
    pub fn channel(&self, kind: ChannelKind) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.kind == kind)
    }

    /// Whether it serves people anywhere, and no region in particular.
    #[must_use]
    pub fn is_worldwide(&self) -> bool {
        self.regions.iter().all(|code| code.as_str() == "001")
    }

    /// Whether it can be called or texted.
    #[must_use]
    pub fn has_number(&self) -> bool {
        self.channels.iter().any(|c| matches!(c.kind, ChannelKind::Voice | ChannelKind::Text))
    }

    /// Whether the day to check the facts again has passed on `today`.
    #[must_use]
    pub fn needs_review(&self, today: Date) -> bool {
        today > self.review_by
    }

    /// Whether it answers at any hour.
    #[must_use]
    pub fn always_open(&self) -> bool {
        self.schedules.iter().any(|schedule| matches!(schedule, Schedule::AlwaysOpen))
    }
}

macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$vdoc])* $variant),+ }
    };
}

word_enum!(
    /// What a contact helps with, in the order in which a list shows them.
    Topic {
        /// Police, ambulance, fire.
        Emergency,
        /// Being made to work or to have sex.
        Trafficking,
        /// Sexual pictures or videos.
        Pictures,
        /// Somewhere to sleep.
        PlaceTonight,
        /// Thoughts of suicide, panic, despair.
        Crisis,
        /// Violence or neglect at home.
        Abuse,
        /// A partner who hurts or controls.
        DatingViolence,
        /// Sexual assault.
        Assault,
        /// For LGBTQ+ people.
        Lgbtq,
        /// A missing child.
        Missing,
        /// Reached without hearing.
        Deaf,
        /// Telling authorities what was seen.
        Reporting,
        /// Knowledge and policy; answers no calls for help.
        Learn,
    }
);

impl Topic {
    /// Every topic, in display order.
    pub const ALL: [Self; 13] = [
        Self::Emergency,
        Self::Trafficking,
        Self::Pictures,
        Self::PlaceTonight,
        Self::Crisis,
        Self::Abuse,
        Self::DatingViolence,
        Self::Assault,
        Self::Lgbtq,
        Self::Missing,
        Self::Deaf,
        Self::Reporting,
        Self::Learn,
    ];

    /// The word that stands for it in the files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Trafficking => "trafficking",
            Self::Pictures => "pictures",
            Self::PlaceTonight => "place-tonight",
            Self::Crisis => "crisis",
            Self::Abuse => "abuse",
            Self::DatingViolence => "dating-violence",
            Self::Assault => "assault",
            Self::Lgbtq => "lgbtq",
            Self::Missing => "missing",
            Self::Deaf => "deaf",
            Self::Reporting => "reporting",
            Self::Learn => "learn",
        }
    }
}

word_enum!(
    /// HSDS 3.0 service status that the registry may carry.
    Status {
        /// In service.
        Active,
    }
);
word_enum!(
    /// For whom a contact is meant first.
    Audience {
        /// Young people themselves.
        YoungPeople,
        /// Anyone.
        Anyone,
        /// Parents, carers, reporters.
        Adults,
    }
);
word_enum!(
    /// How sure the number is.
    Confidence {
        /// First-party or government page, or two agreeing sources without contradiction.
        High,
        /// Older, single or contradicted source.
        Medium,
    }
);
word_enum!(
    /// What contacting the service costs.
    Cost {
        /// A source says that it is free; the carrier may still charge for texts.
        Free,
        /// No source was found.
        Unknown,
    }
);
word_enum!(
    /// Whether a person may leave out their name.
    Anonymity {
        /// A source says that name and contact details are optional.
        Yes,
        /// No source was found.
        Unknown,
    }
);
word_enum!(
    /// Whom the service must or may tell about what it hears.
    Reporting {
        /// It tells authorities where a child is harmed or somebody is in danger.
        IfMinorOrDanger,
        /// It tells nobody without consent.
        WithConsent,
        /// It is the police or another law enforcement body.
        PoliceLine,
        /// It is a page that one uses alone; nobody is told anything.
        NoConversation,
        /// No source was found.
        Unknown,
    }
);
word_enum!(
    /// What is known of a contact's calls on a telephone bill.
    OnBill {
        /// The service says that they do not stand on it.
        TheySayNo,
        /// No source was found.
        Unknown,
    }
);
word_enum!(
    /// A way to reach a contact.
    ChannelKind {
        /// A telephone call.
        Voice,
        /// A text message.
        Text,
        /// A chat page on the web.
        Chat,
        /// Electronic mail.
        Email,
        /// A page on the web.
        Web,
        /// A telephone relay service for people who do not hear or speak.
        Relay,
    }
);

/// One way to reach a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// What a person does with it.
    pub kind: ChannelKind,
    /// Where it leads.
    pub address: Address,
    /// Text only: the word to send.
    pub keyword: Option<String>,
    /// Text only: words to send where no reply comes.
    pub other_keywords: Vec<String>,
    /// BCP 47 tags where this channel differs from its contact; empty otherwise.
    pub languages: Vec<String>,
}

/// Where a channel leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A telephone number or short code.
    Phone {
        /// E.164 with `+`, or a short code.
        number: String,
        /// As people of the region write it.
        display: String,
        /// Letters that spell it on a keypad.
        letters: Option<String>,
    },
    /// An `https` address.
    Url(String),
    /// A mail address.
    Email(String),
}

impl Address {
    /// What is shown: the number in its usual form, or the address without `https://`.
    #[must_use]
    pub fn display(&self) -> &str {
        match self {
            Self::Phone { display, .. } => display,
            Self::Url(url) => {
                let bare = url.strip_prefix("https://").unwrap_or(url);
                bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/')
            }
            Self::Email(email) => email,
        }
    }

    /// Letters that spell the number, if it has any.
    #[must_use]
    pub fn letters(&self) -> Option<&str> {
        match self {
            Self::Phone { letters, .. } => letters.as_deref(),
            _ => None,
        }
    }
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Address of the page, where there is a public one.
    #[serde(default)]
    pub url: Option<String>,
    /// A name that a person recognises.
    pub title: String,
    /// The words on which the fact rests, 25 at most.
    #[serde(default)]
    pub quote: Option<String>,
    /// The day or the age of the page, as far as known.
    #[serde(default)]
    pub page_date: Option<String>,
}
