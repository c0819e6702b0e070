//! Whatever a device says of itself, the app opens and can be left.

use crate::phone::{Phone, Processor};
use crate::twin::{SCALE, SIZE, Twin};

fn assert_leaves(mut phone: Phone, what: &str) {
    assert!(phone.is_running(), "{what}");
    phone.finger_down(0.5, 0.5);
    phone.assert_left(what);
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_language_that_is_none_is_read_in_english() {
    for locales in ["xx", "!!,%s,en-US", "123456789-toolongtobeatag", "i-klingon,en"] {
        let shown = std::thread::spawn(move || {
            let mut phone = Phone::open(Processor::X86, SIZE, &[&format!("locales {locales}")]);
            Twin::open("en", SIZE, SCALE).assert_same(&mut phone, locales);
            assert_leaves(phone, locales);
        });
        shown.join().unwrap();
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn odd_settings_and_windows_can_be_left() {
    for (setting, size) in [
        ("density 0", SIZE),
        ("density 65535", SIZE),
        ("font 0", SIZE),
        ("font -3", SIZE),
        ("font 1000", SIZE),
        ("font nan", SIZE),
        ("api 21", SIZE),
        ("api 999", SIZE),
        ("insets 700 1200 700 1200", SIZE),
        ("insets -50 -50 -50 -50", SIZE),
        ("night 7", (1, 1)),
        ("night 0", (4000, 20)),
    ] {
        assert_leaves(Phone::open(Processor::X86, size, &[setting]), setting);
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_package_without_its_fonts_closes_and_says_nothing() {
    // Nothing could be drawn. No device installs such a package: its signature is broken.
    let mut phone = Phone::new(Processor::X86, &["assets /nonexistent"]);
    phone.tell("create");
    phone.tell("window 720 1280");
    phone.assert_ended();
}
