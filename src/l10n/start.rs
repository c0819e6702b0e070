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

/// Reads the locale settings of the system.
#[must_use]
pub fn system_wish() -> Wish {
    wish_from(sys_locale::get_locales())
}

/// Makes a wish of locale names as systems write them (`es_MX.UTF-8`, `en-GB`, `C`).
pub fn wish_from(names: impl IntoIterator<Item = impl AsRef<str>>) -> Wish {
    let languages: Vec<LanguageIdentifier> = names
        .into_iter()
        .filter_map(|name| {
            let bare = name.as_ref().split(['.', '@']).next().unwrap_or_default().to_owned();
            if matches!(bare.as_str(), "" | "C" | "POSIX") { None } else { bare.parse().ok() }
        })
        .collect();
    let country = languages.iter().find_map(|tag| tag.region.map(|region| region.to_string()));
    Wish { languages, country }
}
