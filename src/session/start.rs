//! Where a visit begins.

use crate::content::{Library, RegionCode};

/// The country that stands for a device that names none: its lead contact is the product's first.
const DEFAULT_REGION: &str = "US";

/// The region to begin with: the device's country where the library knows it, `other` for any
/// other country, and the default where the device names no country.
#[must_use]
pub fn start_region(library: &Library, country: Option<&str>) -> RegionCode {
    let code = RegionCode::new(country.unwrap_or(DEFAULT_REGION));
    if library.region(&code).is_some() { code } else { RegionCode::new("other") }
}
