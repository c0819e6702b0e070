//! A window of a desktop, by winit.

mod keys;
mod leave;

use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use jiff::Timestamp;
use slint::ComponentHandle as _;
use slint::platform::PlatformError;

use crate::content::Library;
use crate::gui::{Gui, Surroundings, register_fonts};
use crate::l10n::Locales;
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
    super::silence();
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
        // A second phone scans the code; a computer texts and calls nobody.
        reach: None,
    };
    let gui = Gui::new(library, locales, session, surroundings)?;
    gui.app().show()?;
    keys::watch_window(&gui);
    Ok(gui)
}
