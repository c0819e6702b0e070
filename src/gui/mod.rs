//! The window face: thin adapters between the views and the Slint window. Nothing else touches Slint.

mod bridge;
mod code;
mod controller;
mod device;
mod fonts;
mod keys;
mod leave;
mod notices;
mod rows;
mod screens;

/// What the Slint compiler made of `ui/`.
#[allow(missing_docs, unsafe_code, unused, clippy::all, clippy::pedantic, clippy::restriction)]
pub mod ui {
    slint::include_modules!();
}

pub use crate::view::Reach;
pub use controller::{Gui, OpenApp, Surroundings, WeakGui};
pub use device::{DeviceLook, Insets};
pub use fonts::{first_families, register as register_fonts};
