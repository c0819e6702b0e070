//! Names that data uses for data. Each has its own type, so that one cannot stand for another.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes `text` as the id; whether anything has this id is the library's to say.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The id as it stands in the files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// The id of a contact, for example `us-nhth`.
    ContactId
);
id!(
    /// The id of a card, for example `not-in-trouble`.
    CardId
);
id!(
    /// The id of a deck, for example `you`.
    DeckId
);
id!(
    /// The id of an entry of the fact base, for example `law-1`.
    FactId
);
id!(
    /// The id of a Fluent message, for example `not-in-trouble-title`.
    MessageId
);
id!(
    /// An ISO 3166 country (`US`) or subdivision (`US-OH`), or `other` for everywhere else.
    RegionCode
);
