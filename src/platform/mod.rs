//! What differs between systems. The only room that asks which system this is.

#[cfg(target_os = "android")]
pub mod android;
#[cfg(not(target_os = "android"))]
pub mod desktop;
#[cfg(target_os = "linux")]
mod linux;

use std::path::PathBuf;

/// Names of the languages and countries that the system is set to, the most wanted first.
#[cfg(not(target_os = "android"))]
#[must_use]
pub fn locale_names() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// The folder in which the person keeps data of this program, whether or not it is there.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    #[cfg(target_os = "android")]
    return None;
    #[cfg(not(target_os = "android"))]
    directories::ProjectDirs::from("", "", "pocketcard").map(|dirs| dirs.data_dir().to_owned())
}

/// A file that the package of the app holds beside the program; nothing where there is no package.
#[must_use]
pub fn packaged_file(path: &str) -> Option<Vec<u8>> {
    #[cfg(target_os = "android")]
    return android::packaged_file(path);
    #[cfg(not(target_os = "android"))]
    {
        let _ = path;
        None
    }
}

/// Ends the process at once, with code 0.
pub fn end() -> ! {
    #[cfg(target_os = "android")]
    android::end();
    #[cfg(not(target_os = "android"))]
    std::process::exit(0)
}

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
