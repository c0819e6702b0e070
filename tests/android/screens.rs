//! The phone shows what the desktop shows, pixel for pixel.

use pocketcard::gui::{DeviceLook, Insets};
use pocketcard::l10n::Locales;
use pocketcard::session::{Action, Screen};

use crate::phone::{Phone, Processor};
use crate::twin::{SCALE, SIZE, Twin, opened};

#[test]
#[ignore = "needs scripts/android-build"]
fn the_screens_on_the_way_to_a_number_are_those_of_the_desktop() {
    let (mut phone, twin) = opened("en", SIZE, &[]);
    twin.assert_same(&mut phone, "opening");
    twin.tap(&mut phone, "Open the cards");
    twin.assert_same(&mut phone, "home");
    twin.tap(&mut phone, "I need to talk to someone");
    twin.assert_same(&mut phone, "help now");
    twin.tap(&mut phone, "Text BeFree to 233733");
    twin.assert_same(&mut phone, "contact");
    phone.key(4);
    twin.gui.apply(Action::Back);
    twin.assert_same(&mut phone, "back at help now");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn every_language_is_drawn_as_on_the_desktop() {
    // One window for each thread.
    let locales = Locales::embedded().0;
    for locale in locales.all().map(|locale| locale.tag.to_string()) {
        let drawn = std::thread::spawn(move || {
            let (mut phone, twin) = opened(&locale, SIZE, &[]);
            twin.assert_same(&mut phone, &format!("opening in {locale}"));
            let open = Locales::embedded().0.localizer(&locale).words().open_cards();
            twin.tap(&mut phone, &open);
            // A new window is drawn as a whole: what is drawn in parts can differ by a pixel or two
            // where a mark reaches out of its line.
            phone.tell("lose");
            phone.tell("window 720 1280");
            twin.assert_same(&mut phone, &format!("home in {locale}"));
        });
        drawn.join().unwrap();
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn the_language_is_the_first_of_the_device_that_there_is() {
    for (asked, api, shown) in
        [("yo-NG,uk-UA,en-US", 33, "uk"), ("zh-TW", 33, "zh-Hant"), ("es-US", 21, "es")]
    {
        let drawn = std::thread::spawn(move || {
            let settings = [format!("locales {asked}"), format!("api {api}")];
            let settings = settings.each_ref().map(String::as_str);
            let mut phone = Phone::open(Processor::X86, SIZE, &settings);
            Twin::open(shown, SIZE, SCALE).assert_same(&mut phone, asked);
        });
        drawn.join().unwrap();
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn another_size_density_darkness_and_size_of_text_are_followed() {
    let (mut phone, twin) = opened("en", SIZE, &[]);
    twin.tap(&mut phone, "Open the cards");
    phone.tell("resize 1280 720");
    twin.fit(1280, 720, SCALE);
    twin.assert_same(&mut phone, "turned round");
    phone.tell("set density 480");
    phone.tell("configure");
    twin.fit(1280, 720, 3.0);
    twin.assert_same(&mut phone, "denser");
    phone.tell("set night 1");
    phone.tell("set font 1.3");
    phone.tell("configure");
    twin.gui.set_device_look(DeviceLook { dark: true, font_scale: 1.3 });
    twin.assert_same(&mut phone, "dark, with larger text");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_turn_of_which_the_system_tells_too_early_is_followed() {
    let (mut phone, twin) = opened("en", SIZE, &["insets 0 48 0 96"]);
    phone.tell("rect 0 48 720 1184");
    twin.gui.set_insets(Insets { top: 24.0, bottom: 48.0, ..Insets::default() });
    for (width, height, frames) in [(1280, 720, 3), (720, 1280, 3), (1280, 720, 1)] {
        phone.tell(&format!("turn {width} {height} {frames}"));
        twin.fit(width, height, SCALE);
        twin.assert_same(&mut phone, &format!("{frames} frames later {width} pixels wide"));
    }
}

#[test]
#[ignore = "needs scripts/android-build"]
fn nothing_lies_under_bars_cut_outs_and_gestures() {
    let (mut phone, twin) =
        opened("en", SIZE, &["insets 0 48 0 96", "cutout 60 80 0 0", "night 0"]);
    let insets = Insets { left: 30.0, top: 40.0, right: 0.0, bottom: 48.0 };
    twin.gui.set_insets(insets);
    twin.assert_same(&mut phone, "edges told by Java");
    let (x, y) = twin.place("Leave now");
    assert!(y > 80.0 && x > 60.0);
    let bottom = phone.frame();
    let row = (bottom.height as usize - 40) * bottom.width as usize * 3;
    let under = &bottom.pixels[row..];
    let bar = &bottom.pixels[..3];
    assert!(under.chunks_exact(3).all(|pixel| pixel == bar), "something under the gestures");
    let left = bottom.pixels.chunks_exact(bottom.width as usize * 3).map(|row| &row[..3]);
    assert!({ left }.all(|pixel| pixel == bar), "something under the cut-out");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn an_old_device_tells_its_edges_by_the_rectangle_of_content() {
    let (mut phone, twin) = opened("en", SIZE, &["api 22", "insets 0 200 0 200"]);
    phone.tell("rect 0 50 720 1190");
    twin.gui.set_insets(Insets { left: 0.0, top: 25.0, right: 0.0, bottom: 45.0 });
    twin.assert_same(&mut phone, "edges of an old device");
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_text_scrolls_with_the_finger_and_glides_on() {
    let (mut phone, twin) = opened("en", SIZE, &[]);
    twin.tap(&mut phone, "Open the cards");
    let start = phone.frame();
    phone.finger_down(360.0, 1000.0);
    for step in 1..8_u8 {
        phone.tell("sleep 16");
        phone.finger_moves(360.0, 1000.0 - f32::from(step) * 40.0);
    }
    let before = phone.settle();
    let held = phone.frame();
    assert!(held != start, "the page did not follow the finger");
    phone.finger_up(360.0, 700.0);
    let frames = phone.settle() - before;
    assert!(frames > 1, "{frames} frames after the finger let go");
    let _ = twin;
}

#[test]
#[ignore = "needs scripts/android-build and an emulator"]
fn the_same_frames_come_from_an_arm_processor() {
    let settings = ["locales ar"];
    let mut phone = Phone::open(Processor::Arm, SIZE, &settings);
    let twin = Twin::open("ar", SIZE, SCALE);
    twin.assert_same(&mut phone, "opening on ARM");
    let open = Locales::embedded().0.localizer("ar").words().open_cards();
    twin.tap(&mut phone, &open);
    twin.assert_same(&mut phone, "home on ARM");
    assert_eq!(*twin.gui.session().screen(), Screen::Home);
    phone.finger_down(300.0, 50.0);
    phone.assert_left("leaving on ARM");
}
