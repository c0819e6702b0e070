//! 1. It works with no network and cannot use one.

use std::collections::BTreeSet;
use std::net::{TcpListener, UdpSocket};
use std::os::unix::net::UnixStream;
use std::process::Command;

use crate::fixture::{assert_stand_in, banned_crates};

#[test]
fn no_crate_that_talks_to_a_network_is_in_the_tree() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none"])
        .args(["--target", "x86_64-unknown-linux-gnu", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let names: BTreeSet<String> =
        tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
    assert!(names.contains("slint"), "the tree was not read: {tree}");
    let banned = banned_crates();
    assert!(banned.len() > 20, "the list of banned crates was not read");
    let found: Vec<_> = names.intersection(&banned).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn nothing_that_opens_a_browser_or_reads_pictures_of_the_web_is_in_the_build() {
    assert_stand_in("webbrowser", "Slint's winit backend asks for it; see crates/no-browser");
    assert_stand_in("zune-jpeg", "Slint asks for it; see crates/no-jpeg");
    assert_stand_in("image-webp", "resvg asks for it; see crates/no-webp");
}

/// Set for the copy of this test that puts itself into the sandbox.
const INSIDE: &str = "POCKETCARD_TEST_INSIDE";

#[test]
fn the_process_forbids_itself_the_network_and_other_programs() {
    if std::env::var_os(INSIDE).is_some() {
        inside();
        return;
    }
    let name = "p01_no_network::the_process_forbids_itself_the_network_and_other_programs";
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--test-threads=1"])
        .env(INSIDE, "1")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
}

fn inside() {
    assert!(TcpListener::bind("127.0.0.1:0").is_ok(), "no network to forbid");
    assert!(Command::new("/bin/true").status().is_ok(), "no program to forbid");
    pocketcard::platform::harden();
    assert!(TcpListener::bind("127.0.0.1:0").is_err(), "IPv4 is open");
    assert!(TcpListener::bind("[::1]:0").is_err(), "IPv6 is open");
    assert!(UdpSocket::bind("127.0.0.1:0").is_err(), "UDP is open");
    assert!(Command::new("/bin/true").status().is_err(), "programs can be started");
    assert!(UnixStream::pair().is_ok(), "the display needs local sockets");
}
