//! 9. The first screen gives nothing away.

use pocketcard::l10n::REFERENCE;

use super::Device;
use crate::fixture::{Visit, locales};

/// Words that may stand in no name outside the cards.
fn forbidden(tag: &str) -> Vec<String> {
    let locales = locales();
    let mut words = locales.get(REFERENCE).unwrap().forbidden_on_opening.clone();
    words.extend(locales.get(tag).unwrap().forbidden_on_opening.clone());
    words
}

/// Asserts that `text` has none of these words.
pub fn assert_neutral(what: &str, text: &str, tag: &str) {
    let text = text.to_lowercase();
    for word in forbidden(tag) {
        assert!(!text.contains(&word), "{what} has “{word}”: {text}");
    }
}

pub fn the_opening_screen_shows_no_such_word_in_any_language<D: Device>() {
    let tags: Vec<String> = locales().all().map(|locale| locale.tag.to_string()).collect();
    for tag in tags {
        // One window for each thread.
        let opened = std::thread::spawn(move || {
            let tag: &'static str = tag.leak();
            let mut device = D::open(Visit { locale: tag, ..Visit::default() });
            device.look(&format!("the opening screen in {tag}"));
            let labels = device.hands().labels();
            assert!(labels.len() >= 8, "{labels:?}");
            assert_neutral("the opening screen", &labels.join(" | "), tag);
        });
        opened.join().unwrap();
    }
}
