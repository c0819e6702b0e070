//! System functions that this library answers itself. The linker prefers a definition of ours to the
//! system's, so what the crates inside ask never leaves the library.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char, c_int};
use std::ptr;

/// A folder that exists nowhere.
const NO_FOLDER: &CStr = c"/nonexistent";

/// Keeps every line out of the device's log: android-activity would tell of each start, and Rust of
/// each panic.
///
/// # Safety
/// None is needed: the texts are not read.
#[unsafe(no_mangle)]
extern "C" fn __android_log_write(_: c_int, _: *const c_char, _: *const c_char) -> c_int {
    1
}

/// The environment of a phone is empty, but for the folder of the system's fonts, which is nowhere:
/// fontique would read them all, and old ones draw nothing for many scripts. To set the variable in
/// place of this could race with Java's threads.
///
/// # Safety
/// `name` is a text that ends with a zero, as C's `getenv` asks.
#[unsafe(no_mangle)]
unsafe extern "C" fn getenv(name: *const c_char) -> *mut c_char {
    // SAFETY: the caller gives a text that ends with a zero.
    if unsafe { CStr::from_ptr(name) } == c"ANDROID_ROOT" {
        return NO_FOLDER.as_ptr().cast_mut();
    }
    ptr::null_mut()
}

/// What a link without the NDK lacks: nothing unwinds, for a panic ends the process, but the printer
/// of backtraces in Rust's library names these.
#[cfg(without_ndk)]
mod unwinding {
    use std::ffi::{c_int, c_void};

    /// `_URC_END_OF_STACK` of the Itanium C++ ABI.
    const END_OF_STACK: c_int = 5;

    #[unsafe(no_mangle)]
    extern "C" fn _Unwind_Backtrace(_: *const c_void, _: *mut c_void) -> c_int {
        END_OF_STACK
    }

    #[unsafe(no_mangle)]
    extern "C" fn _Unwind_GetIP(_: *mut c_void) -> usize {
        0
    }

    #[cfg(target_arch = "arm")]
    #[unsafe(no_mangle)]
    unsafe extern "C" fn _Unwind_VRS_Get(
        _: *mut c_void,
        _: c_int,
        _: u32,
        _: c_int,
        value: *mut u32,
    ) -> c_int {
        // SAFETY: the ARM EHABI gives a place for the value.
        unsafe { *value = 0 };
        0
    }
}
