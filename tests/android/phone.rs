//! The pretend device with the real library on it: see `device/device.h`.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::twin::{Frame, Size};

/// How long the device may take for what it is told, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(50);

/// A processor for which the library is built and driven here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Processor {
    /// The one of this machine.
    X86,
    /// By an emulator of its instructions.
    Arm,
}

impl Processor {
    fn target(self) -> &'static str {
        match self {
            Self::X86 => "x86_64-linux-android",
            Self::Arm => "aarch64-linux-android",
        }
    }

    /// Its name in an APK.
    pub fn abi(self) -> &'static str {
        match self {
            Self::X86 => "x86_64",
            Self::Arm => "arm64-v8a",
        }
    }

    fn compiler(self) -> &'static str {
        match self {
            Self::X86 => "gcc",
            Self::Arm => "aarch64-linux-gnu-gcc",
        }
    }

    /// The library that scripts/android-build made.
    pub fn library(self) -> PathBuf {
        let path = target().join(self.target()).join("release/libpocketcard.so");
        let abi = self.abi();
        assert!(
            path.is_file(),
            "{} is missing: run scripts/android-build --abi {abi}",
            path.display()
        );
        path
    }

    /// The device, compiled once.
    fn device(self) -> &'static Path {
        static BUILT: [OnceLock<PathBuf>; 2] = [OnceLock::new(), OnceLock::new()];
        BUILT[self as usize].get_or_init(|| build(self))
    }

    /// A command that runs the device.
    fn command(self) -> Command {
        let device = self.device();
        let folder = device.parent().unwrap();
        match self {
            Self::X86 => {
                let mut command = Command::new(device);
                command.env("LD_LIBRARY_PATH", folder);
                command
            }
            Self::Arm => {
                let mut command = Command::new("qemu-aarch64");
                command.args(["-L", "/usr/aarch64-linux-gnu", "-E"]);
                command.arg(format!("LD_LIBRARY_PATH={}", folder.display())).arg(device);
                command
            }
        }
    }
}

/// The folder of what scripts/android-build made.
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/android")
}

/// Runs a tool that scripts/android-setup installs.
pub fn run(command: &mut Command) -> String {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{name}: {error}; scripts/android-setup installs it"));
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let faults = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {told}{faults}");
    told
}

/// The device, and libraries under the names that Android gives to its own.
fn build(processor: Processor) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(processor.target());
    fs::create_dir_all(&folder).unwrap();
    let empty = folder.join("empty.c");
    fs::write(&empty, "").unwrap();
    for (name, real) in
        [("libc.so", "-lc"), ("libm.so", "-lm"), ("libdl.so", "-ldl"), ("libandroid.so", "-lc")]
    {
        let soname = format!("-Wl,-soname,{name}");
        let mut compile = Command::new(processor.compiler());
        compile.args(["-shared", "-fPIC", "-Wl,--no-as-needed", &soname, "-o"]);
        run(compile.arg(folder.join(name)).arg(&empty).arg(real));
    }
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/android/device");
    let files = fs::read_dir(sources).unwrap().map(|entry| entry.unwrap().path());
    let device = folder.join("device");
    let mut compile = Command::new(processor.compiler());
    // The library finds the system's functions in the program itself.
    compile.args(["-O1", "-Wall", "-Wextra", "-Werror", "-rdynamic", "-o"]).arg(&device);
    compile.args(files.filter(|path| path.extension().is_some_and(|end| end == "c")));
    run(compile.args(["-ldl", "-lpthread", "-lm"]));
    device
}

/// What the device tells of the app.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    /// Bytes that the app holds of the heap.
    pub heap: u64,
    /// How often it woke up.
    pub wakeups: u64,
    /// Microseconds that its thread worked.
    pub busy: u64,
    /// Microseconds from the making of the activity to the first frame.
    pub first_frame: u64,
}

/// A device with the app on it.
pub struct Phone {
    child: Child,
    commands: Option<ChildStdin>,
    told: Receiver<String>,
    folder: tempfile::TempDir,
    said: Vec<String>,
}

impl Phone {
    /// A device that is set by `settings`, with the app installed and not started.
    pub fn new(processor: Processor, settings: &[&str]) -> Self {
        Self::under(&mut processor.command(), processor, settings)
    }

    /// The same, with every file and socket that is asked for written to `trace`.
    pub fn traced(trace: &Path, settings: &[&str]) -> Self {
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-e", "trace=file,network,process", "-o"]).arg(trace);
        let device = Processor::X86.device();
        command.arg(device).env("LD_LIBRARY_PATH", device.parent().unwrap());
        Self::under(&mut command, Processor::X86, settings)
    }

    fn under(command: &mut Command, processor: Processor, settings: &[&str]) -> Self {
        command.arg(processor.library()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("scripts/android-setup installs it");
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (tell, told) = mpsc::channel();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| tell.send(line)));
        let commands = child.stdin.take();
        let folder = tempfile::tempdir().unwrap();
        let mut phone = Self { child, commands, told, folder, said: Vec::new() };
        phone.wait_for("ready");
        phone.tell(concat!("set assets ", env!("CARGO_MANIFEST_DIR"), "/assets"));
        phone.tell(&format!("set farewell {}", phone.farewell().display()));
        for setting in settings {
            phone.tell(&format!("set {setting}"));
        }
        phone
    }

    /// A device on which the app is open in a window of that size.
    pub fn open(processor: Processor, (width, height): Size, settings: &[&str]) -> Self {
        let mut phone = Self::new(processor, settings);
        phone.tell("create");
        phone.tell(&format!("window {width} {height}"));
        phone.settle();
        phone
    }

    /// Gives a command; see `device/main.c`.
    pub fn tell(&mut self, command: &str) {
        // A device whose app has ended takes no command; what is waited for tells so.
        let _ = writeln!(self.commands.as_mut().unwrap(), "{command}");
    }

    /// The next line that begins with `start`, and all before it are kept.
    pub fn wait_for(&mut self, start: &str) -> String {
        loop {
            let Ok(line) = self.told.recv_timeout(PATIENCE) else {
                panic!("the device never said “{start}”: {:?}", self.said);
            };
            assert!(!line.starts_with("log "), "the app wrote to the log of the device: {line}");
            assert!(!line.starts_with("not "), "{line}");
            self.said.push(line.clone());
            if line.starts_with(start) {
                return line;
            }
        }
    }

    /// Waits until the app has nothing left to do; gives how many frames it has shown so far.
    pub fn settle(&mut self) -> u64 {
        self.tell("settle");
        self.wait_for("idle").split(' ').nth(1).unwrap().parse().unwrap()
    }

    /// What is on the screen.
    pub fn frame(&mut self) -> Frame {
        self.settle();
        let path = self.folder.path().join("frame.ppm");
        self.tell(&format!("shot {}", path.display()));
        self.wait_for("shot");
        Frame::read(&path)
    }

    /// What the app asked Java to do, so far.
    pub fn calls(&mut self) -> Vec<String> {
        let before = self.said.len();
        self.tell("calls");
        self.wait_for("end of calls");
        let lines = self.said[before..].iter();
        lines.filter_map(|line| line.strip_prefix("call ")).map(str::to_owned).collect()
    }

    pub fn figures(&mut self) -> Figures {
        self.tell("figures");
        let told = self.wait_for("figures");
        let mut parts = told.split(' ').skip(1).map(|part| part.parse().unwrap());
        let mut next = || parts.next().unwrap();
        Figures { heap: next(), wakeups: next(), busy: next(), first_frame: next() }
    }

    /// A finger comes down at that place, in pixels.
    pub fn finger_down(&mut self, x: f32, y: f32) {
        self.tell(&format!("touch 0 {x} {y}"));
    }

    pub fn finger_moves(&mut self, x: f32, y: f32) {
        self.tell(&format!("touch 2 {x} {y}"));
    }

    pub fn finger_up(&mut self, x: f32, y: f32) {
        self.tell(&format!("touch 1 {x} {y}"));
    }

    /// Presses and lets go a key, by its code in android.view.KeyEvent.
    pub fn key(&mut self, code: u32) {
        self.tell(&format!("key 0 {code}"));
        self.tell(&format!("key 1 {code}"));
    }

    /// Asserts that the app closed its task and ended its process, and that the frame that was on the
    /// screen meanwhile told nothing.
    pub fn assert_left(mut self, what: &str) {
        self.wait_for("finished");
        let status: ExitStatus = self.child.wait().unwrap();
        assert_eq!(status.code(), Some(0));
        let frame = Frame::read(&self.farewell());
        assert!(frame.only_colour().is_some(), "{what}: the frame while leaving shows something");
    }

    /// Asserts that the app ended by itself, with no word in the log.
    pub fn assert_ended(mut self) {
        let start = Instant::now();
        while self.is_running() {
            assert!(start.elapsed() < PATIENCE, "the app is still there: {:?}", self.said);
            thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
        let told: Vec<_> = self.told.iter().collect();
        assert!(told.iter().all(|line| !line.starts_with("log ")), "{told:?}");
    }

    /// Where the device writes what is on the screen while the app closes.
    fn farewell(&self) -> PathBuf {
        self.folder.path().join("farewell.ppm")
    }

    /// Whether the process still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Switches the device off, and waits for it.
    pub fn end(mut self) {
        drop(self.commands.take());
        self.child.wait().unwrap();
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
