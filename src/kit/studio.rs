//! The real window where there is no display: drawn into memory, with a clock that stands still
//! until it is moved.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use jiff::Timestamp;
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{
    Platform, PlatformError, WindowAdapter, set_platform, update_timers_and_animations,
};
use slint::{ComponentHandle as _, PhysicalSize, SharedPixelBuffer};

use super::material::Material;
use super::picture::Picture;
use super::scenes::Scene;
use crate::gui::{Gui, Surroundings, register_fonts};
use crate::session::{Session, start_region};

/// Width and height of the window at first, in pixels: a phone.
const START: PhysicalSize = PhysicalSize { width: 412, height: 915 };
/// Tallest picture, in pixels; a page that is longer is cut there.
const TALLEST: u32 = 16_000;
/// How often the window grows before a page is taken as it is.
const GROWTHS: usize = 8;
/// Longer than any animation.
const A_WHILE: Duration = Duration::from_millis(400);
/// Longer than the blank frame of a try stays.
const A_TRY: Duration = Duration::from_secs(2);

/// A window in memory. There can be one in each thread.
pub(super) struct Studio {
    gui: Gui,
    window: Rc<MinimalSoftwareWindow>,
    clock: Rc<Cell<Duration>>,
    picture: Picture,
}

struct Stage {
    window: Rc<MinimalSoftwareWindow>,
    clock: Rc<Cell<Duration>>,
}

impl Platform for Stage {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.window.clone())
    }

    fn duration_since_start(&self) -> Duration {
        self.clock.get()
    }
}

/// Makes ready what a component needs to be shown in memory: a window that the software renderer
/// draws whole each time, a clock that stands still until it is moved, and the fonts.
///
/// # Errors
/// The toolkit’s, where this thread has a window already.
pub fn memory_window() -> Result<(Rc<MinimalSoftwareWindow>, Rc<Cell<Duration>>), PlatformError> {
    let window = MinimalSoftwareWindow::new(RepaintBufferType::NewBuffer);
    let clock = Rc::new(Cell::new(Duration::ZERO));
    let stage = Stage { window: Rc::clone(&window), clock: Rc::clone(&clock) };
    set_platform(Box::new(stage)).map_err(|error| error.to_string())?;
    register_fonts();
    Ok((window, clock))
}

impl Studio {
    /// Opens the window on `material` in the locale `tag`.
    ///
    /// # Errors
    /// The toolkit’s, where this thread has a window already.
    pub fn open(material: Material, tag: &str) -> Result<Self, PlatformError> {
        let (window, clock) = memory_window()?;
        let moment = material.moment();
        let region = start_region(&material.library, None);
        let gui = Gui::new(
            Rc::new(material.library),
            Rc::new(material.locales),
            Session::new(tag.to_owned(), region),
            surroundings(moment, &clock),
        )?;
        gui.app().show()?;
        window.set_size(START);
        Ok(Self {
            gui,
            window,
            clock,
            picture: Picture(SharedPixelBuffer::new(START.width, START.height)),
        })
    }

    /// The window.
    pub fn gui(&self) -> &Gui {
        &self.gui
    }

    /// Goes to a scene and waits until it stands still.
    pub fn show(&mut self, scene: &Scene) {
        self.window.set_size(START);
        scene.open(&self.gui);
        self.pass(A_TRY);
        self.settle();
    }

    /// Makes the window as wide as told, and as high as told or as its page needs.
    pub fn fit(&mut self, width: u32, height: u32) {
        let mut tall = height;
        for _ in 0..GROWTHS {
            self.window.set_size(PhysicalSize::new(width, tall));
            self.settle();
            let hidden = self.hidden();
            if hidden == 0 || tall == TALLEST {
                break;
            }
            tall = (tall + hidden).min(TALLEST);
        }
    }

    /// What the window shows now.
    pub fn picture(&mut self) -> &Picture {
        self.settle();
        &self.picture
    }

    /// Draws until layouts that depend on what was drawn have settled.
    pub fn settle(&mut self) {
        for _ in 0..2 {
            self.draw();
            self.pass(A_WHILE);
        }
        self.draw();
    }

    fn pass(&self, time: Duration) {
        self.clock.set(self.clock.get() + time);
        update_timers_and_animations();
    }

    fn draw(&mut self) {
        let (window, picture) = (&self.window, &mut self.picture);
        window.draw_if_needed(|_| {
            // A window that has a size can always be drawn.
            if let Ok(pixels) = window.take_snapshot() {
                *picture = Picture(pixels);
            }
        });
    }

    /// How many pixels of the page’s height do not fit the window.
    fn hidden(&mut self) -> u32 {
        for _ in 0..GROWTHS {
            self.gui.ask_extent();
            self.pass(A_WHILE);
            if let Some(hidden) = self.gui.extent() {
                return hidden;
            }
            // A page that has just been made answers once it has been drawn.
            self.window.request_redraw();
            self.draw();
        }
        0
    }
}

fn surroundings(moment: Timestamp, clock: &Rc<Cell<Duration>>) -> Surroundings {
    let clock = Rc::clone(clock);
    Surroundings {
        now: Box::new(move || moment),
        clock: Box::new(move || clock.get()),
        // Nobody is there to leave.
        leave: Box::new(|_| {}),
        reach: Some(Box::new(|_| true)),
    }
}
