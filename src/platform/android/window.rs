//! The window of the toolkit: drawn by the software renderer into memory of ours, then copied.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use slint::platform::software_renderer::{
    PremultipliedRgbaColor, RepaintBufferType, SoftwareRenderer,
};
use slint::platform::{Renderer, WindowAdapter, WindowEvent};
use slint::{PhysicalSize, Window};

/// A pixel as `R8G8B8X8_UNORM` has it.
pub(super) type Pixel = PremultipliedRgbaColor;

/// A window drawn into memory. Only what changed is drawn again.
pub(super) struct SoftWindow {
    window: Window,
    renderer: SoftwareRenderer,
    size: Cell<PhysicalSize>,
    redraw: Cell<bool>,
    /// Whether the frame holds nothing of what the renderer drew before.
    fresh: Cell<bool>,
    frame: RefCell<Vec<Pixel>>,
}

impl SoftWindow {
    pub fn new() -> Rc<Self> {
        Rc::new_cyclic(|this: &Weak<Self>| Self {
            window: Window::new(this.clone()),
            renderer: SoftwareRenderer::new_with_repaint_buffer_type(
                RepaintBufferType::ReusedBuffer,
            ),
            size: Cell::default(),
            redraw: Cell::new(true),
            fresh: Cell::new(true),
            frame: RefCell::default(),
        })
    }

    /// Takes the size in pixels, and how many of them make one logical pixel.
    pub fn fit(&self, size: PhysicalSize, scale_factor: f32) {
        let is_scaled = (scale_factor - self.window.scale_factor()).abs() > f32::EPSILON;
        // The system also asks for a frame that it has lost: the one at hand will do.
        self.redraw.set(true);
        if !is_scaled && self.size.get() == size {
            return;
        }
        if is_scaled {
            self.window.dispatch_event(WindowEvent::ScaleFactorChanged { scale_factor });
        }
        self.size.set(size);
        self.window.dispatch_event(WindowEvent::Resized { size: size.to_logical(scale_factor) });
        self.forget_frame();
    }

    /// Gives the memory of the frame back: nothing can be seen, or the next frame has another size.
    pub fn forget_frame(&self) {
        *self.frame.borrow_mut() = Vec::new();
        self.fresh.set(true);
    }

    pub fn needs_drawing(&self) -> bool {
        self.redraw.get() && area(self.size.get()) > 0
    }

    /// Draws what changed, and hands the whole frame to `show`, row by row from the top.
    pub fn draw(&self, show: impl FnOnce(&[Pixel], PhysicalSize)) {
        let size = self.size.get();
        let mut frame = self.frame.borrow_mut();
        if area(size) == 0 || !self.redraw.replace(false) {
            return;
        }
        if self.fresh.replace(false) {
            *frame = vec![Pixel::default(); area(size)];
            // What the renderer remembers of its last buffer is not true of this one.
            self.renderer.set_repaint_buffer_type(RepaintBufferType::NewBuffer);
            self.renderer.set_repaint_buffer_type(RepaintBufferType::ReusedBuffer);
        }
        self.renderer.render(&mut frame, size.width as usize);
        show(&frame, size);
    }
}

fn area(size: PhysicalSize) -> usize {
    size.width as usize * size.height as usize
}

impl WindowAdapter for SoftWindow {
    fn window(&self) -> &Window {
        &self.window
    }

    fn size(&self) -> PhysicalSize {
        self.size.get()
    }

    fn renderer(&self) -> &dyn Renderer {
        &self.renderer
    }

    fn request_redraw(&self) {
        self.redraw.set(true);
    }
}
