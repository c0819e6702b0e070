//! Locales from outside the program, as whoever writes or spoils one meets them: what is wrong is
//! told with file and line, everything else of the locale works, and the card opens.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use assert_cmd::cargo::{cargo_bin, cargo_bin_cmd};
use tempfile::TempDir;

const FACTS: &str = "name = \"Prova\"\ndirection = \"ltr\"\nfont = \"Noto Sans\"\n\
                     review = \"unreviewed\"\nhours = 24\n";
/// A translated title of the page that `--text` prints first.
const GOOD: &str = "help-title = Parolu nun\n";
/// The line of the lead contact, whatever happens to a locale.
const LEAD: &str = "Text BeFree to 233733";
/// Most memory that a run may ask for besides the program itself, in KiB.
const MEMORY: u64 = 30_000;

/// A folder of locales with one in it, `xx`.
fn outside() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "xx/locale.toml", FACTS);
    write(folder.path(), "xx/ui.ftl", GOOD);
    folder
}

fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// `pocketcard` with bounded memory and a folder of locales.
fn run(folder: &Path, arguments: &str) -> Output {
    let program = cargo_bin!("pocketcard");
    // A test build with its symbols is many times the size of a release.
    let limit = fs::metadata(program).unwrap().len() / 1024 + MEMORY;
    let limited = format!("ulimit -v {limit}; exec \"$0\" {arguments} --i18n-dir \"$1\"");
    Command::new("sh").args(["-c", &limited]).arg(program).arg(folder).output().unwrap()
}

/// Runs the locale `xx` and asserts that a line on the error channel begins with the place and has
/// `what` and a mend, that the good message is shown, and that the card opens with the right number.
#[track_caller]
fn told(folder: &TempDir, place: &str, what: &str) {
    for arguments in ["--text --lang xx --region US", "--list --lang xx"] {
        let output = run(folder.path(), arguments);
        let shown = String::from_utf8(output.stdout).unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments}: {told}");
        let place = folder.path().join(place).display().to_string();
        let is_it =
            |line: &str| line.starts_with(&place) && line.contains(what) && line.contains("Mend: ");
        assert!(told.lines().any(is_it), "no “{place} … {what}” in: {told}");
        assert!(told.len() < 4000, "{} bytes are no clear error", told.len());
        if arguments.contains("--text") {
            assert!(shown.starts_with("Parolu nun\n"), "{shown}");
            assert!(shown.contains(LEAD), "{shown}");
        } else {
            assert!(shown.contains("what-happens"), "{shown}");
        }
    }
}

#[test]
fn a_folder_without_a_fault_is_told_nothing() {
    let folder = outside();
    let output = run(folder.path(), "--text --lang xx --region US");
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.starts_with("Parolu nun\n") && shown.contains(LEAD), "{shown}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_syntax_error_in_the_middle_costs_one_message() {
    let folder = outside();
    let text = format!("{GOOD}\ncall-number = Voku {{ $\n\nchecked-on = Kontrolita {{ $date }}\n");
    write(folder.path(), "xx/ui.ftl", text);
    told(&folder, "xx/ui.ftl:3:", "");
    let output = run(folder.path(), "--text --lang xx --region US");
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("Kontrolita ") && shown.contains("Call 1-888-373-7888"), "{shown}");
}

#[test]
fn binary_rubbish_costs_one_file() {
    let folder = outside();
    let mut rubbish = b"# fine\nchecked-on = ".to_vec();
    rubbish.extend((0..20_u8).flat_map(|_| (0..=255_u8).rev()));
    write(folder.path(), "xx/help.ftl", rubbish);
    told(&folder, "xx/help.ftl:2:", "not UTF-8");
    write(folder.path(), "xx/help.ftl", "# fine\n\nchecked-on = Kontro\0lita\n");
    told(&folder, "xx/help.ftl:3:", "control character");
}

#[test]
fn fifty_megabytes_are_not_read() {
    let folder = outside();
    let line = "checked-on = Kontrolita\n";
    write(folder.path(), "xx/help.ftl", line.repeat(50_000_000 / line.len()));
    told(&folder, "xx/help.ftl:", "larger than 1 MiB");
}

#[test]
fn a_message_that_refers_to_itself_falls_back() {
    let folder = outside();
    let text = format!(
        "{GOOD}checked-on = {{ checked-on }}\n-a = {{ -b }}\n-b = {{ -a }}\nlead-answers = {{ -a }}\n"
    );
    write(folder.path(), "xx/ui.ftl", text);
    told(&folder, "xx/ui.ftl:2:", "cannot be shown");
    told(&folder, "xx/ui.ftl:5:", "cannot be shown");
}

#[test]
fn a_nest_of_references_that_multiply_falls_back() {
    let folder = outside();
    let mut text = format!("{GOOD}-laugh-0 = hahahahahahahahahahaha\n");
    for level in 1..40 {
        let inner = format!("{{ -laugh-{} }}", level - 1).repeat(10);
        text.extend(["-laugh-", &level.to_string(), " = ", &inner, "\n"]);
    }
    text.push_str("checked-on = { -laugh-39 }\n");
    write(folder.path(), "xx/ui.ftl", text);
    told(&folder, "xx/ui.ftl:42:", "cannot be shown");
}

#[test]
fn a_placeable_that_does_not_exist_falls_back() {
    let folder = outside();
    write(folder.path(), "xx/ui.ftl", format!("{GOOD}call-number = Voku {{ $nummer }}\n"));
    told(&folder, "xx/ui.ftl:2:", "$nummer");
    let output = run(folder.path(), "--text --lang xx --region US");
    assert!(String::from_utf8(output.stdout).unwrap().contains("Call 1-888-373-7888"));
}

#[test]
fn a_phone_number_falls_back() {
    let folder = outside();
    let text = format!("{GOOD}lead-answers = Voku 1-555-010-9999 anstataŭe.\n");
    write(folder.path(), "xx/ui.ftl", text);
    told(&folder, "xx/ui.ftl:2:", "looks like a phone number");
    let output = run(folder.path(), "--text --lang xx --region US");
    assert!(!String::from_utf8(output.stdout).unwrap().contains("555"));
}

#[test]
fn an_override_around_a_number_falls_back() {
    let folder = outside();
    let text = format!("{GOOD}call-number = Voku \u{202e}{{ $number }}\u{202c}\n");
    write(folder.path(), "xx/ui.ftl", text);
    told(&folder, "xx/ui.ftl:2:", "U+202E");
    let output = run(folder.path(), "--text --lang xx --region US");
    assert!(!String::from_utf8(output.stdout).unwrap().contains('\u{202e}'));
}

#[test]
fn a_folder_with_a_name_that_is_no_tag_is_left_out() {
    let folder = outside();
    for name in ["not a tag", "x..", "a_very_long_name_that_is_none"] {
        write(folder.path(), &format!("{name}/locale.toml"), FACTS);
        told(&folder, &format!("{name}/locale.toml:"), "is not a BCP 47 tag");
        fs::remove_dir_all(folder.path().join(name)).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let (folder, other) = (outside(), tempfile::tempdir().unwrap());
    let secret = "checked-on = secret of somebody\n";
    write(other.path(), "yy/locale.toml", FACTS);
    write(other.path(), "yy/ui.ftl", secret);
    let link = |to: &str, from: &str| {
        std::os::unix::fs::symlink(other.path().join(to), folder.path().join(from)).unwrap();
    };
    link("yy", "yy");
    told(&folder, "yy:", "it is a link");
    link("yy/ui.ftl", "xx/help.ftl");
    told(&folder, "xx/help.ftl:", "it is a link");
    let output = run(folder.path(), "--text --lang xx --region US");
    assert!(!String::from_utf8(output.stdout).unwrap().contains("secret of somebody"));
    // Neither is one that never ends, nor a pipe that nobody fills.
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("xx/zero.ftl")).unwrap();
    let pipe = folder.path().join("xx/pipe.ftl");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    told(&folder, "xx/zero.ftl:", "it is a link");
    told(&folder, "xx/pipe.ftl:", "it is no ordinary file");
}

#[test]
fn a_locale_file_that_is_none_leaves_out_the_locale_alone() {
    let folder = outside();
    write(folder.path(), "yy/locale.toml", [0xff, 0xfe, 0, 1]);
    told(&folder, "yy/locale.toml:1:", "");
    fs::remove_dir_all(folder.path().join("yy")).unwrap();
    fs::create_dir(folder.path().join("zz")).unwrap();
    told(&folder, "zz/locale.toml:", "the file is missing");
}

#[test]
fn a_folder_that_does_not_exist_is_told_and_the_card_opens() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&folder.path().join("none"), "--text --region US --lang en");
    assert_eq!(output.status.code(), Some(0));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("cannot be read") && told.contains("Mend: "), "{told}");
    assert!(String::from_utf8(output.stdout).unwrap().contains(LEAD));
}

#[test]
fn the_folder_of_the_user_needs_no_option_and_is_told_nothing() {
    let data = tempfile::tempdir().unwrap();
    let place = data.path().join("pocketcard/i18n");
    write(&place, "xx/locale.toml", FACTS);
    let text = format!("{GOOD}lead-answers = Voku 1-555-010-9999\n\nchecked-on = {{ $\n");
    write(&place, "xx/ui.ftl", text);
    write(&place, "no tag/locale.toml", FACTS);
    let output = cargo_bin_cmd!("pocketcard")
        .args(["--text", "--lang", "xx", "--region", "US"])
        .env("XDG_DATA_HOME", data.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    // A terminal or a log would keep which language somebody reads.
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.starts_with("Parolu nun\n") && shown.contains(LEAD), "{shown}");
    assert!(!shown.contains("555"), "{shown}");
}

#[test]
fn the_pseudolocales_are_shown_whole() {
    let folder = tempfile::tempdir().unwrap();
    cargo_bin_cmd!("cardkit").arg("pseudo").arg(folder.path()).assert().success();
    for tag in ["en-XA", "ar-XB"] {
        let output = run(folder.path(), &format!("--text --region US --lang {tag}"));
        let shown = String::from_utf8(output.stdout).unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{tag}");
        assert!(shown.starts_with('‹') && shown.contains("1-888-373-7888"), "{shown}");
        // What falls back is in plain English and says so.
        assert!(!shown.contains("(in English)") && !shown.contains(" the "), "{tag}: {shown}");
        assert_eq!(shown.matches('‹').count(), shown.matches('›').count());
    }
    let again = tempfile::tempdir().unwrap();
    cargo_bin_cmd!("cardkit").arg("pseudo").arg(again.path()).assert().success();
    for file in ["en-XA/ui.ftl", "ar-XB/help.ftl", "ar-XB/locale.toml"] {
        let [one, other] = [&folder, &again].map(|dir| fs::read(dir.path().join(file)).unwrap());
        assert_eq!(one, other, "{file}");
    }
}

#[test]
fn a_pseudolocale_is_never_written_beside_the_locales_of_the_program() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "en/locale.toml", FACTS);
    let output = cargo_bin_cmd!("cardkit").arg("pseudo").arg(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("en-XA").exists());
}
