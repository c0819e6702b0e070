//! The event loop: what the system tells, drawing, and waiting without waking up.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use android_activity::input::InputEvent;
use android_activity::{AndroidApp, AndroidAppWaker, InputStatus, MainEvent, PollEvent};
use ndk::configuration::UiModeNight;
use slint::platform::{
    EventLoopProxy, Platform, PlatformError, WindowAdapter, WindowEvent,
    duration_until_next_timer_update, update_timers_and_animations,
};
use slint::{ComponentHandle as _, EventLoopError, PhysicalSize};

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
/// How long after a turn the system may still tell of the old size.
const TURN: Duration = Duration::from_secs(1);

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
    /// Until when the window may take another size without a word.
    turning: Cell<Option<Instant>>,
    /// Whether the system took no frame the last time.
    refused: Cell<bool>,
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
            turning: Cell::default(),
            refused: Cell::default(),
        })
    }

    /// The platform to give to Slint, which keeps it for longer than there is an activity.
    pub fn platform(self: &Rc<Self>) -> Box<dyn Platform> {
        Box::new(OnActivity(Rc::downgrade(self)))
    }

    /// From now on what happens goes to `gui`.
    pub fn serve(&self, gui: &Gui) {
        *self.gui.borrow_mut() = Some(gui.clone());
        self.look_at_device();
    }

    /// Lets go of the window and of all that it showed: Slint keeps what is shown, and the process may
    /// serve another activity.
    pub fn close(&self) {
        if let Some(gui) = self.gui.take() {
            // The toolkit only says that there is nothing to hide.
            let _ = gui.app().hide();
        }
    }

    /// Draws what changed now, without waiting for the next turn of the loop.
    pub fn draw(&self) {
        let surface = self.surface.borrow();
        let Some(surface) = &*surface else { return };
        self.window.draw(|frame, size| {
            let is_shown = surface.show(frame, size);
            self.refused.set(!is_shown);
            if !is_shown {
                self.window.request_redraw();
            }
        });
        // What is told of the size is as new as the last frame.
        if surface.size() != self.window.size() {
            self.fit();
        }
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
            self.follow_turn();
            self.draw();
        }
    }

    /// How long nothing can happen by itself; `None` is for ever.
    fn patience(&self) -> Option<Duration> {
        if self.surface.borrow().is_none() {
            return duration_until_next_timer_update();
        }
        if self.turning.get().is_some() || self.refused.get() {
            Some(FRAME)
        } else if self.window.needs_drawing() {
            Some(Duration::ZERO)
        } else if self.window.window().has_active_animations() {
            Some(FRAME)
        } else {
            duration_until_next_timer_update()
        }
    }

    /// The window turns, or takes another size in another way.
    fn turn(&self) {
        self.turning.set(Some(Instant::now() + TURN));
        self.fit();
    }

    /// Draws anew during a turn: up to Android 11 the system may have told of it before the window has
    /// its new size, which then comes with one of the next frames and with no event.
    fn follow_turn(&self) {
        if let Some(end) = self.turning.get() {
            self.turning.set((Instant::now() < end).then_some(end));
            self.fit();
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
            MainEvent::WindowResized { .. } => self.turn(),
            MainEvent::RedrawNeeded { .. }
            | MainEvent::ContentRectChanged { .. }
            | MainEvent::InsetsChanged { .. } => self.fit(),
            MainEvent::ConfigChanged { .. } => {
                self.look_at_device();
                self.turn();
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
            (InputEvent::KeyEvent(event), Some(gui)) => {
                let status = keys::key(gui, event);
                // A key may press another one a moment later (an arrow goes to the next entry): before the
                // next key of those that wait here.
                update_timers_and_animations();
                status
            }
            _ => InputStatus::Unhandled,
        }) {}
        self.finger.set(finger);
    }

    /// Takes the size, the density and the edges of the window that there is.
    fn fit(&self) {
        let Some(size) = self.surface.borrow().as_ref().map(Surface::size) else { return };
        let scale = self.scale();
        self.window.fit(size, scale);
        let edges = self.java.edges().unwrap_or_else(|| self.outside_content(size));
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

/// The activity as Slint's platform, for as long as there is one.
struct OnActivity(Weak<Activity>);

impl OnActivity {
    fn activity(&self) -> Result<Rc<Activity>, PlatformError> {
        self.0.upgrade().ok_or(PlatformError::NoPlatform)
    }
}

impl Platform for OnActivity {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.activity()?.window.clone())
    }

    fn run_event_loop(&self) -> Result<(), PlatformError> {
        self.activity()?.run();
        Ok(())
    }

    fn new_event_loop_proxy(&self) -> Option<Box<dyn EventLoopProxy>> {
        let activity = self.activity().ok()?;
        let waker = activity.app.create_waker();
        Some(Box::new(Proxy { tasks: Arc::clone(&activity.tasks), waker }))
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
