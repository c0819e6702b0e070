//! The app. See the library for its rooms.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    pocketcard::platform::harden();
    pocketcard::program::run(env::args_os().skip(1))
}
