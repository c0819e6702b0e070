//! The promises of the product, one file each. What needs a display or a tracer is ignored by
//! default; `scripts/test-setup` installs it and `.ci/run` runs it.
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test that fails panics

#[path = "../fixture/mod.rs"]
mod fixture;

#[path = "../both/mod.rs"]
mod both;

mod p01_no_network;
mod p02_nothing_left_behind;
mod p03_one_action_leaves;
mod p04_a_number_is_typed_once;
mod p05_every_language_is_drawn;
mod p06_a_missing_text_falls_back;
mod p07_everyone_can_operate_it;
mod p08_it_is_honest;
mod p09_the_first_screen_tells_nothing;
mod p10_bad_input_loses_nothing;

/// What holds on a phone as well.
mod on_this_machine {
    crate::both::on_device!(crate::fixture::Hands, cfg(all()));
}
