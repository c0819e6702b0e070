//! The same window on this machine, drawn by the desktop's renderer, that does what the phone does.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementQuery};
use jiff::Timestamp;
use pocketcard::gui::{Gui, Reach, Surroundings};
use pocketcard::kit::memory_window;
use pocketcard::l10n::{Locales, plain, wish_from};
use pocketcard::program;
use pocketcard::session::{Session, start_region};
use slint::platform::software_renderer::{MinimalSoftwareWindow, PremultipliedRgbaColor};
use slint::platform::{PointerEventButton, WindowEvent, update_timers_and_animations};
use slint::{ComponentHandle as _, LogicalPosition, PhysicalSize};

use crate::phone::{Phone, Processor};

/// What is on a screen: red, green and blue of each pixel.
#[derive(PartialEq, Eq)]
pub struct Frame {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<u8>,
}

impl Frame {
    /// Reads a portable pixmap as the device writes it.
    pub fn read(path: &Path) -> Self {
        let file = fs::read(path).unwrap();
        let mut lines = file.splitn(4, |byte| *byte == b'\n');
        let [kind, size, depth] =
            [0; 3].map(|_| std::str::from_utf8(lines.next().unwrap()).unwrap());
        assert_eq!((kind, depth), ("P6", "255"));
        let (width, height) = size.split_once(' ').unwrap();
        let pixels = lines.next().unwrap().to_vec();
        Self { width: width.parse().unwrap(), height: height.parse().unwrap(), pixels }
    }

    /// The one colour that the frame has, if it has only one.
    pub fn only_colour(&self) -> Option<[u8; 3]> {
        let first = &self.pixels[..3];
        let is_one = self.pixels.chunks_exact(3).all(|pixel| pixel == first);
        is_one.then(|| first.try_into().unwrap())
    }

    /// Asserts that both show the same, pixel for pixel; keeps them to be looked at where not.
    pub fn assert_same(&self, other: &Self, what: &str) {
        assert_eq!((self.width, self.height), (other.width, other.height), "{what}");
        let pairs = self.pixels.chunks_exact(3).zip(other.pixels.chunks_exact(3));
        let different = pairs.filter(|(one, other)| one != other).count();
        if different > 0 {
            for (frame, name) in [(self, "phone"), (other, "desktop")] {
                frame.keep(&Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.ppm")));
            }
        }
        assert_eq!(
            different, 0,
            "{what}: pixels differ; see phone.ppm and desktop.ppm in target/tmp"
        );
    }

    pub fn keep(&self, path: &Path) {
        let mut file = format!("P6\n{} {}\n255\n", self.width, self.height).into_bytes();
        file.extend_from_slice(&self.pixels);
        fs::write(path, file).unwrap();
    }
}

/// Width and height in pixels.
pub type Size = (u32, u32);

/// The screen of a cheap phone.
pub const SIZE: Size = (720, 1280);
/// The scale of the density that the device has unless told otherwise (320).
pub const SCALE: f32 = 2.0;

/// The app in a language (the first of several, parted by commas) on a device with these further
/// settings, and its twin.
pub fn opened(locale: &str, size: Size, settings: &[&str]) -> (Phone, Twin) {
    let language = format!("locales {locale}");
    let mut all = vec![language.as_str()];
    all.extend(settings);
    let phone = Phone::open(Processor::X86, size, &all);
    (phone, Twin::open(locale.split(',').next().unwrap(), size, SCALE))
}

/// The app in English on its page of all decks, and its twin.
pub fn at_home() -> (Phone, Twin) {
    let (mut phone, twin) = opened("en", SIZE, &[]);
    twin.tap(&mut phone, "Open the cards");
    (phone, twin)
}

/// A window in memory, as the desktop draws it.
pub struct Twin {
    pub gui: Gui,
    window: Rc<MinimalSoftwareWindow>,
    clock: Rc<Cell<Duration>>,
    pixels: RefCell<Vec<PremultipliedRgbaColor>>,
    reached: Rc<RefCell<Vec<Reach>>>,
}

impl Twin {
    /// A window of that many pixels, `scale` of which make one logical pixel.
    pub fn open(locale: &str, size: Size, scale_factor: f32) -> Self {
        let twin = Self::begin(locale, size, scale_factor);
        twin.settle();
        twin
    }

    /// The same with its first frame, and nothing after it.
    pub fn begin(locale: &str, (width, height): Size, scale_factor: f32) -> Self {
        let (window, clock) = memory_window().unwrap();
        let reached = Rc::new(RefCell::new(Vec::new()));
        let apps = Rc::clone(&reached);
        let (time, library) = (Rc::clone(&clock), program::load().unwrap());
        let surroundings = Surroundings {
            now: Box::new(Timestamp::now),
            clock: Box::new(move || time.get()),
            leave: Box::new(|_| {}),
            reach: Some(Box::new(move |reach| {
                apps.borrow_mut().push(reach.clone());
                true
            })),
        };
        let country = wish_from([locale]).country;
        let region = start_region(&library, country.as_deref());
        let session = Session::new(locale.to_owned(), region);
        let locales = Rc::new(Locales::embedded().0);
        let gui = Gui::new(Rc::new(library), locales, session, surroundings).unwrap();
        gui.take_keys_from_system();
        gui.app().show().unwrap();
        let twin = Self { gui, window, clock, pixels: RefCell::default(), reached };
        twin.resize(width, height, scale_factor);
        twin.draw();
        twin
    }

    /// Takes another size or density.
    pub fn fit(&self, width: u32, height: u32, scale_factor: f32) {
        self.resize(width, height, scale_factor);
        self.settle();
    }

    fn resize(&self, width: u32, height: u32, scale_factor: f32) {
        self.window.dispatch_event(WindowEvent::ScaleFactorChanged { scale_factor });
        self.window.set_size(PhysicalSize::new(width, height));
        self.window.dispatch_event(WindowEvent::WindowActiveChanged(true));
    }

    /// Lets time go by until nothing moves.
    pub fn settle(&self) {
        for _ in 0..8 {
            self.clock.set(self.clock.get() + Duration::from_millis(400));
            update_timers_and_animations();
            self.draw();
        }
    }

    /// Draws what changed: layouts that depend on what was drawn settle by it.
    fn draw(&self) {
        let size = self.window.size();
        let mut pixels = self.pixels.borrow_mut();
        pixels.resize((size.width * size.height) as usize, PremultipliedRgbaColor::default());
        self.window.draw_if_needed(|renderer| {
            renderer.render(&mut pixels, size.width as usize);
        });
    }

    fn frame_now(&self) -> Frame {
        self.window.request_redraw();
        self.draw();
        let (size, pixels) = (self.window.size(), self.pixels.borrow());
        let bytes = pixels.iter().flat_map(|pixel| [pixel.red, pixel.green, pixel.blue]);
        Frame { width: size.width, height: size.height, pixels: bytes.collect() }
    }

    /// What the window shows once nothing moves.
    pub fn frame(&self) -> Frame {
        self.settle();
        self.frame_now()
    }

    /// Asserts that the phone shows what this window shows.
    pub fn assert_same(&self, phone: &mut Phone, what: &str) {
        phone.frame().assert_same(&self.frame(), what);
    }

    /// The middle of what can be pressed and is called so, in pixels.
    pub fn place(&self, label: &str) -> (f32, f32) {
        let start = label.to_owned();
        let is_it = move |element: &ElementHandle| {
            let can_be_pressed = matches!(
                element.accessible_role(),
                Some(AccessibleRole::Button | AccessibleRole::RadioButton)
            );
            let said = plain(&element.accessible_label().unwrap_or_default());
            can_be_pressed && said.starts_with(&start)
        };
        let query = ElementQuery::from_root(self.gui.app()).match_descendants();
        let found = query.match_predicate(is_it).find_first();
        let element = found.unwrap_or_else(|| panic!("nothing to press is called “{label}”"));
        let (at, size) = (element.absolute_position(), element.size());
        let scale = self.window.scale_factor();
        ((at.x + size.width / 2.0) * scale, (at.y + size.height / 2.0) * scale)
    }

    /// Presses what is called so, here and on the phone.
    pub fn tap(&self, phone: &mut Phone, label: &str) {
        let (x, y) = self.place(label);
        phone.finger_down(x, y);
        phone.finger_up(x, y);
        phone.settle();
        let position = self.logical(x, y);
        let button = PointerEventButton::Left;
        self.window.dispatch_event(WindowEvent::PointerMoved { position });
        self.finger_down(x, y);
        self.window.dispatch_event(WindowEvent::PointerReleased { position, button });
        self.window.dispatch_event(WindowEvent::PointerExited);
        self.settle();
    }

    /// Puts a finger down at a place, in pixels.
    pub fn finger_down(&self, x: f32, y: f32) {
        let position = self.logical(x, y);
        let button = PointerEventButton::Left;
        self.window.dispatch_event(WindowEvent::PointerPressed { position, button });
    }

    /// Moves the finger there, and draws what that changed.
    pub fn finger_moves(&self, x: f32, y: f32) {
        self.window.dispatch_event(WindowEvent::PointerMoved { position: self.logical(x, y) });
        update_timers_and_animations();
        self.draw();
    }

    fn logical(&self, x: f32, y: f32) -> LogicalPosition {
        let scale = self.window.scale_factor();
        LogicalPosition::new(x / scale, y / scale)
    }

    /// What other apps were asked to open with, here.
    pub fn reached(&self) -> Vec<Reach> {
        self.reached.borrow().clone()
    }
}
