//! Stand-in for the decoder of WebP pictures that an SVG could hold. Every picture of this program
//! is drawn by lines of its own, so resvg never asks.
#![forbid(unsafe_code)]

/// The data are no WebP picture.
#[derive(Debug)]
pub struct DecodingError;

/// A picture being decoded: there is none.
#[derive(Debug)]
pub enum WebPDecoder {}

impl WebPDecoder {
    /// Takes nothing for a picture.
    ///
    /// # Errors
    /// Always.
    pub fn new<R>(_reader: R) -> Result<Self, DecodingError> {
        Err(DecodingError)
    }

    #[must_use]
    pub fn dimensions(&self) -> (u32, u32) {
        match *self {}
    }

    #[must_use]
    pub fn has_alpha(&self) -> bool {
        match *self {}
    }

    #[must_use]
    pub fn output_buffer_size(&self) -> Option<usize> {
        match *self {}
    }

    /// # Errors
    /// Never: there is no picture.
    pub fn read_image(&mut self, _pixels: &mut [u8]) -> Result<(), DecodingError> {
        match *self {}
    }
}
