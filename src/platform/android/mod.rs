//! Android: the same program as a native activity, without Java code of its own and without the GPU.

mod event_loop;
mod java;
mod keys;
mod own_symbols;
mod surface;
mod touch;
mod window;

use std::cell::RefCell;
use std::ffi::CString;
use std::io::Read as _;
use std::panic;
use std::rc::Rc;
use std::time::Instant;

use android_activity::{AndroidApp, OnCreateState, WindowManagerFlags};
use jiff::Timestamp;
use ndk::asset::AssetManager;
use slint::ComponentHandle as _;
use slint::platform::PlatformError;

use self::event_loop::Activity;
use self::java::Java;
use crate::content::{Library, files};
use crate::exit;
use crate::gui::{Gui, Reach, Surroundings, register_fonts};
use crate::l10n::{Locales, is_message, wish_from};
use crate::session::{Session, start_region};

/// Called by android-activity on Java's main thread, before the activity has a window.
#[allow(unsafe_code)]
// SAFETY: android-activity looks this name and signature up.
#[unsafe(no_mangle)]
fn android_on_create(state: &OnCreateState<'_>) {
    // A crash would leave a report in the log; an app that is gone says nothing.
    panic::set_hook(Box::new(|_| exit::end()));
    // The flag is set once more below, where Java gives an error here.
    let _ = java::keep_secret(state.activity_as_ptr().cast());
}

/// Called by android-activity on a thread of its own, for each activity that is made.
#[allow(unsafe_code)]
// SAFETY: android-activity calls this name with this signature.
#[unsafe(no_mangle)]
fn android_main(app: AndroidApp) {
    app.set_window_flags(WindowManagerFlags::SECURE, WindowManagerFlags::empty());
    // With no window to show an error in, and no log to write it to, the app closes.
    let _ = show(&app);
}

fn show(app: &AndroidApp) -> Result<(), PlatformError> {
    let java = Java::new(app);
    let activity = Activity::new(app, &java);
    slint::platform::set_platform(activity.platform())
        .map_err(|error| PlatformError::Other(error.to_string()))?;
    ASSETS.set(Some(app.asset_manager()));
    register_fonts();
    let (locales, _) = Locales::available(None);
    let library = Library::load(&files(), &is_message)
        .map_err(|problems| PlatformError::Other(problems.to_string()))?;
    let wish = wish_from(java.languages());
    let region = start_region(&library, wish.country.as_deref());
    let session = Session::new(locales.negotiate(&wish.languages), region);
    let surroundings = surroundings(&activity, &java);
    let gui = Gui::new(Rc::new(library), Rc::new(locales), session, surroundings)?;
    gui.take_keys_from_system();
    gui.app().show()?;
    activity.serve(&gui);
    let ended = slint::run_event_loop();
    activity.close();
    ended
}

/// Ends the process without what Java or C++ would do first: a crash on the way out would be logged.
pub(super) fn end() -> ! {
    // SAFETY: ends the process; nothing of it is needed any more.
    #[allow(unsafe_code)]
    unsafe {
        libc::_exit(0)
    }
}

thread_local! {
    /// The files of the package, for the thread that has the window.
    static ASSETS: RefCell<Option<AssetManager>> = const { RefCell::new(None) };
}

/// A file among the assets of the package.
pub(super) fn packaged_file(path: &str) -> Option<Vec<u8>> {
    let path = CString::new(path).ok()?;
    let mut asset = ASSETS.with_borrow(|assets| assets.as_ref()?.open(&path))?;
    let mut data = Vec::new();
    asset.read_to_end(&mut data).ok()?;
    Some(data)
}

fn surroundings(activity: &Rc<Activity>, java: &Java) -> Surroundings {
    let start = Instant::now();
    let (leaving, closing) = (Rc::downgrade(activity), java.clone());
    let reaching = java.clone();
    Surroundings {
        now: Box::new(Timestamp::now),
        clock: Box::new(move || start.elapsed()),
        leave: Box::new(move |_| {
            exit::guarantee();
            // The blank frame goes out first: closing the activity may take a moment.
            if let Some(activity) = leaving.upgrade() {
                activity.draw();
            }
            closing.finish_and_remove_task();
            exit::end();
        }),
        reach: Some(Box::new(move |reach| match reach {
            Reach::Text { number, word } => reaching.open_messages(number, word.as_deref()),
            Reach::Call { number } => reaching.open_phone(number),
        })),
    }
}
