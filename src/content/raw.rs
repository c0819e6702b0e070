//! The files as they are written, before anything is checked. Ids carry their place in the file.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{
    Anonymity, Ask, Audience, ChannelKind, Confidence, Cost, DeckIcon, DeckKind, FactConfidence,
    OnBill, Reporting, Source, Status, Table, Topic,
};

pub(super) type Word = Spanned<String>;

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactFile {
    #[serde(default)]
    pub contact: Vec<RawContact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawContact {
    pub id: Word,
    pub name: Word,
    #[serde(default)]
    pub label: Option<Word>,
    #[serde(default)]
    pub organization: Option<String>,
    #[allow(dead_code)] // read to be checked: a word other than `active` is refused
    pub status: Status,
    pub regions: Vec<Word>,
    pub topics: Vec<Topic>,
    #[allow(dead_code)] // read to be checked; shown to no one yet
    pub audience: Vec<Audience>,
    pub summary: Word,
    pub confidence: Confidence,
    #[serde(default)]
    pub doubt: Option<Word>,
    pub assured_date: Spanned<Datetime>,
    pub review_by: Spanned<Datetime>,
    #[serde(default)]
    pub languages: Vec<Word>,
    #[serde(default)]
    pub interpretation_services: bool,
    pub cost: Cost,
    pub anonymous: Anonymity,
    pub reports: Reporting,
    #[serde(default)]
    pub shows_on_bill: Option<OnBill>,
    #[serde(default)]
    pub notes: Vec<Word>,
    #[serde(default)]
    pub schedules: Vec<Spanned<RawSchedule>>,
    #[serde(default)]
    pub channels: Vec<Spanned<RawChannel>>,
    #[serde(default)]
    pub sources: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSchedule {
    #[serde(default)]
    pub always_open: bool,
    #[serde(default)]
    pub freq: Option<String>,
    #[serde(default)]
    pub byday: Option<String>,
    #[serde(default)]
    pub opens_at: Option<String>,
    #[serde(default)]
    pub closes_at: Option<String>,
    #[serde(default)]
    pub timezone: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChannel {
    #[serde(rename = "type")]
    pub kind: ChannelKind,
    /// Takes number, display and letters from the channel of this kind of another contact, so
    /// that a number which two services share is still typed once.
    #[serde(default)]
    pub same_as: Option<Word>,
    #[serde(default)]
    pub number: Option<Word>,
    /// `false` where the fact base has the number and none of its quotes does.
    #[serde(default = "yes")]
    pub quoted: bool,
    #[serde(default)]
    pub display: Option<Word>,
    #[serde(default)]
    pub letters: Option<Word>,
    #[serde(default)]
    pub url: Option<Word>,
    #[serde(default)]
    pub email: Option<Word>,
    #[serde(default)]
    pub keyword: Option<Word>,
    #[serde(default)]
    pub other_keywords: Vec<Word>,
    #[serde(default)]
    pub languages: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegionFile {
    #[serde(default)]
    pub region: Vec<RawRegion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRegion {
    pub code: Word,
    pub name: Word,
    #[serde(default)]
    pub emergency: Option<Word>,
    pub lead: Word,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeckFile {
    pub deck: RawDeck,
    #[serde(default)]
    pub card: Vec<RawCard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDeck {
    pub id: Word,
    pub kind: DeckKind,
    pub order: u32,
    pub title: Word,
    pub summary: Word,
    pub icon: DeckIcon,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCard {
    pub id: Word,
    pub title: Word,
    pub summary: Word,
    #[serde(default)]
    pub facts: Vec<Word>,
    #[serde(default)]
    pub blocks: Vec<RawBlock>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RawBlock {
    Heading(Word),
    Paragraph(Word),
    List(Vec<Word>),
    Steps(Vec<Word>),
    Say(Vec<Word>),
    Warning(Word),
    Contact(Word),
    Practice(Word),
    Table(Table),
    Link(Word),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactFile {
    #[serde(default)]
    pub fact: Vec<RawFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFact {
    pub id: Word,
    pub says: Word,
    #[serde(default)]
    pub quotes: Vec<String>,
    #[serde(default)]
    pub urls: Vec<Word>,
    #[serde(default)]
    pub origin: Option<String>,
    pub confidence: FactConfidence,
    pub assured_date: Spanned<Datetime>,
    pub review_by: Spanned<Datetime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SituationFile {
    #[serde(default)]
    pub situation: Vec<RawSituation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSituation {
    pub ask: Ask,
    pub text: Word,
    pub card: Word,
}
