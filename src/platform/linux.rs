//! Linux: what the process forbids itself.

use std::collections::BTreeMap;
use std::env;
use std::fs::File;
use std::os::unix::net::UnixStream;
use std::path::Path;

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
use rustix::stdio::{dup2_stderr, dup2_stdout};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule,
};

/// A folder that exists nowhere.
const NO_FOLDER: &str = "/nonexistent";

pub(super) fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

pub(super) fn silence() {
    // Where this fails, the libraries' lines name no content either.
    if let Ok(nowhere) = File::options().write(true).open("/dev/null") {
        let _ = dup2_stdout(&nowhere);
        let _ = dup2_stderr(&nowhere);
    }
}

/// Forgets a Wayland display that does not answer: where X11 is there as well, it would go unused.
fn forget_dead_wayland() {
    let Some(name) = env::var_os("WAYLAND_DISPLAY").filter(|name| !name.is_empty()) else {
        return;
    };
    // A whole path stands for itself, a name for a socket in the runtime folder.
    let folder = env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
    if UnixStream::connect(Path::new(&folder).join(name)).is_err() {
        // SAFETY: called by `harden`, before any other thread could read the environment.
        #[allow(unsafe_code)]
        unsafe {
            env::remove_var("WAYLAND_DISPLAY");
        };
    }
}

pub(super) fn harden() {
    forget_dead_wayland();
    // Under Wayland the window frame's library would run fc-match, gsettings and dbus-send, which
    // write to the home folder. With no folder to find them in, each of them fails to start.
    // SAFETY: `harden` is called first in `main`, before any other thread could read the environment.
    #[allow(unsafe_code)]
    unsafe {
        env::set_var("PATH", NO_FOLDER);
    };
    // A core dump would hold the screen's words. Neither call can be mended if it fails.
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    if let Some(filter) = local_only() {
        // A kernel without seccomp refuses the filter; there still is no network code to run.
        let _ = seccompiler::apply_filter(&filter);
    }
}

/// A filter that refuses every socket but local ones, and every start of another program.
fn local_only() -> Option<BpfProgram> {
    let local = u64::try_from(libc::AF_UNIX).ok()?;
    let not_local =
        SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, local).ok()?;
    let rules = BTreeMap::from([
        (libc::SYS_socket, vec![SeccompRule::new(vec![not_local]).ok()?]),
        // io_uring opens sockets without the call above.
        (libc::SYS_io_uring_setup, Vec::new()),
        (libc::SYS_execve, Vec::new()),
        (libc::SYS_execveat, Vec::new()),
    ]);
    let refuse = SeccompAction::Errno(u32::try_from(libc::EACCES).ok()?);
    let arch = env::consts::ARCH.try_into().ok()?;
    SeccompFilter::new(rules, SeccompAction::Allow, refuse, arch).ok()?.try_into().ok()
}
