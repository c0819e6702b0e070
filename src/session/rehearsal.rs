//! Learning a number by heart: what has been typed so far. Gone with the screen.

/// How far a number has been typed on the practice keypad.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rehearsal {
    typed: String,
    missed: bool,
    number_hidden: bool,
}

impl Rehearsal {
    /// The digits typed rightly so far, from the first.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Whether the last key was not the next digit.
    #[must_use]
    pub fn missed(&self) -> bool {
        self.missed
    }

    /// Whether the number is hidden while it is practised.
    #[must_use]
    pub fn number_hidden(&self) -> bool {
        self.number_hidden
    }

    /// Takes `digit` where it is the next digit of `number`; otherwise what was typed stays.
    pub(super) fn press(&mut self, number: &str, digit: char) {
        let next = number.chars().nth(self.typed.chars().count());
        self.missed = next.is_some_and(|next| next != digit);
        if next == Some(digit) {
            self.typed.push(digit);
        }
    }

    pub(super) fn clear(&mut self) {
        self.typed.clear();
        self.missed = false;
    }

    pub(super) fn toggle_number(&mut self) {
        self.number_hidden = !self.number_hidden;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_key_takes_nothing_away_and_says_so() {
        let mut rehearsal = Rehearsal::default();
        for digit in ['1', '2', '9'] {
            rehearsal.press("1234", digit);
        }
        assert_eq!((rehearsal.typed(), rehearsal.missed()), ("12", true));
        rehearsal.press("1234", '3');
        assert_eq!((rehearsal.typed(), rehearsal.missed()), ("123", false));
    }

    #[test]
    fn keys_after_the_last_digit_change_nothing() {
        let mut rehearsal = Rehearsal::default();
        for digit in ['1', '2', '2'] {
            rehearsal.press("12", digit);
        }
        assert_eq!((rehearsal.typed(), rehearsal.missed()), ("12", false));
    }
}
