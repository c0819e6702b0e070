//! The phone, and a window of this machine that does the same and looks the same.

use pocketcard::l10n::wish_from;
use pocketcard::session::start_region;
use slint::ComponentHandle as _;
use slint::platform::Key;

use crate::both::Device;
use crate::fixture::{Hands, Visit, library};
use crate::phone::{Phone, Processor};
use crate::twin::Frame;

/// Both of them. One pixel is one logical pixel.
pub struct Pair {
    phone: Phone,
    hands: Hands,
}

/// What a key is in android.view.KeyEvent.
fn code(key: Key) -> u32 {
    match key {
        Key::UpArrow => 19,
        Key::DownArrow => 20,
        Key::Shift => 59,
        Key::ShiftR => 60,
        Key::Tab => 61,
        Key::Return => 66,
        Key::Backspace => 67,
        Key::PageUp => 92,
        Key::PageDown => 93,
        Key::Escape => 111,
        Key::Home => 122,
        Key::End => 123,
        _ => panic!("{key:?} has no code here"),
    }
}

impl Device for Pair {
    fn open(visit: Visit) -> Self {
        // As the phone does, by the language alone; and by its clock.
        let country = wish_from([visit.locale]).country;
        let region = start_region(&library(), country.as_deref()).to_string().leak();
        let settings = [format!("locales {}", visit.locale), "density 160".to_owned()];
        let hands = Visit { region, live: true, phone: true, ..visit }.begin();
        let size = hands.gui.app().window().size();
        let settings = settings.each_ref().map(String::as_str);
        Self { phone: Phone::open(Processor::X86, (size.width, size.height), &settings), hands }
    }

    fn hands(&self) -> &Hands {
        &self.hands
    }

    fn resize(&mut self, width: f32, height: f32) {
        self.phone.tell(&format!("resize {width} {height}"));
        self.phone.settle();
        self.hands.resize(width, height);
    }

    fn touch(&mut self, label: &str) {
        let element = self.hands.find(label);
        let (at, size) = (element.absolute_position(), element.size());
        let (x, y) = (at.x + size.width / 2.0, at.y + size.height / 2.0);
        let window = self.hands.gui.app().window().size().to_logical(1.0);
        assert!(y < window.height, "“{label}” is out of sight, at {y}");
        self.phone.finger_down(x, y);
        self.phone.finger_up(x, y);
        self.phone.settle();
        self.hands.touch(label);
    }

    fn finger_down(&mut self, x: f32, y: f32) {
        self.phone.finger_down(x, y);
        self.hands.finger_down(x, y);
    }

    fn hold(&mut self, key: Key) {
        self.phone.tell(&format!("key 0 {}", code(key)));
        Device::hold(&mut self.hands, key);
    }

    fn release(&mut self, key: Key) {
        self.phone.tell(&format!("key 1 {}", code(key)));
        Device::release(&mut self.hands, key);
    }

    fn look(&mut self, what: &str) {
        let picture = self.hands.picture();
        let frame = Frame { width: picture.width, height: picture.height, pixels: picture.rgb() };
        self.phone.frame().assert_same(&frame, what);
    }

    fn assert_left(self, what: &str) {
        self.hands.assert_left(what);
        self.phone.assert_left(what);
    }

    fn assert_stays(&mut self, what: &str) {
        self.hands.assert_stays(what);
        // Not until it is idle: a try ends by itself meanwhile.
        self.phone.tell("sleep 100");
        assert!(self.phone.is_running(), "{what}");
        assert!(self.phone.calls().iter().all(|call| call != "finishAndRemoveTask"), "{what}");
    }
}
