//! A place whose contacts are shown.

use super::{ContactId, MessageId, RegionCode};

/// A country or subdivision that the reader can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// ISO 3166 code, or `other`.
    pub code: RegionCode,
    /// Its name.
    pub name: MessageId,
    /// Whom to call when somebody is in danger now, where a source proves it.
    pub emergency: Option<ContactId>,
    /// The contact that stands first.
    pub lead: ContactId,
}
