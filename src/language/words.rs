//! The interface words: Fluent messages, and one typed function for each, so that a misspelt key does not compile.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;

use super::Language;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// Words in one language, and what they are in English while nobody has approved them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phrase {
    /// The language of `text`.
    pub language: Language,
    /// What is said.
    pub text: String,
    /// The English, shown beside an unreviewed translation (45 CFR 92.201(c)(3), rule R3).
    pub english: Option<String>,
}

impl Phrase {
    /// Words that stand alone: quoted, reviewed, or a name.
    pub fn plain(language: Language, text: impl Into<String>) -> Self {
        Self { language, text: text.into(), english: None }
    }

    /// English words.
    pub fn english(text: impl Into<String>) -> Self {
        Self::plain(Language::English, text)
    }

    /// Both lines as one, for media that write a label on one line.
    #[must_use]
    pub fn one_line(&self) -> String {
        match &self.english {
            Some(english) => format!("{} / {english}", self.text),
            None => self.text.clone(),
        }
    }
}

/// Words of a site, which lie over the embedded ones message by message: Fluent sources by language and file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteWords(Arc<BTreeMap<(Language, &'static str), String>>);

impl SiteWords {
    /// The files that a language has, without `.ftl`. `staff` is in English only.
    pub const FILES: [&'static str; 4] = ["kiosk", "interpreter", "welcome", "staff"];

    /// Words of a site by language and one of [`SiteWords::FILES`].
    #[must_use]
    pub fn new(sources: BTreeMap<(Language, &'static str), String>) -> Self {
        Self(Arc::new(sources))
    }
}

/// The embedded Fluent source of a language; empty when there is none.
#[must_use]
pub fn embedded(language: Language, file: &str) -> String {
    let source = Locales::get(&format!("{language}/{file}.ftl")).map_or(Cow::default(), |file| file.data);
    String::from_utf8_lossy(&source).into_owned()
}

pub(super) type Bundle = FluentBundle<FluentResource>;

/// The Fluent messages of one embedded file, with the site's over them. A file that is missing or partly broken gives what it can:
/// tests, not members, find the rest.
pub(super) fn bundle(language: Language, file: &'static str, site: &SiteWords) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![locale(language)]);
    // Left-to-right pieces are isolated once, for all text, in `prepare`.
    bundle.set_use_isolating(false);
    for source in [Some(embedded(language, file)), site.0.get(&(language, file)).cloned()].into_iter().flatten() {
        let resource = FluentResource::try_new(source).unwrap_or_else(|(partial, _errors)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn locale(language: Language) -> unic_langid::LanguageIdentifier {
    language.tag().parse().unwrap_or_default()
}

/// All interface words of one language.
pub struct Words {
    language: Language,
    own: Bundle,
    /// English beside unreviewed words, and instead of missing ones.
    english: Option<Bundle>,
    reviewed: bool,
    site: SiteWords,
}

impl Words {
    /// Loads the words of `language` with those of the site over them; unreviewed ones carry their English.
    #[must_use]
    pub fn load(language: Language, reviewed: bool, site: &SiteWords) -> Self {
        let is_english = language == Language::English;
        Self {
            language,
            own: bundle(language, "kiosk", site),
            english: (!is_english).then(|| bundle(Language::English, "kiosk", site)),
            reviewed: reviewed || is_english,
            site: site.clone(),
        }
    }

    /// The language of these words.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether a qualified human has approved them, or they are the English source.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.reviewed
    }

    fn phrase(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Phrase {
        self.both(key, |bundle| format(bundle, key, args))
    }

    /// What `say` gives in the own language, with its English where that is shown.
    pub(super) fn both(&self, key: &str, say: impl Fn(&Bundle) -> Option<String>) -> Phrase {
        let english = self.english.as_ref().and_then(&say);
        match (say(&self.own), english) {
            (Some(text), english) => Phrase {
                language: self.language,
                english: english.filter(|english| !self.reviewed && !says_english(&text, english)),
                text,
            },
            (None, Some(english)) => Phrase::english(english),
            (None, None) => Phrase::english(key),
        }
    }

    /// The word of welcome of any language. A greeting is no decision about care: it stands alone.
    #[must_use]
    pub fn greeting(&self, language: Language) -> Phrase {
        let text = format(&bundle(language, "welcome", &self.site), "welcome-greeting", None);
        Phrase::plain(language, text.unwrap_or_else(|| language.native_name().to_owned()))
    }

    /// "Choose your language" in any language.
    #[must_use]
    pub fn choose_language_in(&self, language: Language) -> Option<Phrase> {
        let text = format(&bundle(language, "kiosk", &self.site), "choose-language", None)?;
        Some(Phrase::plain(language, text))
    }

    fn staff_phrase(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Phrase {
        let text = format(&bundle(Language::English, "staff", &self.site), key, args);
        Phrase::english(text.unwrap_or_else(|| key.to_owned()))
    }
}

/// Whether a text says its English already, but for the width of signs: `TTY：711`, `TTY՝ 711`, `الهاتف النصي TTY: 711`.
fn says_english(text: &str, english: &str) -> bool {
    let plain = |text: &str| text.replace(['：', '՝'], ":").replace([' ', '\u{a0}'], "");
    plain(text).ends_with(&plain(english))
}

pub(super) fn format(bundle: &Bundle, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// One function a message: `name = "key" (argument: type, …);`
macro_rules! words {
    ($lookup:ident, $keys:ident $(and $by_hand:literal)*: $($(#[$doc:meta])* $name:ident = $key:literal $(($($arg:ident: $kind:ty),*))?;)*) => {
        impl Words {
            $($(#[$doc])* #[must_use]
            #[allow(missing_docs)]
            pub fn $name(&self $($(, $arg: $kind)*)?) -> Phrase {
                #[allow(unused_mut, unused_assignments)]
                let mut args: Option<FluentArgs<'_>> = None;
                $($(args.get_or_insert_with(FluentArgs::new).set(stringify!($arg), FluentValue::from($arg));)*)?
                self.$lookup($key, args.as_ref())
            })*
        }

        /// The keys that the program uses, for the test that finds missing and unused ones.
        pub const $keys: &[&str] = &[$($key,)* $($by_hand),*];
    };
}

// By hand: those of the file `opening`.
words! { phrase, KEYS and "open-daily" and "clock" and "clock-minutes" and "hours-range" and "open-on-days"
    and "open-24-hours" and "closed-on-holidays" and "days-range" and "days-and" and "days-list" and "monday" and "tuesday"
    and "wednesday" and "thursday" and "friday" and "saturday" and "sunday" and "open-now" and "opens-at"
    and "opens-day-at":
    bar_back = "bar-back";
    bar_home = "bar-home";
    bar_display = "bar-display";
    bar_finish = "bar-finish";
    staff_help = "staff-help";
    translation_awaits_review = "translation-awaits-review";
    tty = "tty" (number: &str);
    phone_extension = "phone-extension" (extension: &str);
    scan_to_call = "scan-to-call";
    scan_with_phone = "scan-with-phone";
    large_number_title = "large-number-title";
    close = "close";
    done = "done";
    welcome_question = "welcome-question";
    welcome_subjects = "welcome-subjects";
    touch_to_start = "touch-to-start";
    choose_language = "choose-language";
    home_question = "home-question";
    interpreter_title = "interpreter-title";
    interpreter_hint = "interpreter-hint";
    rides_title = "rides-title";
    rides_hint = "rides-hint";
    rights_title = "rights-title";
    rights_hint = "rights-hint";
    privacy_title = "privacy-title";
    privacy_hint = "privacy-hint";
    contact_title = "contact-title";
    contact_hint = "contact-hint";
    decisions_title = "decisions-title";
    decisions_hint = "decisions-hint";
    concern_title = "concern-title";
    concern_hint = "concern-hint";
    community_title = "community-title";
    coming_soon = "coming-soon";
    hipaa_title = "hipaa-title";
    interpreter_call = "interpreter-call";
    ims_promise = "ims-promise" (organization: &str);
    plan_not_listed = "plan-not-listed";
    who_needs_interpreter = "who-needs-interpreter";
    plan_without_message = "plan-without-message" (plan: &str, organization: &str);
    which_plan = "which-plan";
    change_plan = "change-plan";
    plan_not_sure = "plan-not-sure";
    ride_by_phone_or_online = "ride-by-phone-or-online" (provider: &str);
    ride_by_phone = "ride-by-phone" (provider: &str);
    ride_by_member_services = "ride-by-member-services" (extension: &str);
    ride_title = "ride-title" (plan: &str, provider: &str);
    ride_title_plain = "ride-title-plain" (plan: &str);
    ride_call = "ride-call";
    always_open = "always-open";
    open_now_always = "open-now-always";
    closed_now = "closed-now";
    before_you_call = "before-you-call";
    ride_days_ahead = "ride-days-ahead" (days: u16);
    ride_hours_ahead = "ride-hours-ahead" (hours: u16);
    ride_have_id = "ride-have-id" (card: &str);
    ride_know_trip = "ride-know-trip";
    ride_choose_extension = "ride-choose-extension" (extension: &str, plan: &str);
    ride_online = "ride-online";
    get_link = "get-link";
    ride_profile = "ride-profile" (provider: &str);
    ride_questions = "ride-questions" (office: &str);
    document_summary = "document-summary";
    document_next = "document-next" (part: &str);
    paper_copy = "paper-copy";
    paper_copy_how = "paper-copy-how";
    take_with_you = "take-with-you";
    take_with_you_how = "take-with-you-how";
    take_with_you_website = "take-with-you-website";
    contact_customer_service = "contact-customer-service";
    contact_after_hours = "contact-after-hours";
    contact_relay = "contact-relay";
    concern_intro = "concern-intro";
    concern_hotline = "concern-hotline";
    concern_fax = "concern-fax";
    concern_online = "concern-online";
    concern_email = "concern-email";
    concern_write = "concern-write";
    concern_write_shows_who = "concern-write-shows-who";
    leaving_title = "leaving-title" (organization: &str);
    leaving_words = "leaving-words";
    staff_help_words = "staff-help-words";
    text_size_small = "text-size-small";
    text_size_standard = "text-size-standard";
    text_size_large = "text-size-large";
    text_size_largest = "text-size-largest";
    colors = "colors";
    theme_light = "theme-light";
    theme_dark = "theme-dark";
    theme_contrast_light = "theme-contrast-light";
    theme_contrast_dark = "theme-contrast-dark";
    lower_screen = "lower-screen";
    raise_screen = "raise-screen";
    still_there = "still-there";
    still_there_words = "still-there-words";
    seconds_left = "seconds-left" (seconds: u16);
    more_time = "more-time";
    i_am_finished = "i-am-finished";
    keys_title = "keys-title";
    keys_where = "keys-where" (page: &str);
    keys_place = "keys-place" (number: u16, total: u16);
    keys_move = "keys-move";
    keys_select = "keys-select";
    keys_back = "keys-back";
    keys_help = "keys-help";
    out_of_service_title = "out-of-service-title";
    out_of_service = "out-of-service";
}

words! { staff_phrase, STAFF_KEYS:
    /// English, for staff: what stands over the next line.
    staff_card_title = "staff-card-title";
    /// English, for staff: which language the member speaks, and whom to call.
    staff_card = "staff-card" (language: &str, phone: &str, tty: &str);
    /// English, for staff: the member asks for help.
    staff_help_request = "staff-help-request" (language: &str);
    /// English, for staff: the member asks for the notice on paper.
    staff_paper_copy = "staff-paper-copy" (language: &str);
    /// English, for staff: the same of a member who has named a plan.
    staff_paper_copy_of_plan = "staff-paper-copy-of-plan" (language: &str, plan: &str);
    /// English, for staff: the test pattern.
    ruler_title = "ruler-title";
    /// English, for staff: how to use it; the length in mm.
    ruler_how = "ruler-how" (length: u16);
    /// English, for staff: what to do when it is wrong; the diagonal in inches.
    ruler_mend = "ruler-mend" (diagonal: &str, length: u16);
    /// English, for staff: leaving the kiosk.
    exit_title = "exit-title";
    /// English, for staff: how to leave.
    exit_how = "exit-how";
    /// English, for staff: so many digits of the PIN are typed.
    exit_typed = "exit-typed" (count: u16);
    /// English, for staff: so many seconds until the next try.
    exit_wait = "exit-wait" (seconds: u64);
}
