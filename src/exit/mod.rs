//! The ways out. The window face paints the blank frame and calls [`end`]; here is what decides
//! when, and the guarantee that the process ends.

mod keys;

pub use keys::{ESCAPE_PAUSE, ExitKeys, Key, Outcome, SHIFT_PAUSE, SHIFT_PRESSES};

use std::thread;
use std::time::Duration;

use crate::platform;

/// Longest time that the process lives on after somebody left, whatever the window system does.
pub const LIMIT: Duration = Duration::from_millis(400);

/// Starts the clock that ends the process with code 0 after [`LIMIT`], even where the event loop hangs.
pub fn guarantee() {
    // Where no thread can be started, the event loop's own way out remains.
    let _ = thread::Builder::new().spawn(|| {
        thread::sleep(LIMIT);
        end();
    });
}

/// Ends the process with code 0. Nothing is saved, so nothing has to be finished first.
pub fn end() -> ! {
    platform::end()
}
