//! The square code that prepares a message on a second phone.

use qrcodegen::{QrCode, QrCodeEcc};
use slint::{Image, Rgb8Pixel, SharedPixelBuffer};

/// Light modules around the code, as ISO/IEC 18004 asks for.
const QUIET_ZONE: i32 = 4;

/// The code for `payload`, one pixel for each module; an empty image where it does not fit one.
pub(super) fn image(payload: &str) -> Image {
    let Ok(code) = QrCode::encode_text(payload, QrCodeEcc::Medium) else {
        return Image::default();
    };
    let side = code.size() + 2 * QUIET_ZONE;
    // A code has 177 modules at most, so its side is a small positive number.
    let width = side.unsigned_abs();
    let mut buffer = SharedPixelBuffer::<Rgb8Pixel>::new(width, width);
    let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x - QUIET_ZONE, y - QUIET_ZONE)));
    for (pixel, (x, y)) in buffer.make_mut_slice().iter_mut().zip(modules) {
        let shade = if code.get_module(x, y) { 0 } else { u8::MAX };
        *pixel = Rgb8Pixel::new(shade, shade, shade);
    }
    Image::from_rgb8(buffer)
}
