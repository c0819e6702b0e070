//! What this is, how old its facts are, who read its translations, under which licences it stands.

use std::fmt::Write as _;

use super::wrap::{indented, underlined, wrapped};
use crate::l10n::{Locales, plain};
use crate::view::{Context, date, review};

/// The text of `--about`.
#[must_use]
pub fn about(context: &Context<'_>, locales: &Locales) -> String {
    let words = context.localizer.words();
    let mut out = underlined(&words.app_name(), '=');
    out.push_str(&wrapped(&words.opening_about()));
    let _ = writeln!(out, "{}: {}", words.about_version(), env!("CARGO_PKG_VERSION"));
    let checked = context.library.contacts().iter().map(|contact| contact.assured_date).min();
    if let Some(day) = checked {
        let _ = writeln!(out, "{}: {}", words.about_content(), date(context.localizer, day));
    }
    let _ = write!(out, "\n{}", wrapped(&words.about_never()));
    let traces = format!("{}: {}", words.about_traces(), words.about_traces_text());
    out.push_str(&wrapped(&traces));

    let _ = write!(out, "\n{}", underlined(&words.about_locales(), '-'));
    for locale in locales.all() {
        let review = review(context.localizer, locale);
        out.push_str(&wrapped(&format!("{} ({}): {review}", locale.name, locale.tag)));
    }

    let _ = write!(out, "\n{}", underlined(&words.about_licences(), '-'));
    for line in [words.licence_program(), words.licence_texts(), words.licence_fonts()] {
        out.push_str(&wrapped(&line));
    }

    let _ = write!(out, "\n{}", underlined(&words.about_sources(), '-'));
    for contact in context.library.contacts() {
        let day = date(context.localizer, contact.assured_date);
        out.push_str(&wrapped(&words.about_source_line(&contact.name, &day)));
        for source in &contact.sources {
            let place = source.url.as_ref().unwrap_or(&source.title);
            out.push_str(&indented(place, "  ", "    "));
        }
    }
    plain(&out)
}
