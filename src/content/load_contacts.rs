//! From a contact file to checked contacts.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use toml::Spanned;

use super::raw::{ContactFile, RawChannel, RawContact, RawSchedule, RegionFile, Word};
use super::reader::Reader;
use super::{
    Address, Channel, ChannelKind, Confidence, Contact, ContactId, OnBill, Region, RegionCode,
    Schedule, Weekday, Weekly, number,
};

/// A checked contact and what it takes from other contacts.
pub(super) struct Loaded {
    pub contact: Contact,
    /// Index of the channel, the id it points to, and the line.
    pub same_as: Vec<(usize, ContactId, usize)>,
}

/// The contacts of a file, each with its line.
pub(super) fn contacts(reader: &mut Reader<'_>) -> Vec<(Loaded, usize)> {
    let file: ContactFile = match reader.parse() {
        Some(file) => file,
        None => return Vec::new(),
    };
    file.contact
        .iter()
        .map(|raw| (contact(reader, raw), reader.line_of(raw.id.span().start)))
        .collect()
}

fn contact(reader: &mut Reader<'_>, raw: &RawContact) -> Loaded {
    let (assured_date, review_by) = reader.check_days(&raw.assured_date, &raw.review_by);
    if raw.sources.is_empty() {
        let what = format!("contact “{}” has no source", raw.id.get_ref());
        reader.fault(&raw.id, what, "add a [[contact.sources]] with the page that proves it");
    }
    for (what, is_empty) in [
        ("channel", raw.channels.is_empty()),
        ("region", raw.regions.is_empty()),
        ("topic", raw.topics.is_empty()),
    ] {
        if is_empty {
            let fault = format!("contact “{}” has no {what}", raw.id.get_ref());
            reader.fault(&raw.id, fault, format!("add at least one {what}"));
        }
    }
    check_doubt(reader, raw);
    check_sources(reader, raw);
    check_regions(reader, &raw.regions);
    check_languages(reader, &raw.languages);
    let mut same_as = Vec::new();
    let mut channels = Vec::new();
    for (index, raw_channel) in raw.channels.iter().enumerate() {
        let offset = raw_channel.span().start;
        if let Some(id) = &raw_channel.get_ref().same_as {
            same_as.push((index, ContactId::new(id.get_ref()), reader.line_of(id.span().start)));
        }
        channels.push(channel(reader, raw_channel.get_ref(), offset));
    }
    let schedules = raw
        .schedules
        .iter()
        .filter_map(|raw| schedule(reader, raw.get_ref(), raw.span().start))
        .collect();
    Loaded {
        same_as,
        contact: Contact {
            id: ContactId::new(raw.id.get_ref()),
            name: reader.filled(&raw.name, "name"),
            label: raw.label.as_ref().map(|id| reader.message(id)),
            organization: raw.organization.clone(),
            regions: raw.regions.iter().map(|code| RegionCode::new(code.get_ref())).collect(),
            topics: raw.topics.clone(),
            summary: reader.message(&raw.summary),
            confidence: raw.confidence,
            doubt: raw.doubt.as_ref().map(|id| reader.message(id)),
            assured_date,
            review_by,
            languages: raw.languages.iter().map(|tag| tag.get_ref().clone()).collect(),
            interpretation_services: raw.interpretation_services,
            cost: raw.cost,
            anonymous: raw.anonymous,
            reports: raw.reports,
            shows_on_bill: raw.shows_on_bill.unwrap_or(OnBill::Unknown),
            notes: reader.messages(&raw.notes),
            schedules,
            channels,
            sources: raw.sources.clone(),
        },
    }
}

/// A doubt and its reason belong together.
fn check_doubt(reader: &mut Reader<'_>, raw: &RawContact) {
    let id = raw.id.get_ref();
    match (raw.confidence, &raw.doubt) {
        (Confidence::Medium, None) => reader.fault(
            &raw.id,
            format!("contact “{id}” is less certain and does not say why"),
            "add doubt = \"…\" with the message that tells the reader why",
        ),
        (Confidence::High, Some(doubt)) => reader.fault(
            doubt,
            format!("contact “{id}” has a doubt and confidence = \"high\""),
            "take the doubt out, or write confidence = \"medium\"",
        ),
        _ => {}
    }
}

/// A source has a name and a whole address; each number stands in the words of one of them, so
/// that a digit changed here, in number and display alike, no longer fits what was found.
fn check_sources(reader: &mut Reader<'_>, raw: &RawContact) {
    let id = raw.id.get_ref();
    for source in &raw.sources {
        let is_address = |url: &String| url.starts_with("https://") || url.starts_with("http://");
        if source.title.trim().is_empty() || !source.url.iter().all(is_address) {
            let what = format!("a source of “{id}” has no title, or a url that is no address");
            reader.fault(&raw.id, what, "give the page’s name and its whole address");
        }
    }
    let words = raw.sources.iter().flat_map(|source| source.quote.iter().chain(&source.url));
    let words: Vec<_> = words.collect();
    for channel in raw.channels.iter().map(Spanned::get_ref).filter(|channel| channel.quoted) {
        let Some(number) = channel.number.as_ref().filter(|_| channel.same_as.is_none()) else {
            continue;
        };
        let shown = channel.display.as_ref().unwrap_or(number).get_ref();
        if !words.iter().any(|words| number::stands_in(shown, words)) {
            let what = format!("no source of “{id}” says {shown}");
            let mend = "compare with the sources, digit by digit; quote the words that have it";
            reader.fault(number, what, mend);
        }
    }
}

fn check_regions(reader: &mut Reader<'_>, regions: &[Word]) {
    for code in regions {
        let text = code.get_ref();
        let country = text.split('-').next().unwrap_or_default();
        let known = text == "001"
            || (country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()));
        if !known {
            let what = format!("“{text}” is not an ISO 3166 code");
            reader.fault(code, what, "write a country (US), a subdivision (US-OH) or 001");
        }
    }
}

fn check_languages(reader: &mut Reader<'_>, tags: &[Word]) {
    for tag in tags {
        if tag.get_ref().parse::<unic_langid::LanguageIdentifier>().is_err() {
            let what = format!("“{}” is not a BCP 47 language tag", tag.get_ref());
            reader.fault(tag, what, "write a tag such as en, es or pt-BR");
        }
    }
}

fn channel(reader: &mut Reader<'_>, raw: &RawChannel, offset: usize) -> Channel {
    check_languages(reader, &raw.languages);
    if raw.kind != ChannelKind::Text && (raw.keyword.is_some() || !raw.other_keywords.is_empty()) {
        reader.fault_at(
            offset,
            "a keyword on a channel that is not text",
            "move it to the text channel",
        );
    }
    for keyword in raw.keyword.iter().chain(&raw.other_keywords) {
        let text = keyword.get_ref();
        if text.is_empty() || !text.chars().all(|c| c.is_ascii_alphanumeric()) {
            reader.fault(
                keyword,
                "the keyword is empty or has other signs than letters and digits",
                "write the bare word",
            );
        }
    }
    if let (Some(keyword), Some(letters)) = (&raw.keyword, &raw.letters)
        && !keyword.get_ref().eq_ignore_ascii_case(letters.get_ref())
    {
        let what = format!("“{}” is not “{}”", keyword.get_ref(), letters.get_ref());
        reader.fault(keyword, what, "the word to send is what the number spells");
    }
    Channel {
        kind: raw.kind,
        address: address(reader, raw, offset),
        keyword: raw.keyword.as_ref().map(|word| word.get_ref().clone()),
        other_keywords: raw.other_keywords.iter().map(|word| word.get_ref().clone()).collect(),
        languages: raw.languages.iter().map(|tag| tag.get_ref().clone()).collect(),
    }
}

fn address(reader: &mut Reader<'_>, raw: &RawChannel, offset: usize) -> Address {
    let missing = |reader: &mut Reader<'_>, field: &str| {
        reader.fault_at(
            offset,
            format!("the channel has no {field}"),
            format!("add {field} = \"…\""),
        );
    };
    match raw.kind {
        ChannelKind::Chat | ChannelKind::Web => {
            let Some(url) = &raw.url else {
                missing(reader, "url");
                return Address::Url(String::new());
            };
            let bare = url.get_ref().strip_prefix("https://");
            if bare.is_none_or(|rest| !rest.contains('.') || rest.contains(char::is_whitespace)) {
                let what = format!("“{}” is not an https address", url.get_ref());
                reader.fault(url, what, "write the whole address, beginning with https://");
            }
            Address::Url(url.get_ref().clone())
        }
        ChannelKind::Email => {
            let Some(email) = &raw.email else {
                missing(reader, "email");
                return Address::Email(String::new());
            };
            let parts = email.get_ref().split_once('@');
            if parts.is_none_or(|(name, host)| name.is_empty() || !host.contains('.')) {
                let what = format!("“{}” is not a mail address", email.get_ref());
                reader.fault(email, what, "write name@host");
            }
            Address::Email(email.get_ref().clone())
        }
        ChannelKind::Voice | ChannelKind::Text | ChannelKind::Relay => phone(reader, raw, offset),
    }
}

fn phone(reader: &mut Reader<'_>, raw: &RawChannel, offset: usize) -> Address {
    let empty = Address::Phone { number: String::new(), display: String::new(), letters: None };
    if raw.same_as.is_some() {
        if raw.number.is_some() {
            reader.fault_at(offset, "both same_as and number", "keep one of the two");
        }
        return empty;
    }
    let Some(number) = &raw.number else {
        reader.fault_at(offset, "the channel has no number", "add number = \"…\"");
        return empty;
    };
    let used_for =
        if raw.kind == ChannelKind::Text { number::Use::Text } else { number::Use::Voice };
    let text = number.get_ref();
    if let Err(what) = number::validate(text, used_for) {
        reader.fault(number, what, "compare it with the source, digit by digit");
    }
    let display = raw.display.as_ref().map_or(text, |display| display.get_ref());
    if let Some(shown) = &raw.display
        && !number::shows(shown.get_ref(), text)
    {
        let what = format!("display “{}” does not show the digits of {text}", shown.get_ref());
        reader.fault(shown, what, "compare both with the source, digit by digit");
    }
    if let Some(letters) = &raw.letters
        && !number::spells(letters.get_ref(), text)
    {
        let what = format!(
            "letters “{}” give {} on a keypad, not {text}",
            letters.get_ref(),
            number::keypad(letters.get_ref())
        );
        reader.fault(letters, what, "compare both with the source");
    }
    Address::Phone {
        number: text.clone(),
        display: display.clone(),
        letters: raw.letters.as_ref().map(|letters| letters.get_ref().clone()),
    }
}

fn schedule(reader: &mut Reader<'_>, raw: &RawSchedule, offset: usize) -> Option<Schedule> {
    if raw.always_open {
        return Some(Schedule::AlwaysOpen);
    }
    let fields = (&raw.freq, &raw.byday, &raw.opens_at, &raw.closes_at, &raw.timezone);
    let (Some(freq), Some(byday), Some(opens_at), Some(closes_at), Some(timezone)) = fields else {
        let what = "the schedule is neither always_open nor complete";
        reader.fault_at(offset, what, "give freq, byday, opens_at, closes_at and timezone");
        return None;
    };
    let days: Option<Vec<Weekday>> = byday.split(',').map(weekday).collect();
    let times = clock(opens_at).zip(clock(closes_at));
    let (Some(byday), Some((opens_at, closes_at)), "WEEKLY") = (days, times, freq.as_str()) else {
        let what = "the schedule has a field that is not in its form";
        reader.fault_at(
            offset,
            what,
            "write freq = \"WEEKLY\", byday = \"MO,TU\", times as \"09:00\"",
        );
        return None;
    };
    let Ok(timezone) = TimeZone::get(timezone) else {
        let what = format!("there is no time zone “{timezone}”");
        reader.fault_at(offset, what, "write an IANA name, for example America/New_York");
        return None;
    };
    Some(Schedule::Weekly(Weekly { byday, opens_at, closes_at, timezone }))
}

fn clock(text: &str) -> Option<Time> {
    (text.len() == 5).then(|| text.parse().ok()).flatten()
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word.trim() {
        "MO" => Weekday::Mo,
        "TU" => Weekday::Tu,
        "WE" => Weekday::We,
        "TH" => Weekday::Th,
        "FR" => Weekday::Fr,
        "SA" => Weekday::Sa,
        "SU" => Weekday::Su,
        _ => return None,
    })
}

/// Regions with their lines.
pub(super) fn regions(reader: &mut Reader<'_>) -> Vec<(Region, usize)> {
    let file: RegionFile = match reader.parse() {
        Some(file) => file,
        None => return Vec::new(),
    };
    file.region
        .iter()
        .map(|raw| {
            let region = Region {
                code: RegionCode::new(raw.code.get_ref()),
                name: reader.message(&raw.name),
                emergency: raw.emergency.as_ref().map(|id| ContactId::new(id.get_ref())),
                lead: ContactId::new(raw.lead.get_ref()),
            };
            (region, reader.line_of(raw.code.span().start))
        })
        .collect()
}
