//! What a command of the kit works with: a checkout, locale folders, or what is inside the program.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::place::Place;
use super::project::locale_files;
use crate::content::{Library, Problem, Problems};
use crate::l10n::{Locales, REFERENCE};

/// Cards, contacts and locales.
pub(super) struct Material {
    pub library: Library,
    pub locales: Locales,
    /// Why some locales are not among them.
    pub problems: Vec<Problem>,
}

impl Place {
    /// Reads everything that is there.
    ///
    /// # Errors
    /// Every fault for which there would be no cards.
    pub(super) fn read(&self) -> Result<Material, Problems> {
        let (mut locales, mut problems) = match &self.root {
            Some(root) => {
                let (files, mut problems) = locale_files(root);
                let (locales, faults) = Locales::from_files(files);
                problems.extend(faults);
                (locales, problems)
            }
            None => Locales::available(None),
        };
        if let Some(folder) = &self.i18n_dir {
            problems.extend(locales.add_folder(folder));
        }
        let content = self.content().map_err(|problem| Problems(vec![problem]))?;
        let words = locales.localizer(REFERENCE);
        let library = Library::load(&content, &|id| words.has(id))?;
        Ok(Material { library, locales, problems })
    }

    /// The folder on this device in which the locale `tag` is.
    pub(super) fn folder(&self, tag: &str) -> Option<PathBuf> {
        let inside = self.root.as_ref().map(|root| root.join("i18n"));
        let places = self.i18n_dir.iter().chain(&inside);
        places.map(|place| place.join(tag)).find(|folder| folder.is_dir())
    }
}

impl Material {
    /// Noon of the day on which a contact was last checked: the same material shows the same
    /// everywhere, whatever the device’s clock says.
    pub fn moment(&self) -> Timestamp {
        let day = self.library.contacts().iter().map(|contact| contact.assured_date).max();
        let noon = day.and_then(|day| day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok());
        noon.map(|noon| noon.timestamp()).unwrap_or_default()
    }
}
