//! Gives the embedded fonts to Slint.

use std::cell::RefCell;
use std::sync::Arc;

use slint::fontique_011::fontique::{Blob, FamilyId, GenericFamily};
use slint::fontique_011::shared_collection;

use crate::l10n::Locales;
use crate::l10n::fonts::{FIRST, NAMES, of_family};

/// What this thread has given to Slint.
#[derive(Default)]
struct Registered {
    names: Vec<String>,
    ids: Vec<FamilyId>,
}

thread_local! {
    static REGISTERED: RefCell<Registered> = RefCell::default();
}

/// Registers the fonts of the first screen as the only fonts there are. To be called once in each
/// thread that makes a window, before the first component.
pub fn register() {
    make_ready(FIRST);
    make_ready(NAMES);
}

/// The families that are ready before anybody has chosen a language, in the order in which they
/// stand in for each other. Names of languages from outside can have letters that no name inside has.
#[must_use]
pub fn first_families(locales: &Locales) -> Vec<&str> {
    let outside = locales.all().filter(|locale| locale.is_from_outside());
    [FIRST, NAMES].into_iter().chain(outside.map(|locale| locale.font.as_str())).collect()
}

/// Registers the embedded fonts of a family, once. They are large, and nobody needs all.
///
/// The generic families must all be set: they are the fallback for each other, and a family that
/// resolves to nothing would end the program at its first text.
pub(super) fn make_ready(family: &str) {
    REGISTERED.with_borrow_mut(|registered| {
        if registered.names.iter().any(|name| name == family) {
            return;
        }
        registered.names.push(family.to_owned());
        let mut collection = shared_collection();
        for font in of_family(family) {
            let found = collection.register_fonts(Blob::new(Arc::new(font.data())), None);
            registered.ids.extend(found.iter().map(|(id, _)| *id));
        }
        registered.ids.dedup();
        for generic in [
            GenericFamily::SansSerif,
            GenericFamily::Serif,
            GenericFamily::Monospace,
            GenericFamily::SystemUi,
        ] {
            collection.set_generic_families(generic, registered.ids.iter().copied());
        }
    });
}
