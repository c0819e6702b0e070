//! Makes two locales that are no languages out of the reference: they show, before any
//! translation exists, where a longer text is cut, where a text is not translatable at all, and
//! where a screen does not follow lines that run from right to left.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use lexopt::prelude::*;

use super::print;
use super::project::locale_files;
use crate::l10n::{Locale, Locales, REFERENCE};

/// A pseudolocale and how its texts are made.
struct Pseudo {
    tag: &'static str,
    direction: &'static str,
    font: &'static str,
    write: fn(&str) -> String,
}

/// The tags are those that Unicode’s CLDR keeps for this purpose.
const PSEUDO: [Pseudo; 2] = [
    Pseudo { tag: "en-XA", direction: "ltr", font: "Noto Sans", write: accented },
    Pseudo { tag: "ar-XB", direction: "rtl", font: "Noto Sans Arabic", write: arabic },
];

/// Stand around each message: an end that is cut off is seen. Square brackets cannot be used, a
/// line of Fluent that begins with one is a variant.
const BRACKETS: [&str; 2] = ["‹", "›"];

/// The head of each file.
const HEAD: &str =
    "### Made by `cardkit pseudo` out of the reference: no language, and not to be edited.";

/// Accented letters of the embedded Noto Sans that can still be read.
const ACCENTED: &str = "AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMḾNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ\
                        aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmḿnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž";

/// Arabic letters that stand for the Latin ones.
///
/// Many make such a locale with U+202E, which shows Latin words backwards. Our own checks refuse
/// that sign, since it could turn a number round; and it hides what it should show: the letters
/// stay those of Latin script, so no font of another script is used, letters do not join, and a
/// paragraph whose direction is taken from its letters still runs from left to right. Letters of
/// the Arabic block run and join as those of a real language do, and need the font that one needs.
const ARABIC: &str = "aاbبcچdدeعfفgگhهiيjجkكlلmمnنoوpپqقrرsسtتuۇvڤwۋxخyېzز,،;؛?؟";

/// Understands `[DIR] [--root DIR] [--i18n-dir DIR]` and does it.
///
/// # Errors
/// What is wrong with the arguments.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, lexopt::Error> {
    let (mut dir, mut root, mut folder) = (None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(word) if dir.is_none() => dir = Some(PathBuf::from(word)),
            Long("root") => root = Some(PathBuf::from(parser.value()?)),
            Long("i18n-dir") => folder = Some(PathBuf::from(parser.value()?)),
            other => return Err(other.unexpected()),
        }
    }
    let dir = dir.unwrap_or_else(|| "pseudo".into());
    let made = locales(root.as_deref(), folder.as_deref()).and_then(|all| make(&all, &dir));
    Ok(match made {
        Ok(folders) => {
            let lines = folders.iter().map(|folder| format!("{}\n", folder.display()));
            print(&lines.collect::<String>(), 0)
        }
        Err(what) => print(&format!("cardkit: {what}\n"), 1),
    })
}

/// The locales of the checkout under `root` or those inside the program, and those in `folder`.
fn locales(root: Option<&Path>, folder: Option<&Path>) -> Result<Locales, String> {
    let mut locales = match root {
        None => Locales::embedded().0,
        Some(root) => {
            let (files, problems) = locale_files(root);
            if let Some(problem) = problems.first() {
                return Err(problem.to_string());
            }
            Locales::from_files(files).0
        }
    };
    let problem = folder.and_then(|folder| locales.add_folder(folder).into_iter().next());
    problem.map_or(Ok(locales), |problem| Err(problem.to_string()))
}

/// Writes both into folders of `dir` and returns these.
///
/// # Errors
/// What is wrong with the reference, or which folder or file could not be written.
fn make(locales: &Locales, dir: &Path) -> Result<Vec<PathBuf>, String> {
    if dir.join(REFERENCE).is_dir() {
        let dir = dir.display();
        return Err(format!(
            "{dir} holds the locales of a program. Mend: give another folder, \
             pseudolocales must not be built in"
        ));
    }
    let reference = locales.get(REFERENCE).ok_or("there is no reference locale")?;
    PSEUDO.iter().map(|pseudo| pseudo.save(reference, dir)).collect()
}

impl Pseudo {
    fn save(&self, reference: &Locale, dir: &Path) -> Result<PathBuf, String> {
        let folder = dir.join(self.tag);
        let failed = |path: &Path, error| format!("{} cannot be written ({error})", path.display());
        fs::create_dir_all(&folder).map_err(|error| failed(&folder, error))?;
        for (name, text) in self.files(reference)? {
            let path = folder.join(name);
            fs::write(&path, text).map_err(|error| failed(&path, error))?;
        }
        Ok(folder)
    }

    /// The files of its folder by name.
    fn files(&self, reference: &Locale) -> Result<BTreeMap<String, String>, String> {
        let mut files = BTreeMap::from([("locale.toml".to_owned(), self.facts(reference))]);
        for (path, text) in &reference.sources().texts {
            let name = path.rsplit('/').next().unwrap_or(path);
            let mut resource = parser::parse(text.clone())
                .map_err(|_| format!("{path} has faults; cardkit check names them"))?;
            resource.body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
            for entry in &mut resource.body {
                self.entry(entry);
            }
            let text = format!("{HEAD}\n\n{}", serializer::serialize(&resource));
            files.insert(name.to_owned(), text);
        }
        Ok(files)
    }

    fn facts(&self, reference: &Locale) -> String {
        let Self { tag, direction, font, .. } = self;
        let [open, close] = BRACKETS;
        let name = (self.write)(&reference.name);
        let hours = if reference.twelve_hours { 12 } else { 24 };
        format!(
            "# {tag}: made by `cardkit pseudo`, no language.\n\
             name = \"{open}{name}{close}\"\ndirection = \"{direction}\"\nfont = \"{font}\"\n\
             review = \"unreviewed\"\nhours = {hours}\n\
             forbidden_phrases = []\nforbidden_on_opening = []\n"
        )
    }

    /// Writes the texts of an entry anew, and puts messages in brackets; a term stands inside one.
    fn entry(&self, entry: &mut Entry<String>) {
        match entry {
            Entry::Message(message) => {
                message.comment = None;
                let value = message.value.iter_mut();
                for pattern in value.chain(values(&mut message.attributes)) {
                    self.pattern(pattern);
                    bracket(pattern);
                }
            }
            Entry::Term(term) => {
                term.comment = None;
                self.pattern(&mut term.value);
            }
            _ => {}
        }
    }

    fn pattern(&self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = (self.write)(value),
                PatternElement::Placeable { expression } => self.variants(expression),
            }
        }
    }

    /// The texts of a selector; everything else inside braces stays as it is.
    fn variants(&self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&mut variant.value);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.variants(expression);
            }
            Expression::Inline(_) => {}
        }
    }
}

fn values(attributes: &mut [Attribute<String>]) -> impl Iterator<Item = &mut Pattern<String>> {
    attributes.iter_mut().map(|attribute| &mut attribute.value)
}

fn bracket(pattern: &mut Pattern<String>) {
    let [open, close] = BRACKETS.map(|value| PatternElement::TextElement { value: value.into() });
    pattern.elements.insert(0, open);
    pattern.elements.push(close);
}

/// Accented, and two fifths longer: vowels are doubled, and ends of words where these do not do.
fn accented(text: &str) -> String {
    let mut out = String::new();
    // Tenths of a character that are still to be added.
    let mut owed = 0;
    let mut last = None;
    for c in text.chars() {
        let letter = replaced(ACCENTED, c);
        while owed >= 10
            && letter.is_none()
            && let Some(end) = last
        {
            out.push(end);
            owed -= 10;
        }
        out.push(letter.unwrap_or(c));
        owed += 4;
        if owed >= 10
            && let Some(vowel) = letter.filter(|_| "aeiouAEIOU".contains(c))
        {
            out.push(vowel);
            owed -= 10;
        }
        last = letter;
    }
    out.extend(last.into_iter().flat_map(|end| std::iter::repeat_n(end, owed / 10)));
    out
}

/// In Arabic letters; digits stay, and so does what no letter stands for.
fn arabic(text: &str) -> String {
    text.chars().map(|c| replaced(ARABIC, c.to_ascii_lowercase()).unwrap_or(c)).collect()
}

/// What stands for `c` in a table of pairs.
fn replaced(table: &str, c: char) -> Option<char> {
    let mut pairs = table.chars().step_by(2).zip(table.chars().skip(1).step_by(2));
    pairs.find_map(|(from, to)| (from == c).then_some(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_change_and_everything_else_stays() {
        assert_eq!(accented("30 to 40 mm."), "30 ţööö 40 ḿḿḿḿ.");
        assert_eq!(arabic("Yes, 5 cm?"), "ېعس، 5 چم؟");
    }

    #[test]
    fn an_accented_text_is_two_fifths_longer() {
        let text = "A sentence of common words, neither short nor long.";
        let (long, short) = (accented(text).chars().count(), text.chars().count());
        assert!(long * 10 > short * 13 && long * 10 < short * 15, "{long} of {short}");
    }
}
