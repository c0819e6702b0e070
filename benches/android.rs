//! How long a phone waits for the first screen, and how much work a step of scrolling is: the library
//! for Android on the pretend device, beside the desktop’s renderer in the same run.
//!
//! `cargo bench --bench android` prints medians. Needs `scripts/android-build --abi x86_64`.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)] // a benchmark that fails panics

mod measure;
#[path = "../tests/android/phone.rs"]
mod phone;
#[path = "../tests/android/twin.rs"]
mod twin;

use std::process::Command;
use std::time::Duration;

use measure::{median, ratio, timed};
use phone::{Phone, Processor};
use pocketcard::session::{Action, Screen};
use twin::{SCALE, SIZE, Twin, opened};

/// How often each thing is done.
const ROUNDS: usize = 21;
/// Said to this program to have it draw one first frame as the desktop does, in a process of its own.
const FIRST_FRAME: &str = "first-frame";
/// Code of a key in android.view.KeyEvent.
const ENTER: u32 = 66;
/// Pixels that the finger moves in a step.
const STEP: f32 = 12.0;

fn main() {
    if std::env::args().any(|word| word == FIRST_FRAME) {
        let time = timed(|| drop(Twin::begin("en", SIZE, SCALE)));
        println!("{}", time.as_micros());
        return;
    }
    println!("at {} x {} pixels, medians of {ROUNDS}", SIZE.0, SIZE.1);
    first_frames();
    let (mut phone, twin) = opened("en", SIZE, &[]);
    phone.key(ENTER);
    phone.settle();
    twin.gui.apply(Action::Show(Screen::Home));
    twin.settle();
    scroll_steps(&mut phone, &twin);
    idling(&mut phone);
}

/// From the making of the activity, or the start of the program, to the first frame; by turns.
fn first_frames() {
    let (mut here, mut there) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let own = std::env::current_exe().unwrap();
        let told = phone::run(Command::new(own).arg(FIRST_FRAME));
        here.push(Duration::from_micros(told.trim().parse().unwrap()));
        let mut phone = Phone::open(Processor::X86, SIZE, &[]);
        there.push(Duration::from_micros(phone.figures().first_frame));
    }
    tell("first frame", &mut here, &mut there, "limit 1.5");
}

/// A finger draws the page of all decks up, step by step: the time on the processor of each.
fn scroll_steps(phone: &mut Phone, twin: &Twin) {
    let (mut here, mut there) = (Vec::new(), Vec::new());
    let (x, mut y) = (360.0, 1200.0);
    twin.finger_down(x, y);
    phone.finger_down(x, y);
    phone.settle();
    for step in 0..ROUNDS + 4 {
        y -= STEP;
        let own = timed(|| twin.finger_moves(x, y));
        let before = phone.figures().busy;
        phone.finger_moves(x, y);
        phone.settle();
        // A page does not follow the very first steps: they could be the beginning of a press.
        if step >= 4 {
            here.push(own);
            there.push(Duration::from_micros(phone.figures().busy - before));
        }
    }
    phone.finger_up(x, y);
    phone.settle();
    tell("step of scrolling", &mut here, &mut there, "limit 16 ms on the phone");
}

fn idling(phone: &mut Phone) {
    let before = phone.figures();
    phone.tell("sleep 2000");
    let after = phone.figures();
    println!(
        "idling for 2 s: woke up {} times, worked {} µs; heap {} kB",
        after.wakeups - before.wakeups,
        after.busy - before.busy,
        after.heap / 1000
    );
}

fn tell(what: &str, here: &mut [Duration], there: &mut [Duration], limit: &str) {
    let (here, there) = (median(here), median(there));
    let ratio = ratio(there, here);
    println!("{what:<18} desktop {here:>9.2?}  phone {there:>9.2?}  ratio {ratio:.2}  ({limit})");
}
