//! What a phone tells of itself and asks of the window: edges, darkness, size of text, the way back.

use slint::ComponentHandle as _;

use super::controller::Gui;
use super::leave;
use super::ui::{DeviceInsets, Theme};
use crate::session::Action;

/// Logical pixels at each side of the window under bars, cut-outs and gestures of the system.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Insets {
    /// At the left.
    pub left: f32,
    /// At the top.
    pub top: f32,
    /// At the right.
    pub right: f32,
    /// At the bottom.
    pub bottom: f32,
}

/// How the device is set to look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DeviceLook {
    /// Whether its colours are dark.
    pub dark: bool,
    /// How much larger than normal its text is; 1 is normal.
    pub font_scale: f32,
}

impl Gui {
    /// Keeps what can be read or touched inside the edges.
    pub fn set_insets(&self, insets: Insets) {
        let edges = self.app().global::<DeviceInsets>();
        edges.set_left(insets.left);
        edges.set_top(insets.top);
        edges.set_right(insets.right);
        edges.set_bottom(insets.bottom);
    }

    /// Follows the look of the device, where the person chose no other.
    pub fn set_device_look(&self, look: DeviceLook) {
        let theme = self.app().global::<Theme>();
        theme.set_device_dark(look.dark);
        theme.set_device_scale(look.font_scale);
    }

    /// Goes where the person came from; leaves where that is nowhere.
    pub fn go_back(&self) {
        let is_first = self.session().previous().is_none();
        if is_first { leave::leave(self) } else { self.apply(Action::Back) }
    }

    /// Shows the first screen, and nothing of where the person was.
    pub fn start_over(&self) {
        self.apply(Action::StartOver);
    }

    /// Says that touches are refused because the window of another app lies over this one, or that
    /// they no longer are.
    pub fn show_covered(&self, covered: bool) {
        self.app().set_covered(covered);
    }

    /// Height in logical pixels of the bar that leaves, from the top edge of the window.
    #[must_use]
    pub fn bar_height(&self) -> f32 {
        self.app().get_bar_height()
    }
}
