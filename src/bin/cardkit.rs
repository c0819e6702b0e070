//! The kit for translators, writers and outreach workers. See [`pocketcard::kit`].

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    pocketcard::kit::run(env::args_os().skip(1))
}
