//! What differs between systems. The only room that asks which system this is.

#[cfg(target_os = "linux")]
mod linux;

/// Whether there is a display on which a window could open.
#[must_use]
pub fn has_display() -> bool {
    #[cfg(target_os = "linux")]
    return linux::has_display();
    #[cfg(not(target_os = "linux"))]
    true
}

/// Sends what libraries print from here on nowhere: behind a window it would only be a trace.
pub fn silence() {
    #[cfg(target_os = "linux")]
    linux::silence();
}

/// Forbids this process what it never needs: core dumps, other programs, sockets that leave the
/// device. To be called first in `main`, while there is only one thread.
pub fn harden() {
    #[cfg(target_os = "linux")]
    linux::harden();
}
