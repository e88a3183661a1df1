//! What stands in the braces of a message.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What stands in the braces of a message.
#[derive(Default)]
pub struct Found<'s> {
    /// `{ $phone }`.
    pub variables: BTreeSet<&'s str>,
    /// `{ phone }` and `{ PHONE() }`, which the kiosk's words never use.
    pub references: BTreeSet<&'s str>,
}

impl<'s> Found<'s> {
    /// Adds what stands in a message's words.
    pub fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => drop(self.references.insert(id.name)),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
