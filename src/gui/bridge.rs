//! Answers the Slint global `Msg`; written by `build.rs` from the reference catalog.

use std::cell::RefCell;
use std::rc::Rc;

use super::ui::Msg;
use crate::content::MessageId;
use crate::l10n::Localizer;

include!(concat!(env!("OUT_DIR"), "/l10n/bridge.rs"));

/// Has every message asked for anew, of whatever the localizer holds now.
pub fn refresh(msg: &Msg<'_>) {
    msg.set_revision(msg.get_revision().wrapping_add(1));
}
