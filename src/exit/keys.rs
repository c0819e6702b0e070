//! Which keys leave: Shift three times, or Esc twice.
//!
//! The Shift way copies GOV.UK's “Exit this page” (govuk-frontend, `exit-this-page.mjs`): presses
//! count when the key comes up again, the 5 s timer restarts on each press, Shift held as a
//! modifier does not count, any other key resets, and left and right Shift count the same.

use std::time::Duration;

/// Presses of Shift that leave.
pub const SHIFT_PRESSES: u8 = 3;
/// Longest pause between two presses of Shift.
pub const SHIFT_PAUSE: Duration = Duration::from_secs(5);
/// Longest pause between two presses of Esc.
pub const ESCAPE_PAUSE: Duration = Duration::from_secs(1);

/// A key, as far as leaving is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Either Shift key.
    Shift,
    /// The Esc key.
    Escape,
    /// Any other key.
    Other,
}

/// What a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to say.
    Nothing,
    /// So many presses of Shift have been counted.
    Progress(u8),
    /// The count began and was given up.
    Stopped,
    /// Leave now.
    Leave,
}

/// Counts presses. Times are those of any clock that only goes forward.
#[derive(Debug, Default)]
pub struct ExitKeys {
    shifts: u8,
    last_shift: Duration,
    shifts_down: u8,
    is_modifier: bool,
    last_escape: Option<Duration>,
}

impl ExitKeys {
    /// A key went down at `now`; repeats of a held key are not given here.
    pub fn down(&mut self, key: Key, now: Duration) -> Outcome {
        match key {
            Key::Shift => {
                self.last_escape = None;
                if self.shifts_down == 0 {
                    self.is_modifier = false;
                }
                self.shifts_down = self.shifts_down.saturating_add(1).min(2);
                Outcome::Nothing
            }
            Key::Escape => {
                let is_second =
                    self.last_escape.is_some_and(|last| now.saturating_sub(last) <= ESCAPE_PAUSE);
                let stopped = self.reset_shifts();
                self.last_escape = (!is_second).then_some(now);
                if is_second { Outcome::Leave } else { stopped }
            }
            Key::Other => {
                self.last_escape = None;
                self.reset_shifts()
            }
        }
    }

    /// A key came up at `now`.
    pub fn up(&mut self, key: Key, now: Duration) -> Outcome {
        if key != Key::Shift {
            return Outcome::Nothing;
        }
        self.shifts_down = self.shifts_down.saturating_sub(1);
        if self.is_modifier {
            return Outcome::Nothing;
        }
        if now.saturating_sub(self.last_shift) > SHIFT_PAUSE {
            self.shifts = 0;
        }
        self.last_shift = now;
        self.shifts += 1;
        if self.shifts >= SHIFT_PRESSES {
            self.shifts = 0;
            return Outcome::Leave;
        }
        Outcome::Progress(self.shifts)
    }

    /// Time went by: gives up a count whose pause has grown too long.
    pub fn tick(&mut self, now: Duration) -> Outcome {
        if self.shifts > 0 && now.saturating_sub(self.last_shift) > SHIFT_PAUSE {
            self.shifts = 0;
            return Outcome::Stopped;
        }
        Outcome::Nothing
    }

    /// The window lost the keyboard: keys that come up elsewhere are never seen here.
    pub fn focus_lost(&mut self) {
        self.shifts_down = 0;
    }

    fn reset_shifts(&mut self) -> Outcome {
        self.is_modifier = self.shifts_down > 0;
        let had_begun = self.shifts > 0;
        self.shifts = 0;
        if had_begun { Outcome::Stopped } else { Outcome::Nothing }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    fn press(keys: &mut ExitKeys, key: Key, now: Duration) -> Outcome {
        match keys.down(key, now) {
            Outcome::Nothing => keys.up(key, now),
            outcome => {
                keys.up(key, now);
                outcome
            }
        }
    }

    #[test]
    fn shift_three_times_leaves_and_tells_the_progress() {
        let mut keys = ExitKeys::default();
        assert_eq!(press(&mut keys, Key::Shift, ms(10)), Outcome::Progress(1));
        assert_eq!(press(&mut keys, Key::Shift, ms(20)), Outcome::Progress(2));
        assert_eq!(press(&mut keys, Key::Shift, ms(30)), Outcome::Leave);
    }

    #[test]
    fn the_timer_restarts_on_each_press() {
        let mut keys = ExitKeys::default();
        press(&mut keys, Key::Shift, ms(0));
        press(&mut keys, Key::Shift, ms(4_900));
        assert_eq!(press(&mut keys, Key::Shift, ms(9_800)), Outcome::Leave);
    }

    #[test]
    fn a_pause_of_more_than_five_seconds_begins_anew() {
        let mut keys = ExitKeys::default();
        press(&mut keys, Key::Shift, ms(0));
        press(&mut keys, Key::Shift, ms(1_000));
        assert_eq!(keys.tick(ms(6_000)), Outcome::Nothing);
        assert_eq!(keys.tick(ms(6_001)), Outcome::Stopped);
        assert_eq!(press(&mut keys, Key::Shift, ms(6_002)), Outcome::Progress(1));
    }

    #[test]
    fn another_key_between_resets() {
        let mut keys = ExitKeys::default();
        press(&mut keys, Key::Shift, ms(0));
        press(&mut keys, Key::Shift, ms(1));
        assert_eq!(keys.down(Key::Other, ms(2)), Outcome::Stopped);
        assert_eq!(press(&mut keys, Key::Shift, ms(3)), Outcome::Progress(1));
    }

    #[test]
    fn shift_held_for_a_capital_does_not_count() {
        let mut keys = ExitKeys::default();
        for _ in 0..3 {
            keys.down(Key::Shift, ms(0));
            keys.down(Key::Other, ms(1));
            assert_eq!(keys.up(Key::Shift, ms(2)), Outcome::Nothing);
        }
        assert_eq!(press(&mut keys, Key::Shift, ms(3)), Outcome::Progress(1));
    }

    #[test]
    fn left_and_right_shift_held_together_count_twice() {
        let mut keys = ExitKeys::default();
        keys.down(Key::Shift, ms(0));
        keys.down(Key::Shift, ms(1));
        assert_eq!(keys.up(Key::Shift, ms(2)), Outcome::Progress(1));
        assert_eq!(keys.up(Key::Shift, ms(3)), Outcome::Progress(2));
        assert_eq!(press(&mut keys, Key::Shift, ms(4)), Outcome::Leave);
    }

    #[test]
    fn escape_twice_within_a_second_leaves() {
        let mut keys = ExitKeys::default();
        assert_eq!(press(&mut keys, Key::Escape, ms(0)), Outcome::Nothing);
        assert_eq!(press(&mut keys, Key::Escape, ms(1_000)), Outcome::Leave);
    }

    #[test]
    fn escape_twice_in_more_than_a_second_stays() {
        let mut keys = ExitKeys::default();
        press(&mut keys, Key::Escape, ms(0));
        assert_eq!(press(&mut keys, Key::Escape, ms(1_001)), Outcome::Nothing);
        assert_eq!(press(&mut keys, Key::Escape, ms(1_500)), Outcome::Leave);
    }

    #[test]
    fn a_key_between_two_escapes_stays() {
        let mut keys = ExitKeys::default();
        press(&mut keys, Key::Escape, ms(0));
        press(&mut keys, Key::Other, ms(1));
        assert_eq!(press(&mut keys, Key::Escape, ms(2)), Outcome::Nothing);
    }

    #[test]
    fn a_shift_that_came_up_in_another_window_does_not_stay_down() {
        let mut keys = ExitKeys::default();
        keys.down(Key::Shift, ms(0));
        keys.focus_lost();
        keys.down(Key::Other, ms(1));
        assert_eq!(press(&mut keys, Key::Shift, ms(2)), Outcome::Progress(1));
    }
}
