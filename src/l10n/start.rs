//! The language and region that a device asks for, taken from its settings alone.

use unic_langid::LanguageIdentifier;

/// What the device asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Languages, the most wanted first.
    pub languages: Vec<LanguageIdentifier>,
    /// ISO 3166 country of the first of them that has one.
    pub country: Option<String>,
}

/// Makes a wish of locale names as systems write them (`es_MX.UTF-8`, `en-GB`, `C`).
pub fn wish_from(names: impl IntoIterator<Item = impl AsRef<str>>) -> Wish {
    let languages: Vec<LanguageIdentifier> = names
        .into_iter()
        .filter_map(|name| {
            let bare = name.as_ref().split(['.', '@']).next().unwrap_or_default().to_owned();
            if matches!(bare.as_str(), "" | "C" | "POSIX") { None } else { bare.parse().ok() }
        })
        .map(likely)
        .collect();
    let country = languages.iter().find_map(|tag| tag.region.map(|region| region.to_string()));
    Wish { languages, country }
}

/// The script or name that a tag of a system means, as the likely subtags and aliases of Unicode's
/// CLDR have them, where no name of a country alone would lead to the right locale.
fn likely(mut tag: LanguageIdentifier) -> LanguageIdentifier {
    if tag.language == "tl" {
        tag.language = "fil".parse().unwrap_or(tag.language);
    }
    if tag.language == "zh" && tag.script.is_none() {
        let traditional =
            tag.region.is_some_and(|region| ["TW", "HK", "MO"].contains(&region.as_str()));
        tag.script = if traditional { "Hant" } else { "Hans" }.parse().ok();
    }
    tag
}
