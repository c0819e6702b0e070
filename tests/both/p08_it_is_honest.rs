//! 8. It is honest: what stays behind and who may be told is said before somebody acts.

use super::Device;
use crate::fixture::Visit;

fn at_first_contact<D: Device>() -> D {
    let mut device = D::open(Visit { phone: true, height: 2600.0, ..Visit::default() });
    for label in ["Open the cards", "I need to talk to someone", "Text BeFree to 233733"] {
        device.touch(label);
    }
    device
}

pub fn what_they_must_report_stands_before_the_way_to_reach_them<D: Device>() {
    let mut device = at_first_contact::<D>();
    assert!(device.says("they may have to tell"));
    let labels = device.hands().labels();
    let place = |part: &str| labels.iter().position(|label| label.contains(part)).unwrap();
    assert!(place("they may have to tell") < place("How to reach them"));
    assert!(place("they may have to tell") < place("Open messages"));
}

pub fn what_stays_behind_is_said_before_another_app_opens<D: Device>() {
    let mut device = at_first_contact::<D>();
    device.touch("Open messages");
    assert!(device.says("Before you text") && device.says("Nothing is sent until you send it"));
    for trace in ["The message stays on the phone", "bill", "draft"] {
        assert!(device.says(trace), "“{trace}”: {:?}", device.hands().labels());
    }
    assert_eq!(device.hands().reached(), [], "another app was opened before that was read");
}
