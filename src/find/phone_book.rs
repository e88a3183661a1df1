//! The phone book: every number that a site has, and what it is for.

use crate::content::{Facts, Phone, PlanId};

/// A use of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The number.
    pub phone: Phone,
    /// What it is for.
    pub name: String,
    /// Its setting, as a dotted name.
    pub key: String,
    /// Whose it is.
    pub plan: Option<PlanId>,
}

/// Every use of every number, those of the organization first.
#[must_use]
pub fn phone_book(facts: &Facts) -> Vec<Listed> {
    let own = |name: &str, phone, key: &str| Listed { phone, name: name.to_owned(), key: key.to_owned(), plan: None };
    let (organization, concern) = (&facts.organization, &facts.concern);
    let mut book = vec![
        own("Customer Service", organization.customer_service, "organization.customer_service"),
        own("After hours", organization.after_hours, "organization.after_hours"),
        own("Paper copy of the privacy notice", organization.paper_copy, "organization.paper_copy"),
        own("Compliance hotline, anonymous", concern.hotline, "concern.hotline"),
        own("Compliance fax", concern.fax, "concern.fax"),
    ];
    for (id, entry) in &facts.phones {
        let name = id.replace('-', " ");
        book.push(own(&name, entry.number, &format!("phones.{id}.number")));
    }
    for plan in &facts.plans {
        let (id, plan_name) = (&plan.id, &plan.name);
        let mut add = |what: &str, phone, key: String| {
            let key = format!("plans.{id}.{key}");
            book.push(Listed { phone, name: format!("{plan_name}: {what}"), key, plan: Some(id.clone()) });
        };
        if let Some(line) = &plan.interpreter {
            add("interpreter", line.phone, "interpreter.phone".to_owned());
            for (language, phone) in &line.phone_by_language {
                let what = format!("interpreter, {}", language.english_name());
                add(&what, *phone, format!("interpreter.phone_by_language.{language}"));
            }
        }
        if let Some(ride) = &plan.ride {
            add("ride", ride.phone, "ride.phone".to_owned());
            if let Some(questions) = &ride.questions {
                add(&questions.office, questions.phone, "ride.questions.phone".to_owned());
            }
        }
    }
    book
}
