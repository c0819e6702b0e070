//! 3. One action leaves, from everywhere.

use slint::platform::Key;

use super::Device;
use crate::fixture::Visit;

/// The touches that lead from the first screen to a screen of each kind.
const PATHS: [&[&str]; 12] = [
    &[],
    &["Open the cards"],
    &["Open the cards", "I need to talk to someone"],
    &["Open the cards", "I need to talk to someone", "Text BeFree to 233733"],
    &["Open the cards", "I need to talk to someone", "Text BeFree to 233733", "Open messages"],
    &["Open the cards", "For you"],
    &["Open the cards", "I need…"],
    &["Open the cards", "All cards"],
    &["Open the cards", "All cards", "Text or call: what happens"],
    &["Open the cards", "All cards", "Learn the number by heart"],
    &["Open the cards", "Settings"],
    &["Open the cards", "Settings", "United States"],
];

/// Does `way` on every screen and asserts that each time it left.
fn from_everywhere<D: Device>(way: impl Fn(&mut D) + Copy + Send + 'static) {
    for path in PATHS {
        // One window for each thread.
        let left = std::thread::spawn(move || {
            let what = format!("{path:?}");
            let mut device = D::open(Visit { phone: true, height: 2600.0, ..Visit::default() });
            for label in path {
                device.touch(label);
            }
            device.look(&what);
            device.assert_stays(&what);
            way(&mut device);
            device.assert_left(&what);
        });
        left.join().unwrap();
    }
}

pub fn a_press_on_the_bar_leaves_before_the_finger_is_up<D: Device>() {
    from_everywhere(|device: &mut D| device.finger_down(200.0, 30.0));
}

pub fn shift_three_times_leaves<D: Device>() {
    from_everywhere(|device: &mut D| device.press_times(Key::Shift, 3));
}

pub fn escape_twice_leaves<D: Device>() {
    from_everywhere(|device: &mut D| device.press_times(Key::Escape, 2));
}

pub fn left_and_right_shift_count_the_same<D: Device>() {
    from_everywhere(|device: &mut D| {
        for key in [Key::ShiftR, Key::Shift, Key::ShiftR] {
            device.press(key);
        }
    });
}

pub fn shift_with_another_key_is_not_a_way_out<D: Device>() {
    let mut device = D::open(Visit::default());
    for _ in 0..3 {
        device.hold(Key::Shift);
        device.press(Key::Tab);
        device.release(Key::Shift);
    }
    device.assert_stays("Shift with Tab");
    device.look("Shift with Tab");
}

pub fn a_second_press_while_practising_is_real<D: Device>() {
    let mut device = D::open(Visit::default());
    device.touch("Try it first");
    assert!(device.says("This once, nothing closes"));
    device.finger_down(200.0, 30.0);
    device.assert_stays("the try");
    device.finger_down(200.0, 300.0);
    device.assert_left("the second press");
}
