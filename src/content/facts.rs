//! The facts that an administrator keeps in `kiosk.toml`: the organization, its phones, links and health plans.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::hours::Hours;
use super::plan::Plan;
use super::{Email, Name, Phone, PictureName, PlanId, TimeZoneName, Tty, WebLink};

/// All facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Whose kiosk it is.
    pub organization: Organization,
    /// Phones that documents name, by id.
    pub phones: BTreeMap<String, PhoneEntry>,
    /// Web addresses that documents name, by id.
    pub links: BTreeMap<String, LinkEntry>,
    /// E-mail addresses that documents name, by id.
    pub emails: BTreeMap<String, EmailEntry>,
    /// How to report a concern.
    pub concern: Concern,
    /// Health plans, in the order in which they are offered. The first is the default plan.
    pub plans: Vec<Plan>,
}

/// The organization that runs the kiosk.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// The full name of the organization, as members know it.
    #[schemars(example = &"Innovative Management Systems")]
    pub name: Name,
    /// The short name, in sentences such as "IMS provides language assistance". Documents have it at {organization:short-name},
    /// "IMS’ Privacy Officer" at {organization:possessive}, and the full name at {organization:name}.
    #[schemars(example = &"IMS")]
    pub short_name: Name,
    /// The picture with the organization's logo: the name of an SVG, PNG or JPEG file in the folder `images` beside this
    /// file. At most 4096 pixels wide and high, and 8 MB; an SVG has its letters as paths.
    pub logo: Option<PictureName>,
    /// The telephone of customer service. It also stands beside the promise of an interpreter, for members of a plan
    /// that is not listed.
    pub customer_service: Phone,
    /// The telephone after business hours.
    pub after_hours: Phone,
    /// The number for a text telephone (TTY): 711 reaches the relay service everywhere in the United States.
    pub tty: Tty,
    /// The organization's own web site. It is told apart from the sites of others, for which a member leaves.
    pub website: WebLink,
    /// The time zone of the clinic, by its name such as "America/Chicago": whether a telephone is answered now depends on it.
    pub time_zone: TimeZoneName,
    /// The web address of the notice of privacy practices itself, which the code of "Take it with you" opens. Without it, the
    /// code opens the organization's web site.
    pub privacy_notice: Option<WebLink>,
    /// The telephone that sends a paper copy of the notice of privacy practices (45 CFR 164.520).
    pub paper_copy: Phone,
}

impl Organization {
    /// The names that documents give to what it is called: {organization:NAME}.
    pub const NAMES: [&str; 3] = ["name", "short-name", "possessive"];

    /// What it is called, by one of these names.
    #[must_use]
    pub fn called(&self, name: &str) -> Option<String> {
        let short = &self.short_name;
        match name {
            "name" => Some(self.name.to_string()),
            "short-name" => Some(short.to_string()),
            "possessive" => Some(format!("{short}{}", if short.ends_with(['s', 'S']) { "’" } else { "’s" })),
            _ => None,
        }
    }

    /// What opens for those who take the notice of privacy practices along: the notice, else the own web site.
    #[must_use]
    pub fn notice_to_take_along(&self) -> &WebLink {
        self.privacy_notice.as_ref().unwrap_or(&self.website)
    }
}

/// A phone of the phone list.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhoneEntry {
    /// The telephone number.
    pub number: Phone,
}

/// A web address of the link list.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkEntry {
    /// The web address.
    pub url: WebLink,
}

/// An e-mail address of the list.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EmailEntry {
    /// The e-mail address.
    pub address: Email,
}

/// Where a concern is reported.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Concern {
    /// The telephone of the anonymous hotline.
    pub hotline: Phone,
    /// When the hotline is answered: "always", or times of the day such as { from = 8, to = 20 }. On some days only:
    /// { days = "mon-fri", from = "8:30", to = 17 }, also with `closed_on_holidays = true`; where days differ, a list of
    /// these in square brackets.
    pub hours: Hours,
    /// The fax number.
    pub fax: Phone,
    /// The address of the web form.
    pub online: WebLink,
    /// The e-mail address.
    pub email: Email,
}

impl Facts {
    /// Telephone numbers as documents name them, by id: those of the list, and those that the organization and the concern
    /// have, which are set there and nowhere else.
    #[must_use]
    pub fn named_phones(&self) -> BTreeMap<&str, Phone> {
        let own = self.phones.iter().map(|(id, entry)| (id.as_str(), entry.number));
        own.chain(self.settled_phones().map(|(id, _, phone)| (id, phone))).collect()
    }

    /// Web addresses as documents name them, by id.
    #[must_use]
    pub fn named_links(&self) -> BTreeMap<&str, &WebLink> {
        let own = self.links.iter().map(|(id, entry)| (id.as_str(), &entry.url));
        let (id, _, link) = self.settled_link();
        own.chain([(id, link)]).collect()
    }

    /// E-mail addresses as documents name them, by id.
    #[must_use]
    pub fn named_emails(&self) -> BTreeMap<&str, &Email> {
        let own = self.emails.iter().map(|(id, entry)| (id.as_str(), &entry.address));
        let (id, _, email) = self.settled_email();
        own.chain([(id, email)]).collect()
    }

    /// Telephone numbers that have a setting of their own: the id by which documents name each, the setting, the number.
    #[must_use]
    pub fn settled_phones(&self) -> [(&'static str, &'static str, Phone); 3] {
        let (organization, concern) = (&self.organization, &self.concern);
        [
            ("customer-service", "organization.customer_service", organization.customer_service),
            ("after-hours-um", "organization.after_hours", organization.after_hours),
            ("compliance-fax", "concern.fax", concern.fax),
        ]
    }

    /// The web address that has a setting of its own.
    #[must_use]
    pub fn settled_link(&self) -> (&'static str, &'static str, &WebLink) {
        ("ims-website", "organization.website", &self.organization.website)
    }

    /// The e-mail address that has a setting of its own.
    #[must_use]
    pub fn settled_email(&self) -> (&'static str, &'static str, &Email) {
        ("compliance", "concern.email", &self.concern.email)
    }

    /// The plan of an id.
    #[must_use]
    pub fn plan(&self, id: &PlanId) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == *id)
    }
}
