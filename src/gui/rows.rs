//! Rows for Slint's models.

use slint::{Model, ModelRc, SharedString, VecModel};

use super::ui::{Entry, IconName, Option as ChoiceOption};
use crate::content::ChannelKind;
use crate::view::{CardRow, ContactRow};

/// `rows` as a model: in the rows of `old` where it has as many, so that what has the focus keeps
/// it, and a new model otherwise.
pub(super) fn updated<T: Clone + 'static>(old: &ModelRc<T>, rows: Vec<T>) -> ModelRc<T> {
    match old.as_any().downcast_ref::<VecModel<T>>() {
        Some(model) if model.row_count() == rows.len() => {
            for (index, row) in rows.into_iter().enumerate() {
                model.set_row_data(index, row);
            }
            old.clone()
        }
        _ => new(rows),
    }
}

/// `rows` as a new model.
pub(super) fn new<T: Clone + 'static>(rows: Vec<T>) -> ModelRc<T> {
    ModelRc::new(VecModel::from(rows))
}

/// Texts as a model.
pub(super) fn texts<'a>(lines: impl IntoIterator<Item = &'a String>) -> ModelRc<SharedString> {
    new(lines.into_iter().filter(|line| !line.is_empty()).map(SharedString::from).collect())
}

/// One choice of a setting.
pub(super) fn option(text: &str, id: &str, chosen: bool) -> ChoiceOption {
    ChoiceOption { text: text.into(), id: id.into(), chosen }
}

/// What a screen reader says of an entry: its title and its lines.
pub(super) fn label<'a>(title: &str, lines: impl IntoIterator<Item = &'a String>) -> SharedString {
    let mut label = title.to_owned();
    for line in lines.into_iter().filter(|line| !line.is_empty()) {
        label.push_str(if label.ends_with(['.', '?', '!']) { " " } else { ". " });
        label.push_str(line);
    }
    crate::l10n::plain(&label).into()
}

/// The picture of a way to reach somebody.
pub(super) fn channel_icon(kind: ChannelKind) -> IconName {
    match kind {
        ChannelKind::Voice => IconName::Phone,
        ChannelKind::Text | ChannelKind::Chat => IconName::Message,
        ChannelKind::Email => IconName::Mail,
        ChannelKind::Web => IconName::Globe,
        ChannelKind::Relay => IconName::Relay,
    }
}

/// A contact as an entry.
pub(super) fn contact(row: &ContactRow) -> Entry {
    Entry {
        id: row.id.as_str().into(),
        title: row.name.as_str().into(),
        lines: texts(&row.actions),
        caution: row.caution.as_str().into(),
        icon: row.kind.map_or(IconName::None, channel_icon),
        label: label(&row.name, row.actions.iter().chain([&row.caution])),
    }
}

/// A card as an entry.
pub(super) fn card(row: &CardRow) -> Entry {
    Entry {
        id: row.id.as_str().into(),
        title: row.title.as_str().into(),
        lines: texts([&row.summary]),
        caution: SharedString::default(),
        icon: IconName::Card,
        label: label(&row.title, [&row.summary]),
    }
}
