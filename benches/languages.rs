//! Does a language more cost anything at the start, and does any language draw more slowly?
//!
//! `cargo bench --bench languages` prints each figure beside the one that it is compared with,
//! taken in the same run. All are medians.
#![allow(clippy::unwrap_used)] // a benchmark that fails panics

mod measure;

use std::hint::black_box;
use std::rc::Rc;
use std::time::Duration;

use i_slint_backend_testing::{TestingBackend, TestingBackendOptions};
use jiff::Timestamp;
use pocketcard::content::RegionCode;
use pocketcard::gui::{Gui, Surroundings, register_fonts};
use pocketcard::l10n::Locales;
use pocketcard::program;
use pocketcard::session::{Action, Screen, Session};
use slint::{ComponentHandle as _, LogicalSize};

use measure::{median, ratio, timed};

/// How often each thing is done.
const ROUNDS: usize = 41;
const FEW: &[&str] = &["en", "es"];

fn main() {
    start();
    redraw();
}

/// What happens between the start of the program and its first screen, with all languages and with
/// two, by turns.
fn start() {
    let (mut all, mut few) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        few.push(timed(|| begin(Locales::embedded_of(FEW))));
        all.push(timed(|| begin(Locales::embedded().0)));
    }
    let (all, few) = (median(&mut all), median(&mut few));
    println!("texts and cards read, 2 languages:   {few:>10.2?}");
    println!("texts and cards read, all languages: {all:>10.2?}  ratio {:.3}", ratio(all, few));
}

fn begin(locales: Locales) {
    let library = program::load().unwrap();
    let localizer = locales.localizer("es");
    black_box((library, localizer, locales));
}

/// A change of language and the frame after it, from English and back.
fn redraw() {
    let backend = TestingBackendOptions {
        mock_time: true,
        threading: false,
        renderer_name: Some("software".into()),
    };
    slint::platform::set_platform(Box::new(TestingBackend::new(backend))).unwrap();
    register_fonts();
    let surroundings = Surroundings {
        now: Box::new(Timestamp::now),
        clock: Box::new(|| Duration::ZERO),
        leave: Box::new(|_| {}),
        reach: None,
    };
    let locales = Rc::new(Locales::embedded().0);
    let session = Session::new("en".to_owned(), RegionCode::new("US"));
    let library = Rc::new(program::load().unwrap());
    let gui = Gui::new(library, Rc::clone(&locales), session, surroundings).unwrap();
    gui.app().show().unwrap();
    gui.app().window().set_size(LogicalSize::new(412.0, 915.0));
    gui.apply(Action::Show(Screen::Home));
    let mut reference = None;
    let tags = locales.all().map(|locale| locale.tag.to_string());
    let others = tags.filter(|tag| tag != "en").collect::<Vec<_>>();
    for tag in std::iter::once("es".to_owned()).chain(others) {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            change(&gui, "en");
            times.push(timed(|| change(&gui, &tag)));
        }
        let time = median(&mut times);
        let reference = *reference.get_or_insert(time);
        println!(
            "change to {tag:<8} and its frame: {time:>10.2?}  ratio to es {:.2}",
            ratio(time, reference)
        );
    }
}

fn change(gui: &Gui, tag: &str) {
    gui.apply(Action::SetLocale(tag.to_owned()));
    black_box(gui.app().window().take_snapshot().unwrap());
}
