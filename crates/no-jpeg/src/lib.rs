//! Stand-in for the decoder of JPEG pictures that Slint and resvg ask for. Every picture of this
//! program is an SVG or made by itself, so no JPEG ever reaches it. A decoder learns what it has
//! before it by its headers, and here reading these is an error: none of the answers that follow
//! on them is ever looked at.
#![forbid(unsafe_code)]

use std::marker::PhantomData;

pub use zune_core;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;

use errors::DecodeErrors;

pub mod errors {
    use std::error::Error;
    use std::fmt;

    /// Why there is no picture. `image` tells these kinds apart.
    #[derive(Debug)]
    pub enum DecodeErrors {
        Unsupported(&'static str),
        LargeDimensions(usize),
        Format(&'static str),
    }

    impl fmt::Display for DecodeErrors {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("no JPEG pictures here")
        }
    }

    impl Error for DecodeErrors {}
}

/// The measures of a picture.
#[derive(Debug)]
pub struct ImageInfo {
    pub width: u16,
    pub height: u16,
}

/// A decoder of something that it takes for no picture.
#[derive(Debug)]
pub struct JpegDecoder<T> {
    options: DecoderOptions,
    reader: PhantomData<T>,
}

impl<T> JpegDecoder<T> {
    pub fn new_with_options(_reader: T, options: DecoderOptions) -> Self {
        Self { options, reader: PhantomData }
    }

    #[must_use]
    pub fn options(&self) -> &DecoderOptions {
        &self.options
    }

    pub fn set_options(&mut self, options: DecoderOptions) {
        self.options = options;
    }

    /// # Errors
    /// Always.
    pub fn decode_headers(&mut self) -> Result<(), DecodeErrors> {
        Err(DecodeErrors::Format("not read"))
    }

    /// # Errors
    /// Always.
    pub fn decode(&mut self) -> Result<Vec<u8>, DecodeErrors> {
        Err(DecodeErrors::Format("not read"))
    }

    /// # Errors
    /// Always.
    pub fn decode_into(&mut self, _pixels: &mut [u8]) -> Result<(), DecodeErrors> {
        Err(DecodeErrors::Format("not read"))
    }

    #[must_use]
    pub fn info(&self) -> Option<ImageInfo> {
        None
    }

    #[must_use]
    pub fn dimensions(&self) -> Option<(usize, usize)> {
        None
    }

    #[must_use]
    pub fn input_colorspace(&self) -> Option<ColorSpace> {
        None
    }

    #[must_use]
    pub fn output_colorspace(&self) -> Option<ColorSpace> {
        None
    }

    #[must_use]
    pub fn exif(&self) -> Option<&Vec<u8>> {
        None
    }

    #[must_use]
    pub fn icc_profile(&self) -> Option<Vec<u8>> {
        None
    }

    #[must_use]
    pub fn iptc(&self) -> Option<&Vec<u8>> {
        None
    }

    #[must_use]
    pub fn xmp(&self) -> Option<&Vec<u8>> {
        None
    }
}
