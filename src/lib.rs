//! Pocketcard: an offline reader of pocket cards.
//!
//! Data flows one way: [`content`] (what the cards say) and [`l10n`] (in which words) meet in
//! [`session`] (what the person is doing), [`view`] makes plain structs of all three, and each
//! face shows those: [`gui`] in a window, [`terminal`] as text. [`exit`] decides when somebody
//! leaves, [`inspect`] says what a message may not say, [`platform`] is the only room that knows
//! which system this is, and [`kit`] is for the people who prepare content. `ARCHITECTURE.md` is the
//! map.

pub mod content;
pub mod exit;
pub mod gui;
pub mod inspect;
// A phone has no command line: what belongs to one is not built for it.
#[cfg(not(target_os = "android"))]
pub mod kit;
pub mod l10n;
#[cfg(not(target_os = "android"))]
pub mod options;
mod packed;
pub mod platform;
#[cfg(not(target_os = "android"))]
pub mod program;
pub mod session;
#[cfg(not(target_os = "android"))]
pub mod terminal;
pub mod view;
