//! Stand-in for ICU4X's data of `icu_segmenter`: see the README beside this crate.
#![no_std]
#![forbid(unsafe_code)]

include!("../data/mod.rs");
