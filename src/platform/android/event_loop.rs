//! The event loop: what the system tells, drawing, and waiting without waking up.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use android_activity::input::InputEvent;
use android_activity::{AndroidApp, AndroidAppWaker, InputStatus, MainEvent, PollEvent};
use ndk::configuration::UiModeNight;
use slint::platform::{
    EventLoopProxy, Platform, PlatformError, WindowAdapter, WindowEvent,
    duration_until_next_timer_update, update_timers_and_animations,
};
use slint::{EventLoopError, PhysicalSize};

use super::java::{Edges, Java};
use super::keys;
use super::surface::Surface;
use super::touch::{Finger, touch};
use super::window::SoftWindow;
use crate::gui::{DeviceLook, Gui, Insets};

/// Pixels of a screen of normal density for each inch, by Android's definition.
const NORMAL_DENSITY: f32 = 160.0;
/// How long an animation waits for its next frame.
const FRAME: Duration = Duration::from_millis(16);

/// What other threads want done.
type Tasks = Arc<Mutex<Vec<Task>>>;

enum Task {
    Quit,
    Call(Box<dyn FnOnce() + Send>),
}

/// The activity, and the window of the toolkit on it.
pub(super) struct Activity {
    app: AndroidApp,
    java: Java,
    window: Rc<SoftWindow>,
    surface: RefCell<Option<Surface>>,
    gui: RefCell<Option<Gui>>,
    finger: Cell<Finger>,
    tasks: Tasks,
    quit: Cell<bool>,
}

impl Activity {
    pub fn new(app: &AndroidApp, java: &Java) -> Rc<Self> {
        Rc::new(Self {
            app: app.clone(),
            java: java.clone(),
            window: SoftWindow::new(),
            surface: RefCell::default(),
            gui: RefCell::default(),
            finger: Cell::default(),
            tasks: Tasks::default(),
            quit: Cell::default(),
        })
    }

    /// The platform to give to Slint.
    pub fn platform(self: &Rc<Self>) -> Box<dyn Platform> {
        Box::new(OnActivity(Rc::clone(self)))
    }

    /// From now on what happens goes to `gui`.
    pub fn serve(&self, gui: &Gui) {
        *self.gui.borrow_mut() = Some(gui.clone());
        self.look_at_device();
    }

    /// Draws what changed now, without waiting for the next turn.
    pub fn draw(&self) {
        let surface = self.surface.borrow();
        let Some(surface) = &*surface else { return };
        self.window.draw(|frame, size| {
            if !surface.show(frame, size) {
                self.window.request_redraw();
            }
        });
    }

    fn run(&self) {
        while !self.quit.get() {
            update_timers_and_animations();
            self.app.poll_events(self.patience(), |event| self.follow(&event));
            for task in std::mem::take(&mut *lock(&self.tasks)) {
                match task {
                    Task::Quit => self.quit.set(true),
                    Task::Call(call) => call(),
                }
            }
            self.draw();
        }
    }

    /// How long nothing can happen by itself; `None` is for ever.
    fn patience(&self) -> Option<Duration> {
        let is_seen = self.surface.borrow().is_some();
        if is_seen && self.window.needs_drawing() {
            Some(Duration::ZERO)
        } else if is_seen && self.window.window().has_active_animations() {
            Some(FRAME)
        } else {
            duration_until_next_timer_update()
        }
    }

    fn follow(&self, event: &PollEvent<'_>) {
        let PollEvent::Main(event) = event else { return };
        match event {
            MainEvent::InputAvailable => self.read_input(),
            MainEvent::InitWindow { .. } => {
                *self.surface.borrow_mut() = self.app.native_window().map(Surface::new);
                self.fit();
            }
            MainEvent::TerminateWindow { .. } => {
                self.surface.take();
                self.window.forget_frame();
            }
            MainEvent::WindowResized { .. }
            | MainEvent::RedrawNeeded { .. }
            | MainEvent::ContentRectChanged { .. }
            | MainEvent::InsetsChanged { .. } => self.fit(),
            MainEvent::ConfigChanged { .. } => {
                self.look_at_device();
                self.fit();
            }
            MainEvent::GainedFocus => self.activate(true),
            MainEvent::LostFocus => self.activate(false),
            // Whoever comes back, or opens the phone after somebody, sees the first screen.
            MainEvent::Stop => self.with_gui(Gui::start_over),
            MainEvent::Destroy => self.quit.set(true),
            _ => {}
        }
    }

    fn activate(&self, active: bool) {
        self.window.window().dispatch_event(WindowEvent::WindowActiveChanged(active));
        if !active {
            self.with_gui(Gui::keys_lost);
        }
    }

    fn read_input(&self) {
        let Ok(mut events) = self.app.input_events_iter() else { return };
        let gui = self.gui.borrow().clone();
        let mut finger = self.finger.get();
        while events.next(|event| match (event, &gui) {
            (InputEvent::MotionEvent(event), Some(gui)) => {
                touch(gui, &mut finger, event);
                InputStatus::Handled
            }
            (InputEvent::KeyEvent(event), Some(gui)) => keys::key(gui, event),
            _ => InputStatus::Unhandled,
        }) {}
        self.finger.set(finger);
    }

    /// Takes the size, the density and the edges of the window that there is.
    fn fit(&self) {
        let Some(size) = self.surface.borrow().as_ref().map(Surface::size) else { return };
        let scale = self.scale();
        self.window.fit(size, scale);
        let edges = self.java.edges().widest(self.outside_content(size));
        let logical = |pixels: i32| pixels.max(0) as f32 / scale;
        self.with_gui(|gui| {
            gui.set_insets(Insets {
                left: logical(edges.left),
                top: logical(edges.top),
                right: logical(edges.right),
                bottom: logical(edges.bottom),
            });
        });
    }

    /// What lies outside the rectangle that the system leaves for content.
    fn outside_content(&self, size: PhysicalSize) -> Edges {
        let content = self.app.content_rect();
        if content.right <= content.left || content.bottom <= content.top {
            return Edges::default();
        }
        let length = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
        Edges {
            left: content.left,
            top: content.top,
            right: length(size.width) - content.right,
            bottom: length(size.height) - content.bottom,
        }
    }

    fn scale(&self) -> f32 {
        // Densities are three digits: exact as a float.
        let density = self.app.config().density().filter(|density| *density > 0);
        density.map_or(1.0, |density| density as f32 / NORMAL_DENSITY)
    }

    fn look_at_device(&self) {
        let look = DeviceLook {
            dark: self.app.config().ui_mode_night() == UiModeNight::Yes,
            font_scale: self.java.font_scale(),
        };
        self.with_gui(|gui| gui.set_device_look(look));
    }

    fn with_gui(&self, tell: impl FnOnce(&Gui)) {
        // What is told may come back here: the cell must be free meanwhile.
        let gui = self.gui.borrow().clone();
        if let Some(gui) = gui {
            tell(&gui);
        }
    }
}

/// The activity as Slint's platform.
struct OnActivity(Rc<Activity>);

impl Platform for OnActivity {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.0.window.clone())
    }

    fn run_event_loop(&self) -> Result<(), PlatformError> {
        self.0.run();
        Ok(())
    }

    fn new_event_loop_proxy(&self) -> Option<Box<dyn EventLoopProxy>> {
        Some(Box::new(Proxy { tasks: Arc::clone(&self.0.tasks), waker: self.0.app.create_waker() }))
    }

    // A log would be a trace.
    fn debug_log(&self, _: std::fmt::Arguments<'_>) {}
}

struct Proxy {
    tasks: Tasks,
    waker: AndroidAppWaker,
}

impl Proxy {
    fn add(&self, task: Task) -> Result<(), EventLoopError> {
        lock(&self.tasks).push(task);
        self.waker.wake();
        Ok(())
    }
}

impl EventLoopProxy for Proxy {
    fn quit_event_loop(&self) -> Result<(), EventLoopError> {
        self.add(Task::Quit)
    }

    fn invoke_from_event_loop(&self, call: Box<dyn FnOnce() + Send>) -> Result<(), EventLoopError> {
        self.add(Task::Call(call))
    }
}

fn lock(tasks: &Tasks) -> std::sync::MutexGuard<'_, Vec<Task>> {
    tasks.lock().unwrap_or_else(PoisonError::into_inner)
}
