//! Gives the embedded fonts to Slint.

use std::sync::Arc;

use slint::fontique_011::fontique::{Blob, GenericFamily};
use slint::fontique_011::shared_collection;

use crate::l10n::fonts::FONTS;

/// Registers every embedded font as the only fonts there are. To be called once in each thread
/// that makes a window, before the first component.
///
/// The generic families must all be set: they are the fallback for each other, and a family that
/// resolves to nothing would end the program at its first text.
pub fn register() {
    let mut collection = shared_collection();
    let mut families = Vec::new();
    for font in FONTS {
        let registered = collection.register_fonts(Blob::new(Arc::new(font.data)), None);
        families.extend(registered.iter().map(|(family, _)| *family));
    }
    families.dedup();
    for generic in [
        GenericFamily::SansSerif,
        GenericFamily::Serif,
        GenericFamily::Monospace,
        GenericFamily::SystemUi,
    ] {
        collection.set_generic_families(generic, families.iter().copied());
    }
}
