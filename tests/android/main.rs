//! The Android app: the library that scripts/android-build made, driven on a pretend device, and the
//! APK that it is packed into. Everything here needs scripts/android-setup and scripts/android-build.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test that fails panics

#[path = "../both/mod.rs"]
mod both;
#[path = "../fixture/mod.rs"]
mod fixture;

mod bad_input;
mod leaving;
mod life;
mod linking;
mod package;
mod pair;
#[allow(dead_code)] // benches/android.rs uses more of it
mod phone;
mod reaching;
mod screens;
mod traces;
#[allow(dead_code)] // as above
mod twin;

/// What holds on a desktop as well.
mod promises {
    crate::both::on_device!(crate::pair::Pair, ignore = "needs scripts/android-build");
}
