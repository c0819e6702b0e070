//! The faces as people meet them: the window, its pictures, the terminal, the real window under Xvfb.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test that fails panics

#[path = "../fixture/mod.rs"]
mod fixture;

mod cards;
mod code_generation;
mod finding;
mod gallery;
mod kit;
mod languages;
mod outside;
mod pictures;
mod preview;
mod real_window;
mod terminal;
mod translation_tools;
mod translators;
mod translators_faults;
mod window;
