//! Turns the reference catalog into code: the bridge from Fluent to Slint and to Rust.
//!
//! `build.rs` compiles this file too, so it stands on `fluent-syntax` and `std` alone. From
//! `i18n/en` it writes
//!
//! 1. `msg.slint`, a global `Msg` with a property for each message of `ui.ftl` and a pure function
//!    for each message with arguments: a wrong id or argument count in a `.slint` file fails the build;
//!    both are asked for when they are drawn, and anew when `revision` changes;
//! 2. `words.rs`, a method for each message of `ui.ftl` and `terminal.ftl`, with typed arguments;
//! 3. `bridge.rs`, the function that has `Msg` answered from the words of the current locale.
//!
//! A message's arguments and their types come from its comment: `# $count (Number) - meaning`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Type of an argument, from the comment of its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgumentType {
    /// A whole number.
    Number,
    /// A text.
    Text,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// Name without `$`.
    pub name: String,
    /// Its type.
    pub kind: ArgumentType,
}

/// A message of the reference catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id, in kebab case.
    pub id: String,
    /// Its comment, for the translator and for the generated docs.
    pub comment: String,
    /// Its arguments in the order of the comment.
    pub arguments: Vec<Argument>,
}

/// Reads the messages of one reference file.
///
/// # Errors
/// `file:line: what. Mend: …` for the first fault: bad syntax, a duplicate, an argument without its comment.
pub fn messages(file: &str, source: &str) -> Result<Vec<Message>, String> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let offset = errors.first().map_or(0, |error| error.pos.start);
        let what = errors.first().map_or_else(String::new, |error| error.kind.to_string());
        fault(file, source, offset, &what, "correct the syntax of this message")
    })?;
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let offset = offset_of(source, &id);
        let fail = |what: &str, mend: &str| Err(fault(file, source, offset, what, mend));
        if !seen.insert(id.clone()) {
            return fail(&format!("duplicate message “{id}”"), "rename one of the two");
        }
        let Some(pattern) = message.value else {
            return fail(&format!("message “{id}” has no text"), "write one after the equals sign");
        };
        let comment =
            message.comment.map_or_else(String::new, |comment| comment.content.join("\n"));
        let arguments = declared(&comment);
        let mut used = BTreeSet::new();
        variables(&pattern, &mut used);
        for name in &used {
            if !arguments.iter().any(|argument| argument.name == *name) {
                return fail(
                    &format!("“{id}” uses ${name}, which its comment does not explain"),
                    "add a comment line: # $name (Number) - meaning, or (String)",
                );
            }
        }
        if let Some(unused) = arguments.iter().find(|argument| !used.contains(&argument.name)) {
            return fail(
                &format!("the comment of “{id}” explains ${}, which is not used", unused.name),
                "remove the comment line or use the argument",
            );
        }
        found.push(Message { id, comment, arguments });
    }
    Ok(found)
}

fn fault(file: &str, source: &str, offset: usize, what: &str, mend: &str) -> String {
    let line = source[..offset.min(source.len())].matches('\n').count() + 1;
    format!("{file}:{line}: {what}. Mend: {mend}.")
}

/// Where the last definition of `id` begins: for a duplicate that is the one to rename.
fn offset_of(source: &str, id: &str) -> usize {
    let definition = format!("\n{id} =");
    source.rfind(&definition).map_or(0, |at| at + 1)
}

/// The arguments that a comment explains.
#[must_use]
pub fn declared(comment: &str) -> Vec<Argument> {
    comment
        .lines()
        .filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix('$')?.split_once(' ')?;
            let kind = match rest.split_once(')')?.0.trim_start_matches('(') {
                "Number" => ArgumentType::Number,
                "String" => ArgumentType::Text,
                _ => return None,
            };
            Some(Argument { name: name.to_owned(), kind })
        })
        .collect()
}

fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                variables(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
        }
        _ => {}
    }
}

/// `msg.slint`: the global `Msg`.
#[must_use]
pub fn slint_global(messages: &[Message]) -> String {
    let mut out = String::from(
        "// Written by build.rs from i18n/en/ui.ftl.\nexport global Msg {\n    in property <int> revision;\n    \
         pure callback text-of(revision: int, id: string) -> string;\n",
    );
    for Message { id, arguments, .. } in messages {
        if arguments.is_empty() {
            let _ = writeln!(
                out,
                "    out property <string> {id}: self.text-of(self.revision, \"{id}\");"
            );
            continue;
        }
        let typed = list(arguments, |a| format!("{}: {}", a.name, slint_type(a.kind)));
        let names = list(arguments, |a| a.name.clone());
        let _ = writeln!(out, "    pure callback fmt-{id}(revision: int, {typed}) -> string;");
        let _ = writeln!(
            out,
            "    public pure function {id}({typed}) -> string {{ return self.fmt-{id}(self.revision, {names}); }}"
        );
    }
    out.push_str("}\n");
    out
}

/// `words.rs`: a method on `Words` for each message.
#[must_use]
pub fn rust_words(messages: &[Message]) -> String {
    let mut out = String::from("// Written by build.rs from i18n/en.\nimpl Words<'_> {\n");
    for Message { id, arguments, .. } in messages {
        let name = snake(id);
        let mut parameters = vec!["&self".to_owned()];
        parameters
            .extend(arguments.iter().map(|a| format!("{}: {}", snake(&a.name), rust_type(a.kind))));
        let parameters = parameters.join(", ");
        let values = list(arguments, |a| format!("(\"{}\", {}.into())", a.name, snake(&a.name)));
        let _ = writeln!(out, "    /// The message `{id}`.");
        let _ = writeln!(out, "    #[must_use]");
        let _ = writeln!(out, "    pub fn {name}({parameters}) -> String {{");
        let _ = writeln!(out, "        self.0.format(\"{id}\", &[{values}])\n    }}");
    }
    out.push_str("}\n");
    out
}

/// `bridge.rs`: fills the Slint global from the words of the current locale.
#[must_use]
pub fn rust_bridge(messages: &[Message]) -> String {
    let mut out = String::from("// Written by build.rs from i18n/en/ui.ftl.\n");
    out.push_str("/// Answers every message from `localizer`, whatever it holds by then.\n");
    out.push_str("pub fn connect(msg: &Msg<'_>, localizer: &Rc<RefCell<Localizer>>) {\n");
    out.push_str("    let words = Rc::clone(localizer);\n");
    out.push_str(
        "    msg.on_text_of(move |_, id| words.borrow().find(&MessageId::new(id)).text.into());\n",
    );
    for Message { id, arguments, .. } in messages.iter().filter(|m| !m.arguments.is_empty()) {
        let name = snake(id);
        let names = list(arguments, |a| snake(&a.name));
        let values = list(arguments, |a| match a.kind {
            ArgumentType::Number => format!("i64::from({})", snake(&a.name)),
            ArgumentType::Text => format!("{}.as_str()", snake(&a.name)),
        });
        let _ = writeln!(out, "    let words = Rc::clone(localizer);");
        let _ = writeln!(
            out,
            "    msg.on_fmt_{name}(move |_, {names}| words.borrow().words().{name}({values}).into());"
        );
    }
    out.push_str("}\n");
    out
}

fn list(arguments: &[Argument], one: impl Fn(&Argument) -> String) -> String {
    arguments.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn snake(kebab: &str) -> String {
    kebab.replace('-', "_")
}

fn slint_type(kind: ArgumentType) -> &'static str {
    match kind {
        ArgumentType::Number => "int",
        ArgumentType::Text => "string",
    }
}

fn rust_type(kind: ArgumentType) -> &'static str {
    match kind {
        ArgumentType::Number => "i64",
        ArgumentType::Text => "&str",
    }
}
