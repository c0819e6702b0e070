//! The Android app: the library that scripts/android-build made, driven on a pretend device, and the
//! APK that it is packed into. Everything here needs scripts/android-setup and scripts/android-build.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test that fails panics

mod leaving;
mod life;
mod package;
mod phone;
mod reaching;
mod screens;
mod traces;
mod twin;
