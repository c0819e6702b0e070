use crate::fixture::Visit;
use pocketcard::content::CardId;
use pocketcard::session::*;
use slint::ComponentHandle as _;
use pocketcard::gui::ui::PageExtent;
#[test]
fn zz() {
    for (h, path) in [(560.0,0),(560.0,1),(915.0,0),(915.0,1), (3000.0,0)] {
        std::thread::spawn(move || {
        let hands = Visit { height: h, ..Visit::default() }.begin();
        let hidden = || { let e = hands.gui.app().global::<PageExtent>(); e.set_requests(e.get_requests()+1); hands.wait(std::time::Duration::from_millis(100)); e.get_hidden() };
        if path == 1 { hands.touch("Open the cards"); hands.touch("All cards"); hands.touch("Text or call: what happens"); }
        else { hands.gui.apply(Action::Show(Screen::Card(CardId::new("what-happens")))); }
        println!("{h} {path} a {}", hidden());
        hands.picture();
        println!("{h} {path} b {}", hidden());
        hands.picture();
        hands.press(slint::platform::Key::End);
        println!("{h} {path} c {}", hidden());
        hands.picture().write(std::path::Path::new(&format!("/tmp/pg/e{h}-{path}.png")));
        let all: Vec<_> = hands.drawn_texts();
        println!("{:?}", all.last());
        hands.resize(412.0, h + 100.0);
        println!("{h} {path} d {}", hidden());
        hands.resize(412.0, h);
        println!("{h} {path} e {}", hidden());
        hands.press(slint::platform::Key::End);
        println!("{:?}", hands.drawn_texts().last());
        }).join().unwrap();
    }
}
