//! What the library may take from the system: only what every device since Android 5 has.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::phone::target;

/// Links an object that calls a function of that name, by the linker that scripts/android-build gives to
/// cargo.
fn link(name: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let (source, object) = (folder.path().join("calls.c"), folder.path().join("calls.o"));
    fs::write(&source, format!("int {name}(void);\nint calls(void) {{ return {name}(); }}\n"))
        .unwrap();
    let compiled =
        Command::new("cc").args(["-fPIC", "-c", "-o"]).args([&object, &source]).status().unwrap();
    assert!(compiled.success());
    Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/android/linker"))
        .env("POCKETCARD_LLD", "/usr/bin/ld.lld")
        .env("POCKETCARD_STUBS", target().join("stubs/x86_64-linux-android"))
        .args(["-shared", "-lc", "-o"])
        .args([&folder.path().join("library.so"), &object])
        .output()
        .unwrap()
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_name_that_old_devices_do_not_have_fails_the_link() {
    let known = link("read");
    assert!(known.status.success(), "{}", String::from_utf8_lossy(&known.stderr));
    for (name, why) in [
        ("getrandom", "came with Android 9"),
        ("a_function_that_is_nowhere", "there is no such function"),
    ] {
        let refused = link(name);
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(!refused.status.success(), "{name} was linked: it {why}");
        assert!(said.contains(&format!("undefined symbol: {name}")), "{said}");
    }
}
