//! The window of the system, and the copying of a frame into it.

use ndk::hardware_buffer_format::HardwareBufferFormat;
use ndk::native_window::NativeWindow;
use slint::PhysicalSize;

use super::window::Pixel;

/// Bytes of a pixel.
const PIXEL: usize = size_of::<Pixel>();

/// The window of the system while there is one.
pub(super) struct Surface(NativeWindow);

impl Surface {
    pub fn new(window: NativeWindow) -> Self {
        // Where the format is refused, `show` refuses the buffers.
        let _ = window.set_buffers_geometry(0, 0, Some(HardwareBufferFormat::R8G8B8X8_UNORM));
        Self(window)
    }

    /// Width and height in pixels.
    pub fn size(&self) -> PhysicalSize {
        let positive = |length: i32| u32::try_from(length).unwrap_or_default();
        PhysicalSize::new(positive(self.0.width()), positive(self.0.height()))
    }

    /// Copies a frame into the next buffer and posts it; `false` where the system gave no buffer.
    pub fn show(&self, frame: &[Pixel], size: PhysicalSize) -> bool {
        let Ok(mut buffer) = self.0.lock(None) else { return false };
        if buffer.format().bytes_per_pixel() != Some(PIXEL) {
            return false;
        }
        let Some(lines) = buffer.lines() else { return false };
        for (row, line) in frame.chunks_exact(size.width as usize).zip(lines) {
            for (pixel, bytes) in row.iter().zip(line.chunks_exact_mut(PIXEL)) {
                for (part, byte) in [pixel.red, pixel.green, pixel.blue, u8::MAX].iter().zip(bytes)
                {
                    byte.write(*part);
                }
            }
        }
        true
    }
}
