//! What a message can say, and whether it may: the same questions for the kit, which names every
//! fault, and for the program, which leaves out what a locale from outside may not say.

mod bidi;
mod message;
mod numbers;
mod plain;
pub(crate) mod source;
mod texts;

pub use message::{Inspector, is_on_opening};
pub use numbers::Known;
pub use texts::{Message, Messages, messages};
