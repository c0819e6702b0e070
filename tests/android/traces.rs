//! No picture, no log, no file, no socket.

use std::fs;
use std::process::Command;

use crate::fixture::banned_crates;
use crate::phone::{Phone, Processor, run};
use crate::twin::{SCALE, SIZE, Twin};

#[test]
#[ignore = "needs scripts/android-build"]
fn the_window_is_secure_before_the_first_frame() {
    let mut phone = Phone::open(Processor::X86, SIZE, &[]);
    let calls = phone.calls();
    assert!(calls.contains(&"addFlags 0x2000 after 0 frames".to_owned()), "{calls:?}");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn java_is_asked_for_nothing_that_the_device_does_not_know() {
    let mut phone = Phone::open(Processor::X86, SIZE, &["cutout 1 2 3 4"]);
    let unknown: Vec<_> =
        phone.calls().into_iter().filter(|call| call.starts_with("unknown")).collect();
    assert_eq!(unknown, [""; 0]);
}

#[test]
#[ignore = "needs scripts/android-build"]
fn no_crate_that_talks_to_a_network_is_in_the_library() {
    for target in ["aarch64-linux-android", "armv7-linux-androideabi", "x86_64-linux-android"] {
        let mut tree = Command::new(env!("CARGO"));
        tree.args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
        let told = run(tree.args(["--target", target]).current_dir(env!("CARGO_MANIFEST_DIR")));
        let names: Vec<_> = told.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(names.contains(&"android-activity"), "the tree was not read: {told}");
        let banned = banned_crates();
        let found: Vec<_> = names.into_iter().filter(|name| banned.contains(*name)).collect();
        assert_eq!(found, [""; 0], "{target}");
    }
}

#[test]
#[ignore = "needs scripts/android-build and strace"]
fn a_visit_writes_no_file_and_opens_no_socket() {
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let mut phone = Phone::traced(&trace, &["locales th"]);
    phone.tell("create");
    phone.tell("window 720 1280");
    phone.settle();
    let twin = Twin::open("th", SIZE, SCALE);
    let open = pocketcard::l10n::Locales::embedded().0.localizer("th").words().open_cards();
    twin.tap(&mut phone, &open);
    phone.end();
    let told = fs::read_to_string(&trace).unwrap();
    // What comes before is the device’s own start.
    let (_, visit) = told.split_once("libpocketcard.so").unwrap();
    for line in visit.lines() {
        let writes = ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| line.contains(flag));
        // The null device is what android-activity and Rust send their output to.
        assert!(!writes || line.contains("\"/dev/null\""), "writes: {line}");
        for call in ["socket(", "connect(", "execve(", "unlink", "rename", "mkdir"] {
            assert!(!line.contains(call), "{line}");
        }
        let own = [concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts"), "\"/nonexistent/"];
        let is_own = own.iter().any(|folder| line.contains(folder));
        assert!(
            is_own || !line.contains("/fonts"),
            "the fonts of the system are looked at: {line}"
        );
    }
    assert!(visit.lines().count() > 3, "nothing was traced");
}
