//! Choices for this visit.

/// Size of the text against its normal size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
    /// 200 %.
    Largest,
}

impl TextSize {
    /// Every size, the smallest first.
    pub const ALL: [Self; 4] = [Self::Normal, Self::Large, Self::Larger, Self::Largest];

    /// Per cent of the normal size.
    #[must_use]
    pub fn percent(self) -> u16 {
        match self {
            Self::Normal => 100,
            Self::Large => 125,
            Self::Larger => 150,
            Self::Largest => 200,
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colours {
    /// As the device is set.
    #[default]
    Device,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Colours {
    /// Every choice, in display order.
    pub const ALL: [Self; 3] = [Self::Device, Self::Light, Self::Dark];
}

/// How somebody gets to what a window does not hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paging {
    /// The text moves with the finger or the wheel.
    #[default]
    Scroll,
    /// One page after the other, by a button: nothing has to be dragged or held.
    PageByPage,
}

impl Paging {
    /// Every choice, in display order.
    pub const ALL: [Self; 2] = [Self::Scroll, Self::PageByPage];
}

/// How far ink and paper differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Contrast {
    /// 7:1 and more.
    #[default]
    Normal,
    /// Black and white only.
    High,
}

impl Contrast {
    /// Every choice, in display order.
    pub const ALL: [Self; 2] = [Self::Normal, Self::High];
}
