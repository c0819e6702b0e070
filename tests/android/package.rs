//! The APK: signed, neutral, with no permission, and small.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::phone::{Processor, run, target};

/// The APK for phones that scripts/android-build made.
fn apk() -> PathBuf {
    let names = ["pocketcard.apk", "pocketcard-throwaway-key.apk"];
    let found = names.iter().map(|name| target().join(name)).find(|path| path.is_file());
    found.expect("there is no APK: run scripts/android-build")
}

/// The libraries that scripts/android-build made, by ABI: those that tests/android drives, and that for
/// older phones where it was built too.
fn libraries() -> Vec<(&'static str, PathBuf)> {
    let old = target().join("armv7-linux-androideabi/release/libpocketcard.so");
    let driven = [Processor::X86, Processor::Arm].map(|one| (one.abi(), one.library()));
    driven.into_iter().chain(old.is_file().then_some(("armeabi-v7a", old))).collect()
}

fn aapt(what: &[&str]) -> String {
    let (apk, file) = (apk(), "AndroidManifest.xml");
    let mut command = Command::new("aapt");
    command.arg("dump").args(what).arg(apk);
    if what == ["xmltree"] {
        command.arg(file);
    }
    run(&mut command)
}

#[test]
#[ignore = "needs scripts/android-build"]
fn it_is_signed_for_every_android_from_the_fifth() {
    let mut verify = Command::new("apksigner");
    let told = run(verify.args(["verify", "-v", "--min-sdk-version", "21"]).arg(apk()));
    for scheme in ["v1 scheme (JAR signing): true", "v2 scheme (APK Signature Scheme v2): true"] {
        assert!(told.contains(scheme), "{told}");
    }
    run(Command::new("zipalign").args(["-c", "-p", "4"]).arg(apk()));
}

#[test]
#[ignore = "needs scripts/android-build"]
fn it_asks_for_no_permission() {
    assert_eq!(aapt(&["permissions"]).trim(), "package: app.pocketcard");
    assert!(!aapt(&["xmltree"]).contains("uses-permission"));
}

#[test]
#[ignore = "needs scripts/android-build"]
fn its_manifest_leaves_no_trace_and_hands_out_nothing() {
    let tree = aapt(&["xmltree"]);
    let is = |name: &str, value: &str| {
        let line = tree.lines().find(|line| line.contains(&format!("android:{name}(")));
        let line = line.unwrap_or_else(|| panic!("no {name} in {tree}"));
        assert!(line.ends_with(&format!("){value}")), "{line}");
    };
    for (name, value) in [
        ("hasCode", false),
        ("allowBackup", false),
        ("fullBackupContent", false),
        ("debuggable", false),
        ("usesCleartextTraffic", false),
        ("enableOnBackInvokedCallback", false),
        ("excludeFromRecents", true),
        ("noHistory", true),
        ("supportsRtl", true),
    ] {
        is(name, if value { "0xffffffff" } else { "0x0" });
    }
    assert!(tree.contains("android:dataExtractionRules(0x0101063e)=@0x7f"), "{tree}");
    for word in ["service", "receiver", "provider"] {
        assert!(!tree.contains(&format!("E: {word} ")), "{word}");
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn its_names_and_pictures_tell_nothing() {
    let badging = aapt(&["badging"]);
    assert!(badging.contains("package: name='app.pocketcard'"), "{badging}");
    assert!(badging.contains("sdkVersion:'21'") && badging.contains("launchable-activity"));
    let labels = badging.lines().filter_map(|line| line.strip_prefix("application-label"));
    let mut count = 0;
    for label in labels {
        assert!(label.ends_with(":'Pocketcard'"), "{label}");
        count += 1;
    }
    // The one that stands for all, and fifteen translations.
    assert_eq!(count, pocketcard::l10n::Locales::embedded().0.all().len());
    for density in ["160", "240", "320", "480", "640"] {
        assert!(badging.contains(&format!("application-icon-{density}:")), "{density}");
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn it_holds_every_font() {
    let list = run(Command::new("aapt").arg("list").arg(apk()));
    for font in pocketcard::l10n::fonts::FONTS {
        assert!(list.lines().any(|line| line == format!("assets/fonts/{}", font.file)), "{list}");
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn it_is_small() {
    let size = fs::metadata(apk()).unwrap().len();
    assert!(size <= 9_000_000, "the APK has {size} bytes");
    for (_, path) in libraries() {
        let size = fs::metadata(&path).unwrap().len();
        assert!(size <= 8_000_000, "{} has {size} bytes", path.display());
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn the_same_libraries_and_key_give_the_same_package() {
    let folder = tempfile::tempdir().unwrap();
    let key = "throwaway-key.p12";
    fs::copy(target().join(key), folder.path().join(key)).unwrap();
    let mut package = Command::new(root().join("scripts/android/package"));
    package.arg(folder.path());
    for (abi, library) in libraries() {
        package.arg(format!("{abi}:{}", library.display()));
    }
    let first = run(&mut package);
    let first = fs::read(first.trim()).unwrap();
    let second = run(&mut package);
    let second = fs::read(second.trim()).unwrap();
    assert!(first == second, "two packages differ");
}

/// Builds the library once more, from a copy of the project in another folder.
#[test]
#[ignore = "needs scripts/android-build, and ten minutes"]
fn two_builds_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(root()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name() != "target" && entry.file_name() != ".git" {
            run(Command::new("cp").arg("-r").arg(entry.path()).arg(folder.path()));
        }
    }
    let mut build = Command::new(folder.path().join("scripts/android-build"));
    run(build.args(["--abi", "x86_64", "--library-only"]));
    let library = "target/android/x86_64-linux-android/release/libpocketcard.so";
    let again = fs::read(folder.path().join(library)).unwrap();
    let first = fs::read(Processor::X86.library()).unwrap();
    assert!(
        first == again,
        "built elsewhere, the library has other bytes; is this one up to date?"
    );
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
#[ignore = "needs scripts/android-build"]
fn its_libraries_name_no_person_and_fit_pages_of_16_kib() {
    for (_, path) in libraries() {
        let bytes = fs::read(&path).unwrap();
        let home = std::env::var("HOME").unwrap_or_default();
        let root = env!("CARGO_MANIFEST_DIR");
        for folder in [format!("{home}/.cargo"), format!("{root}/src"), format!("{root}/target")] {
            let found = bytes.windows(folder.len()).any(|window| window == folder.as_bytes());
            assert!(!found, "{} names {folder}", path.display());
        }
        let headers = run(Command::new("readelf").args(["-lW"]).arg(&path));
        let loads: Vec<_> =
            headers.lines().filter(|line| line.trim().starts_with("LOAD")).collect();
        assert!(
            !loads.is_empty() && loads.iter().all(|line| line.ends_with("0x4000")),
            "{headers}"
        );
    }
}
