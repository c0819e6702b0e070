//! 2. It leaves nothing behind.

use std::fs;

use assert_cmd::cargo::cargo_bin_cmd;

use crate::fixture::display::{Display, names_in};

#[test]
fn the_text_face_writes_no_file() {
    let home = tempfile::tempdir().unwrap();
    for arguments in [&["--text"][..], &["--about"], &["--list"], &["--card", "pictures"]] {
        cargo_bin_cmd!("pocketcard")
            .args(arguments)
            .env_clear()
            .env("HOME", home.path())
            .env("TMPDIR", home.path())
            .current_dir(home.path())
            .assert()
            .success();
    }
    assert_eq!(names_in(home.path()), Vec::<String>::new());
}

#[test]
fn it_says_which_traces_it_cannot_prevent() {
    let output = cargo_bin_cmd!("pocketcard").args(["--about", "--lang", "en"]).output().unwrap();
    let about = String::from_utf8(output.stdout).unwrap();
    for word in ["icon", "bill", "Spyware", "cameras"] {
        assert!(about.contains(word), "“{word}” is missing in {about}");
    }
}

#[test]
fn no_text_can_be_typed_selected_or_copied() {
    let mut files = Vec::new();
    collect(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/ui")), &mut files);
    assert!(files.len() > 10);
    for (path, text) in files {
        for element in ["TextInput", "LineEdit", "TextEdit", "copy(", "clipboard"] {
            assert!(!text.contains(element), "{path} has {element}");
        }
    }
}

fn collect(folder: &std::path::Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
#[ignore = "needs Xvfb, xdotool and strace"]
fn a_visit_writes_nothing_starts_nothing_and_speaks_to_nobody() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let trace = tempfile::NamedTempFile::new().unwrap();
    let app = display.open_traced(home.path(), trace.path());
    for key in ["Return", "Return", "Return", "Tab", "Tab", "Page_Down", "BackSpace"] {
        display.key(&app, key);
    }
    display.key(&app, "Escape");
    display.key(&app, "Escape");
    assert_eq!(app.finish(), Some(0));
    assert_eq!(names_in(home.path()), Vec::<String>::new());
    let trace = fs::read_to_string(trace.path()).unwrap();
    let done = |line: &&str| !line.contains("= -1 ");
    let written: Vec<_> = trace
        .lines()
        .filter(|line| {
            line.contains("O_WRONLY") || line.contains("O_RDWR") || line.contains("O_CREAT")
        })
        .filter(|line| {
            !line.contains("\"/dev/null\"") && !line.contains("\"/dev/shm/softbuffer-x11-")
        })
        .filter(done)
        .collect();
    assert!(written.is_empty(), "{written:#?}");
    let programs = trace.lines().filter(|line| line.contains("execve(")).filter(done).count();
    assert_eq!(programs, 1, "only the program itself is started");
    let spoken: Vec<_> = trace
        .lines()
        .filter(|line| line.contains("AF_INET") || line.contains("AF_NETLINK"))
        .filter(done)
        .collect();
    assert!(spoken.is_empty(), "{spoken:#?}");
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn a_visit_with_a_read_only_home_works_all_the_same() {
    use std::os::unix::fs::PermissionsExt as _;
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o500)).unwrap();
    let app = display.open_in(home.path(), &[]);
    display.key(&app, "Escape");
    display.key(&app, "Escape");
    assert_eq!(app.finish(), Some(0));
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(names_in(home.path()), Vec::<String>::new());
}
