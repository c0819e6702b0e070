//! What the person is doing now: pure state and actions, in memory only.

mod rehearsal;
mod settings;
mod start;

pub use rehearsal::Rehearsal;
pub use settings::{Colours, Contrast, Paging, TextSize};
pub use start::start_region;

use crate::content::{Ask, CardId, ContactId, DeckId, RegionCode};

/// A page of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// The neutral first screen.
    Opening,
    /// All decks.
    Home,
    /// The contacts of the region.
    HelpNow,
    /// One contact.
    Contact(ContactId),
    /// What stays behind, before another app opens with the number of a channel: the contact, and
    /// the place of the channel in it, counted from 0.
    Reach(ContactId, usize),
    /// The cards of one deck.
    Deck(DeckId),
    /// One card.
    Card(CardId),
    /// The situations that end one beginning of a sentence.
    Situations(Ask),
    /// Every card in one list.
    Index,
    /// The regions to choose from.
    Regions,
    /// Language, region, text size and contrast.
    Settings,
}

/// How far somebody is with trying the way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Practice {
    /// Not trying: leaving is real.
    #[default]
    Off,
    /// The next way out is only a try.
    Armed,
    /// The blank frame of the try is on screen; a further way out is real.
    Blank,
    /// The try worked; leaving is real.
    Worked,
}

/// Something that a person does, apart from leaving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Go to a screen.
    Show(Screen),
    /// Go where they came from.
    Back,
    /// Be on the first screen, with no way back; what was chosen for reading stays.
    StartOver,
    /// Read in another language, given by its BCP 47 tag.
    SetLocale(String),
    /// See the contacts of another region.
    SetRegion(RegionCode),
    /// Read larger or smaller.
    SetTextSize(TextSize),
    /// Choose the colours.
    SetColours(Colours),
    /// Choose the contrast.
    SetContrast(Contrast),
    /// Choose how to move through a page.
    SetPaging(Paging),
    /// Show or hide the code of the contact on screen.
    ToggleCode,
    /// Press a key of the keypad on which a number is practised; `number` is the whole number.
    PressDigit {
        /// The digits to be learnt.
        number: String,
        /// The key.
        digit: char,
    },
    /// Empty the practised number.
    ClearDigits,
    /// Hide or show the number that is being practised.
    ToggleNumber,
    /// Begin to try the way out.
    Practise,
    /// The blank frame of the try has been seen.
    EndPractice,
    /// Nobody tried for a while: the next way out is real.
    GiveUpPractice,
}

/// What leaving means at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Departure {
    /// Close the program.
    Real,
    /// Show that it would have worked.
    Tried,
}

/// What the person is doing now. Nothing of it outlives the process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    screen: Screen,
    came_from: Vec<Screen>,
    region: RegionCode,
    locale: String,
    text_size: TextSize,
    colours: Colours,
    contrast: Contrast,
    paging: Paging,
    code_shown: bool,
    rehearsal: Rehearsal,
    practice: Practice,
}

impl Session {
    /// Begins on the opening screen, in the locale of that tag, with the contacts of `region`.
    #[must_use]
    pub fn new(locale: String, region: RegionCode) -> Self {
        Self {
            screen: Screen::Opening,
            came_from: Vec::new(),
            region,
            locale,
            text_size: TextSize::default(),
            colours: Colours::default(),
            contrast: Contrast::default(),
            paging: Paging::default(),
            code_shown: false,
            rehearsal: Rehearsal::default(),
            practice: Practice::Off,
        }
    }

    /// Does what the person asked for.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Show(screen) => self.show(screen),
            Action::Back => self.back(),
            Action::StartOver => {
                self.came_from.clear();
                self.screen = Screen::Opening;
                self.settle();
            }
            Action::SetLocale(tag) => self.locale = tag,
            Action::SetRegion(region) => {
                self.region = region;
                // Another country has another number to learn.
                self.rehearsal = Rehearsal::default();
                if self.screen == Screen::Regions {
                    self.back();
                }
            }
            Action::SetTextSize(size) => self.text_size = size,
            Action::SetColours(colours) => self.colours = colours,
            Action::SetContrast(contrast) => self.contrast = contrast,
            Action::SetPaging(paging) => self.paging = paging,
            Action::ToggleCode => self.code_shown = !self.code_shown,
            Action::PressDigit { number, digit } => self.rehearsal.press(&number, digit),
            Action::ClearDigits => self.rehearsal.clear(),
            Action::ToggleNumber => self.rehearsal.toggle_number(),
            // The blank frame of a try is on screen: nothing else may begin under it.
            Action::Practise if self.practice != Practice::Blank => {
                self.practice = Practice::Armed;
            }
            Action::Practise => {}
            Action::GiveUpPractice => {
                if self.practice == Practice::Armed {
                    self.practice = Practice::Off;
                }
            }
            Action::EndPractice => {
                if self.practice == Practice::Blank {
                    self.practice = Practice::Worked;
                }
            }
        }
    }

    /// Leaves. Only the first try on the opening screen is not real: a second one always is.
    pub fn leave(&mut self) -> Departure {
        if self.practice == Practice::Armed {
            self.practice = Practice::Blank;
            return Departure::Tried;
        }
        Departure::Real
    }

    fn show(&mut self, screen: Screen) {
        if screen != self.screen {
            self.came_from.push(std::mem::replace(&mut self.screen, screen));
        }
        self.settle();
    }

    fn back(&mut self) {
        if let Some(screen) = self.came_from.pop() {
            self.screen = screen;
        }
        self.settle();
    }

    /// What belongs to one screen ends with it.
    fn settle(&mut self) {
        self.code_shown = false;
        self.rehearsal = Rehearsal::default();
        self.practice = Practice::Off;
    }

    /// The page on screen.
    #[must_use]
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// The page that [`Action::Back`] leads to.
    #[must_use]
    pub fn previous(&self) -> Option<&Screen> {
        self.came_from.last()
    }

    /// The region whose contacts are shown.
    #[must_use]
    pub fn region(&self) -> &RegionCode {
        &self.region
    }

    /// BCP 47 tag of the locale.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// How large the text is.
    #[must_use]
    pub fn text_size(&self) -> TextSize {
        self.text_size
    }

    /// The chosen colours.
    #[must_use]
    pub fn colours(&self) -> Colours {
        self.colours
    }

    /// The chosen contrast.
    #[must_use]
    pub fn contrast(&self) -> Contrast {
        self.contrast
    }

    /// How the person moves through a page.
    #[must_use]
    pub fn paging(&self) -> Paging {
        self.paging
    }

    /// Whether the code of the contact on screen is shown.
    #[must_use]
    pub fn code_shown(&self) -> bool {
        self.code_shown
    }

    /// How far the number on screen has been practised.
    #[must_use]
    pub fn rehearsal(&self) -> &Rehearsal {
        &self.rehearsal
    }

    /// How far the try of the way out is.
    #[must_use]
    pub fn practice(&self) -> Practice {
        self.practice
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session::new("en".to_owned(), RegionCode::new("US"))
    }

    #[test]
    fn back_goes_the_way_that_the_person_came() {
        let mut session = session();
        let card = Screen::Card(CardId::new("pictures"));
        session.apply(Action::Show(Screen::Home));
        session.apply(Action::Show(card.clone()));
        session.apply(Action::Show(Screen::Settings));
        session.apply(Action::Back);
        assert_eq!(session.screen(), &card);
        session.apply(Action::Back);
        session.apply(Action::Back);
        session.apply(Action::Back);
        assert_eq!(session.screen(), &Screen::Opening);
    }

    #[test]
    fn starting_over_leads_to_the_first_screen_with_no_way_back() {
        let mut session = session();
        session.apply(Action::SetTextSize(TextSize::Largest));
        session.apply(Action::Show(Screen::Home));
        session.apply(Action::Show(Screen::Index));
        session.apply(Action::StartOver);
        assert_eq!(session.screen(), &Screen::Opening);
        assert_eq!(session.previous(), None);
        assert_eq!(session.text_size(), TextSize::Largest);
    }

    #[test]
    fn only_the_first_way_out_after_practise_is_a_try() {
        let mut session = session();
        session.apply(Action::Practise);
        assert_eq!(session.leave(), Departure::Tried);
        assert_eq!(session.leave(), Departure::Real);
        session.apply(Action::EndPractice);
        assert_eq!(session.practice(), Practice::Worked);
        assert_eq!(session.leave(), Departure::Real);
    }

    #[test]
    fn a_try_that_nobody_made_does_not_wait_for_the_next_danger() {
        let mut session = session();
        session.apply(Action::Practise);
        session.apply(Action::GiveUpPractice);
        assert_eq!(session.leave(), Departure::Real);
        session.apply(Action::Practise);
        session.leave();
        session.apply(Action::Practise);
        assert_eq!(session.leave(), Departure::Real, "a second press during a try is real");
    }

    #[test]
    fn leaving_is_real_once_the_person_moved_on_from_practising() {
        let mut session = session();
        session.apply(Action::Practise);
        session.apply(Action::Show(Screen::Home));
        assert_eq!(session.leave(), Departure::Real);
    }

    #[test]
    fn the_code_is_hidden_again_on_the_next_screen() {
        let mut session = session();
        session.apply(Action::Show(Screen::Contact(ContactId::new("us-nhth"))));
        session.apply(Action::ToggleCode);
        assert!(session.code_shown());
        session.apply(Action::Back);
        assert!(!session.code_shown());
    }
}
