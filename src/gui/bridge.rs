//! Fills the Slint global `Msg`; written by `build.rs` from the reference catalog.

use std::cell::RefCell;
use std::rc::Rc;

use super::ui::Msg;
use crate::l10n::Localizer;

include!(concat!(env!("OUT_DIR"), "/l10n/bridge.rs"));
