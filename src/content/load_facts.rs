//! From files of facts and situations to checked entries.

use super::raw::{FactFile, RawFact, SituationFile};
use super::reader::Reader;
use super::{CardId, Fact, FactId, Situation};

/// Entries of the fact base with their lines.
pub(super) fn facts(reader: &mut Reader<'_>) -> Vec<(Fact, usize)> {
    let Some(file) = reader.parse::<FactFile>() else {
        return Vec::new();
    };
    file.fact.iter().map(|raw| (fact(reader, raw), reader.line_of(raw.id.span().start))).collect()
}

fn fact(reader: &mut Reader<'_>, raw: &RawFact) -> Fact {
    let id = raw.id.get_ref();
    if raw.urls.is_empty() && raw.origin.is_none() {
        let what = format!("fact “{id}” has no source");
        reader.fault(&raw.id, what, "add urls = [\"…\"], or origin = \"…\" where there is no page");
    }
    let (assured_date, review_by) = reader.check_days(&raw.assured_date, &raw.review_by);
    Fact {
        id: FactId::new(id),
        says: reader.filled(&raw.says, "line that says the fact"),
        quotes: raw.quotes.clone(),
        urls: raw.urls.iter().map(|url| reader.url(url)).collect(),
        origin: raw.origin.clone(),
        confidence: raw.confidence,
        assured_date,
        review_by,
    }
}

/// Situations with the lines on which they name their cards.
pub(super) fn situations(reader: &mut Reader<'_>) -> Vec<(Situation, usize)> {
    let Some(file) = reader.parse::<SituationFile>() else {
        return Vec::new();
    };
    file.situation
        .iter()
        .map(|raw| {
            let situation = Situation {
                ask: raw.ask,
                text: reader.message(&raw.text),
                card: CardId::new(raw.card.get_ref()),
            };
            (situation, reader.line_of(raw.card.span().start))
        })
        .collect()
}
