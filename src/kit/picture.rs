//! Pictures as PNG files.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};
use slint::{Rgba8Pixel, SharedPixelBuffer};

/// Bytes of a pixel: red, green, blue, opacity.
const PIXEL: usize = 4;
/// Most colours of a picture. Edges of letters have many that differ little; without those the
/// files are a third as large.
const COLOURS: usize = 256;

/// Red, green, blue and opacity in one number: quick to compare, also in a build for debugging.
type Colour = u32;

/// A picture, row by row from the top.
pub(super) struct Picture(pub SharedPixelBuffer<Rgba8Pixel>);

impl Picture {
    /// Width and height in pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.0.width(), self.0.height())
    }

    /// Writes the picture with a palette of its most frequent colours.
    ///
    /// # Errors
    /// The file system’s.
    pub fn write(&self, path: &Path) -> Result<(), EncodingError> {
        let (palette, indices) = self.indexed();
        let (width, height) = self.size();
        let mut encoder = Encoder::new(BufWriter::new(File::create(path)?), width, height);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_color(ColorType::Indexed);
        encoder.set_palette(palette);
        encoder.set_filter(Filter::NoFilter);
        encoder.set_compression(Compression::Balanced);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&indices)?;
        writer.finish()
    }

    /// The palette, and for each pixel the place of its colour in it.
    fn indexed(&self) -> (Vec<u8>, Vec<u8>) {
        let mut seen = Seen::default();
        let row = self.0.width() as usize;
        let mut places: Vec<u16> = Vec::with_capacity(row * self.0.height() as usize);
        let mut above: &[u8] = &[];
        for line in self.0.as_bytes().chunks_exact(row * PIXEL) {
            if line == above {
                // Half of all rows are paper only.
                places.extend_from_within(places.len() - row..);
            } else {
                places.extend(line.chunks_exact(PIXEL).map(|pixel| seen.place(pixel)));
            }
            above = line;
        }
        let (palette, table) = seen.palette();
        let at = |place: u16| table.get(usize::from(place)).copied().unwrap_or_default();
        (palette, places.into_iter().map(at).collect())
    }
}

/// The colours of a picture in the order in which they appear.
#[derive(Default)]
struct Seen {
    places: HashMap<Colour, u16>,
    counts: Vec<(Colour, u32)>,
    last: Option<(Colour, u16)>,
}

impl Seen {
    /// The place of a pixel’s colour among those seen.
    fn place(&mut self, pixel: &[u8]) -> u16 {
        let Ok(bytes) = pixel.try_into() else { return 0 };
        let colour = Colour::from_be_bytes(bytes);
        // Most pixels are like the one before.
        if let Some((same, place)) = self.last
            && same == colour
        {
            return place;
        }
        let next = u16::try_from(self.counts.len()).unwrap_or(u16::MAX);
        let place = *self.places.entry(colour).or_insert(next);
        if place == next {
            self.counts.push((colour, 0));
        }
        if let Some((_, count)) = self.counts.get_mut(usize::from(place)) {
            *count += 1;
        }
        self.last = Some((colour, place));
        place
    }

    /// The palette, and for each colour seen the place in the palette of the one nearest to it.
    fn palette(&self) -> (Vec<u8>, Vec<u8>) {
        let mut kept = self.counts.clone();
        kept.sort_by_key(|(colour, count)| (Reverse(*count), *colour));
        kept.truncate(COLOURS);
        let table = self.counts.iter().map(|(colour, _)| nearest(*colour, &kept)).collect();
        let rgb = |colour: Colour| colour.to_be_bytes().into_iter().take(3);
        (kept.iter().flat_map(|(colour, _)| rgb(*colour)).collect(), table)
    }
}

/// The place in `kept` of the colour nearest to `colour`.
fn nearest(colour: Colour, kept: &[(Colour, u32)]) -> u8 {
    let [red, green, blue, _] = colour.to_be_bytes();
    let mut best = (u32::MAX, 0);
    // Written out, for each picture asks it half a million times.
    for (place, (other, _)) in (0..=u8::MAX).zip(kept) {
        let [r, g, b, _] = other.to_be_bytes();
        let far =
            u32::from(r.abs_diff(red)) + u32::from(g.abs_diff(green)) + u32::from(b.abs_diff(blue));
        if far < best.0 {
            best = (far, place);
        }
    }
    best.1
}
