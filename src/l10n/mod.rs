//! In which words: locales, their catalogs, which one a person gets, and what stands in for what
//! is missing.

mod catalog;
pub mod codegen;
pub(crate) mod folder;
pub mod fonts;
mod locale;
mod locales;
mod localizer;
mod start;

pub use catalog::{Catalog, refusal};
pub use locale::{Direction, LONGEST_NAME, Locale, Review, Sources};
pub use locales::{Locales, REFERENCE, embedded_files, is_message};
pub use localizer::{Found, Localizer, Recorder, Words, placeables, plain, without_isolates};
pub use start::{Wish, wish_from};
