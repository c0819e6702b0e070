//! What the placeables of a message name.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant,
};

use super::entries::Entry;

/// A select expression.
pub(super) struct Select<'p, 'a> {
    /// The variable that selects, also where a function stands around it.
    pub variable: Option<&'a str>,
    /// Its branches.
    pub variants: &'p [Variant<&'a str>],
}

/// Everything that a message names, as pieces of its source. The parser bounds the nesting.
#[derive(Default)]
pub(super) struct Named<'p, 'a> {
    /// Names of variables without `$`, in their order.
    pub variables: Vec<&'a str>,
    /// Messages (id and attribute) that it shows.
    pub messages: Vec<(&'a str, Option<&'a str>)>,
    /// Terms without `-`, and attribute.
    pub terms: Vec<(&'a str, Option<&'a str>)>,
    /// Functions.
    pub functions: Vec<&'a str>,
    /// Select expressions.
    pub selects: Vec<Select<'p, 'a>>,
    /// How many placeables there are.
    pub placeables: usize,
}

impl<'p, 'a> Named<'p, 'a> {
    /// What the value and the attributes of `entry` name.
    pub(super) fn of(entry: &'p Entry<'a>) -> Self {
        let mut named = Self::default();
        entry.patterns().for_each(|pattern| named.pattern(pattern));
        named
    }

    /// The variables, each once.
    pub(super) fn variable_set(&self) -> BTreeSet<&'a str> {
        self.variables.iter().copied().collect()
    }

    fn pattern(&mut self, pattern: &'p Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.placeables += 1;
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'p Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selects.push(Select { variable: variable(selector), variants });
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'p InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variables.push(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.push((id.name, attribute.as_ref().map(|id| id.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.terms.push((id.name, attribute.as_ref().map(|id| id.name)));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name);
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &'p CallArguments<&'a str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        arguments.positional.iter().chain(named).for_each(|inline| self.inline(inline));
    }
}

fn variable<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}
