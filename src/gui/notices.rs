//! What the kit tells whoever prepares content, beside the pages themselves.

use slint::ComponentHandle as _;

use super::controller::Gui;
use super::rows::new;
use super::ui::{FaultRow, PageExtent};
use crate::content::Problem;

/// Most faults that are shown at once.
const MOST: usize = 50;

impl Gui {
    /// Shows faults at the foot of the window; none takes them away.
    pub fn show_problems(&self, problems: &[Problem]) {
        let mut rows: Vec<_> = problems.iter().take(MOST).map(row).collect();
        if problems.len() > MOST {
            let place = format!("… and {} more", problems.len() - MOST).into();
            rows.push(FaultRow { place, ..FaultRow::default() });
        }
        self.app().set_faults(new(rows));
    }

    /// Asks the page how much of it the window does not show; the answer comes with the next
    /// change handlers.
    pub fn ask_extent(&self) {
        let extent = self.app().global::<PageExtent>();
        extent.set_hidden(-1);
        extent.set_requests(extent.get_requests().wrapping_add(1));
    }

    /// How many logical pixels of the page’s height the window does not show, once the page has
    /// answered.
    #[must_use]
    pub fn extent(&self) -> Option<u32> {
        u32::try_from(self.app().global::<PageExtent>().get_hidden()).ok()
    }
}

fn row(problem: &Problem) -> FaultRow {
    let mut place = problem.file.clone();
    for number in [problem.line, problem.column].into_iter().take_while(|number| *number > 0) {
        place.push(':');
        place.push_str(&number.to_string());
    }
    FaultRow {
        place: place.into(),
        what: format!("{}.", problem.what).into(),
        mend: format!("Mend: {}.", problem.mend).into(),
    }
}
