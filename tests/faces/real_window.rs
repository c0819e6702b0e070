//! The real window on a real display, with odd surroundings, and its code read by a camera's software.

use std::fs;
use std::process::Command;

use crate::fixture::display::Display;
use crate::fixture::picture::Picture;

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn it_opens_and_is_usable_in_poor_surroundings() {
    let empty = tempfile::NamedTempFile::new().unwrap();
    fs::write(empty.path(), "<?xml version=\"1.0\"?><fontconfig></fontconfig>").unwrap();
    let no_fonts = empty.path().to_str().unwrap();
    let surroundings: [&[(&str, &str)]; 5] = [
        &[("FONTCONFIG_FILE", no_fonts), ("LANG", "en_US.UTF-8")],
        &[],
        &[("LANG", "xx_YY")],
        &[("LANG", "C"), ("XDG_RUNTIME_DIR", "/nonexistent")],
        &[("LANG", "es_US.UTF-8"), ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")],
    ];
    let display = Display::start();
    for environment in surroundings {
        let home = tempfile::tempdir().unwrap();
        let app = display.open_in(home.path(), environment);
        display.key(&app, "Return");
        display.key(&app, "Return");
        assert!(display.colours() > 8, "{environment:?}");
        display.key(&app, "Escape");
        display.key(&app, "Escape");
        app.assert_left(&format!("{environment:?}"));
    }
}

#[test]
#[ignore = "needs Xvfb"]
fn without_a_library_of_the_window_system_the_text_is_printed() {
    let display = Display::start();
    // Without this one winit's crates panic, and give no error.
    let output = display.run_without(["libxkbcommon-x11.so.0", "libxkbcommon-x11.so"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(String::from_utf8(output.stdout).unwrap().contains("233733"));
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn a_window_of_200_by_200_is_usable() {
    let display = Display::start();
    let app = display.open();
    display.resize(&app, 200, 200);
    display.key(&app, "Return");
    assert_eq!(app.ended(), None);
    display.mouse_down(&app, 100, 20);
    app.assert_left("a press on the bar of a small window");
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn keys_leave_after_the_wheel_moved_the_page() {
    let display = Display::start();
    let app = display.open();
    for key in ["Return", "Return", "Tab", "Tab", "Tab", "Tab"] {
        display.key(&app, key);
    }
    display.click(&app, 200, 990);
    for _ in 0..3 {
        display.wheel(&app);
    }
    for key in ["Shift_L", "Shift_L", "Shift_R"] {
        display.key(&app, key);
    }
    app.assert_left("Shift after the wheel");
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn the_blank_frame_is_painted_while_the_finger_is_still_down() {
    let display = Display::start();
    let app = display.open();
    display.key(&app, "Return");
    display.mouse_down(&app, 200, 30);
    // The button is never let go of, and yet the screen is clean and the process gone.
    app.assert_left("press");
    display.mouse_up();
}

#[test]
#[ignore = "needs Xvfb, xdotool and zbarimg"]
fn a_second_phone_can_read_the_code() {
    let display = Display::start();
    let app = display.open();
    for key in ["Return", "Return", "Return"] {
        display.key(&app, key);
    }
    let file = tempfile::Builder::new().suffix(".png").tempfile().unwrap();
    // Tab goes past the way back and the settings to the button; the code comes into sight.
    for key in ["Tab", "Tab", "Tab", "Return"] {
        display.key(&app, key);
    }
    std::thread::sleep(std::time::Duration::from_millis(500));
    display.screenshot(file.path());
    let output = Command::new("zbarimg").args(["-q", "--raw"]).arg(file.path()).output().unwrap();
    let read = String::from_utf8(output.stdout).unwrap();
    assert_eq!(read.trim(), "SMSTO:233733:BeFree");
    assert!(Picture::read(file.path()).is_some());
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus and pyatspi"]
fn a_screen_reader_reaches_a_number_and_leaves() {
    let display = Display::start();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faces/screen_reader.py");
    let output = display
        .with_bus()
        .arg("/usr/bin/python3")
        .arg(script)
        .arg(env!("CARGO_BIN_EXE_pocketcard"))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && told.contains("left with 0"),
        "{told}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
