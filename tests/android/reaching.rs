//! Other apps open with a number in them, after the page that says what stays behind.

use pocketcard::content::ContactId;
use pocketcard::gui::Reach;
use pocketcard::program;
use pocketcard::session::Screen;

use crate::phone::Phone;
use crate::twin::{Twin, opened};

fn at_first_contact(settings: &[&str]) -> (Phone, Twin) {
    let (mut phone, twin) = opened("en", (720, 5200), settings);
    twin.tap(&mut phone, "Open the cards");
    twin.tap(&mut phone, "I need to talk to someone");
    twin.tap(&mut phone, "Text BeFree to 233733");
    assert_eq!(*twin.gui.session().screen(), Screen::Contact(ContactId::new("us-nhth")));
    (phone, twin)
}

fn started(phone: &mut Phone) -> Vec<String> {
    let calls = phone.calls();
    calls.iter().filter_map(|call| call.strip_prefix("startActivity ")).map(str::to_owned).collect()
}

#[test]
#[ignore = "needs scripts/android-build"]
fn the_messages_app_opens_with_the_word_or_without_it() {
    let (mut phone, twin) = at_first_contact(&[]);
    twin.tap(&mut phone, "Open messages");
    twin.assert_same(&mut phone, "what stays behind");
    assert_eq!(started(&mut phone), [""; 0]);
    twin.tap(&mut phone, "Open with BeFree written");
    twin.tap(&mut phone, "Open without the word");
    assert_eq!(
        started(&mut phone),
        [
            "android.intent.action.SENDTO smsto:233733 sms_body=BeFree",
            "android.intent.action.SENDTO smsto:233733",
        ]
    );
    let number = "233733".to_owned();
    assert_eq!(
        twin.reached(),
        [
            Reach::Text { number: number.clone(), word: Some("BeFree".to_owned()) },
            Reach::Text { number, word: None },
        ]
    );
    assert!(phone.is_running());
}

#[test]
#[ignore = "needs scripts/android-build"]
fn the_phone_app_opens_with_the_number_and_dials_nothing() {
    let (mut phone, twin) = at_first_contact(&[]);
    let library = program::load().unwrap();
    let contact = library.contact(&ContactId::new("us-nhth")).unwrap();
    let voice = contact.channel(pocketcard::content::ChannelKind::Voice).unwrap();
    let pocketcard::content::Address::Phone { number, .. } = &voice.address else { unreachable!() };
    twin.tap(&mut phone, "Open the phone app");
    twin.assert_same(&mut phone, "what stays behind");
    twin.tap(&mut phone, "Open the phone app");
    assert_eq!(started(&mut phone), [format!("android.intent.action.DIAL tel:{number}")]);
}

#[test]
#[ignore = "needs scripts/android-build"]
fn a_device_without_such_an_app_says_so() {
    let (mut phone, twin) = at_first_contact(&["apps 0"]);
    twin.tap(&mut phone, "Open messages");
    let before = phone.frame();
    twin.tap(&mut phone, "Open without the word");
    let after = phone.frame();
    assert!(before != after, "nothing was said");
    assert_eq!(started(&mut phone), [""; 0]);
}
