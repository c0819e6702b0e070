//! Pictures as PNG files.

use std::collections::HashMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError};
use slint::Rgb8Pixel;

/// Most colours of a picture that is written with a palette.
const PALETTE: usize = 256;

/// A picture, row by row from the top.
#[derive(Default)]
pub(super) struct Picture {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<Rgb8Pixel>,
}

impl Picture {
    /// Makes room for a picture of that size; what was drawn is lost where the size changes.
    pub fn resize(&mut self, width: u32, height: u32) {
        if (self.width, self.height) != (width, height) {
            (self.width, self.height) = (width, height);
            self.pixels.resize(width as usize * height as usize, Rgb8Pixel::default());
        }
    }

    /// Writes the picture; with a palette where its colours fit one, which is half as large.
    ///
    /// # Errors
    /// The file system’s.
    pub fn write(&self, path: &Path) -> Result<(), EncodingError> {
        let mut encoder =
            Encoder::new(BufWriter::new(File::create(path)?), self.width, self.height);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::Balanced);
        let bytes = match self.indexed() {
            Some((palette, indices)) => {
                encoder.set_color(ColorType::Indexed);
                encoder.set_palette(palette);
                indices
            }
            None => {
                encoder.set_color(ColorType::Rgb);
                self.pixels.iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]).collect()
            }
        };
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&bytes)?;
        writer.finish()
    }

    /// Colours in the order in which they appear, and the place of each pixel’s colour among them.
    fn indexed(&self) -> Option<(Vec<u8>, Vec<u8>)> {
        let mut places: HashMap<[u8; 3], u8> = HashMap::new();
        let mut palette = Vec::new();
        let mut indices = Vec::with_capacity(self.pixels.len());
        let mut last = None;
        for pixel in &self.pixels {
            let colour = [pixel.r, pixel.g, pixel.b];
            // Most pixels are like the one before.
            let index = match last {
                Some((same, index)) if same == colour => index,
                _ => match places.get(&colour) {
                    Some(index) => *index,
                    None => {
                        if places.len() == PALETTE {
                            return None;
                        }
                        let index = u8::try_from(places.len()).ok()?;
                        palette.extend(colour);
                        places.insert(colour, index);
                        index
                    }
                },
            };
            last = Some((colour, index));
            indices.push(index);
        }
        Some((palette, indices))
    }
}
