//! Stand-in for the crate by which Slint's winit backend opens links. This program shows none to
//! open, and must not start a browser: it would tell the network what was read here.
#![forbid(unsafe_code)]

use std::io::{Error, ErrorKind, Result};

/// Opens nothing.
///
/// # Errors
/// Always.
pub fn open(_url: &str) -> Result<()> {
    Err(Error::from(ErrorKind::Unsupported))
}
