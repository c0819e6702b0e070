//! The window face: thin adapters between the views and the Slint window. Nothing else touches Slint.

mod bridge;
mod code;
mod controller;
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

pub use controller::{Gui, Surroundings};
pub use fonts::{first_families, register as register_fonts};

use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use jiff::Timestamp;
use slint::ComponentHandle as _;
use slint::platform::PlatformError;

use crate::content::Library;
use crate::l10n::Locales;
use crate::platform;
use crate::session::Session;

/// Name under which window managers know the window; it tells nothing.
const APP_ID: &str = "pocketcard";

/// Opens the window and stays until the person leaves. `shown` becomes true once there is a window.
///
/// # Errors
/// The window system's, where no window could be opened.
pub fn run(
    library: Rc<Library>,
    locales: Rc<Locales>,
    session: Session,
    shown: &AtomicBool,
) -> Result<(), PlatformError> {
    let _gui = open(library, locales, session)?;
    shown.store(true, Ordering::Relaxed);
    platform::silence();
    slint::run_event_loop()
}

/// Opens the window; it lives in Slint's event loop as long as the value does.
///
/// # Errors
/// The window system's, where no window could be opened.
pub fn open(
    library: Rc<Library>,
    locales: Rc<Locales>,
    session: Session,
) -> Result<Gui, PlatformError> {
    slint::BackendSelector::new().backend_name("winit".into()).select()?;
    slint::set_xdg_app_id(APP_ID)?;
    register_fonts();
    let start = Instant::now();
    let surroundings = Surroundings {
        now: Box::new(Timestamp::now),
        clock: Box::new(move || start.elapsed()),
        leave: Box::new(leave::close),
    };
    let gui = Gui::new(library, locales, session, surroundings)?;
    gui.app().show()?;
    keys::watch_window(&gui);
    Ok(gui)
}
