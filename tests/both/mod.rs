//! What holds on a desktop and on a phone alike: each test of this folder runs on the window of this
//! machine (`tests/promises`) and on the library for Android (`tests/android`).

use slint::platform::Key;

use crate::fixture::{Hands, Visit};

pub mod p03_one_action_leaves;
pub mod p07_everyone_can_operate_it;
pub mod p08_it_is_honest;
pub mod p09_the_first_screen_tells_nothing;

/// A device on which the app is open.
pub trait Device: Sized {
    /// Opens the app there.
    fn open(visit: Visit) -> Self;

    /// The window that tells what can be read and pressed. Where the device is another one, this
    /// window does the same, and the device must look like it.
    fn hands(&self) -> &Hands;

    /// Gives the window another size, in logical pixels.
    fn resize(&mut self, width: f32, height: f32);

    /// Touches what is called `label`, which must be in sight.
    fn touch(&mut self, label: &str);

    /// Puts a finger down at a place, in logical pixels; it stays there.
    fn finger_down(&mut self, x: f32, y: f32);

    /// Presses a key and holds it.
    fn hold(&mut self, key: Key);

    /// Lets go of a key.
    fn release(&mut self, key: Key);

    /// Asserts that the device shows what the window shows.
    fn look(&mut self, what: &str);

    /// Asserts that the app is gone, and that what it left on the screen tells nothing.
    fn assert_left(self, what: &str);

    /// Asserts that the app is still there.
    fn assert_stays(&mut self, what: &str);

    /// Presses a key and lets go of it.
    fn press(&mut self, key: Key) {
        self.hold(key);
        self.release(key);
    }

    fn press_times(&mut self, key: Key, times: usize) {
        for _ in 0..times {
            self.press(key);
        }
    }

    /// Whether something that is shown says `part`; asserts that the device shows it.
    fn says(&mut self, part: &str) -> bool {
        self.look(part);
        self.hands().says(part)
    }
}

impl Device for Hands {
    fn open(visit: Visit) -> Self {
        visit.begin()
    }

    fn hands(&self) -> &Hands {
        self
    }

    fn resize(&mut self, width: f32, height: f32) {
        Hands::resize(self, width, height);
    }

    fn touch(&mut self, label: &str) {
        Hands::touch(self, label);
    }

    fn finger_down(&mut self, x: f32, y: f32) {
        Hands::finger_down(self, x, y);
    }

    fn hold(&mut self, key: Key) {
        Hands::hold(self, key);
    }

    fn release(&mut self, key: Key) {
        Hands::release(self, key);
        self.wait(std::time::Duration::from_millis(1));
    }

    fn look(&mut self, _: &str) {}

    fn assert_left(self, what: &str) {
        assert_eq!(self.times_left(), 1, "{what}");
        assert!(self.picture().only_colour().is_some(), "{what}: it can be seen after leaving");
    }

    fn assert_stays(&mut self, what: &str) {
        assert_eq!(self.times_left(), 0, "{what}");
    }
}

/// Makes the tests of this folder for a device, each with an attribute.
macro_rules! on_device {
    ($device:ty, $attribute:meta) => {
        crate::both::on_device! { @tests $device, $attribute:
            p03_one_action_leaves {
                a_press_on_the_bar_leaves_before_the_finger_is_up
                shift_three_times_leaves
                left_and_right_shift_count_the_same
                escape_twice_leaves
                shift_with_another_key_is_not_a_way_out
                a_second_press_while_practising_is_real
            }
            p07_everyone_can_operate_it {
                two_touches_lead_to_a_number
                two_keys_lead_to_a_number
                tab_reaches_every_entry_and_enter_opens_it
                arrows_move_between_entries_and_backspace_goes_back
                keys_still_work_after_a_choice_was_made_by_key
                a_text_scrolls_by_arrow_and_page_keys
                a_number_is_learnt_by_touch
                the_largest_text_and_the_highest_contrast_can_be_read
                a_long_page_can_be_read_part_by_part_without_dragging
                part_by_part_works_by_keys_alone
            }
            p08_it_is_honest {
                what_stays_behind_is_said_before_another_app_opens
                what_they_must_report_stands_before_the_way_to_reach_them
            }
            p09_the_first_screen_tells_nothing {
                the_opening_screen_shows_no_such_word_in_any_language
            }
        }
    };
    (@tests $device:ty, $attribute:meta: $($promise:ident { $($test:ident)* })*) => {
        $(mod $promise {
            $(#[test]
            #[$attribute]
            fn $test() {
                crate::both::$promise::$test::<$device>();
            })*
        })*
    };
}
pub(crate) use on_device;
