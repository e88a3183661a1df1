//! The index: which words stand where, sorted, so that the beginnings of words are found at once.

use std::collections::{BTreeMap, HashMap};

use crate::config::Lobby;
use crate::content::PlanId;
use crate::language::Language;

use super::entries::{entries, Entry};
use super::fold::{fold, is_unspaced, number, words};
use super::hit::{Found, Hit};
use super::names;
use super::script::languages_written_like;

/// The longest query that is looked at, in characters, and the most words of it.
const LONGEST: usize = 200;
const MOST_WORDS: usize = 8;
/// How many of a hundred parts a word counts when only its beginning, or a word that differs by a letter, was typed.
const WHOLE: u32 = 100;
const BEGINNING: u32 = 70;
const INSIDE: u32 = 45;
const MISTYPED: u32 = 35;
/// Shorter words are not taken for mistyped ones.
const LEAST_MISTYPED: usize = 4;
/// How much a number counts.
const NUMBER: u32 = 60_000;

/// Where a word stands: which entry, which of its fields.
type Posting = (u32, u8);

/// How well an entry fits, and by which field.
#[derive(Clone, Copy, Default)]
struct Fit {
    score: u32,
    field: u8,
}

/// An index of everything that a lobby has.
pub struct Index {
    entries: Vec<Entry>,
    /// All words, sorted, with where they stand.
    words: Vec<(Box<str>, Vec<Posting>)>,
    /// Texts of scripts without spaces, folded.
    unspaced: Vec<(String, Posting)>,
    /// The folded texts of entries whose words follow each other.
    texts: Vec<String>,
}

impl Index {
    /// Reads all that a lobby has.
    #[must_use]
    pub fn new(lobby: &Lobby) -> Self {
        let entries = entries(lobby);
        let mut by_word: BTreeMap<Box<str>, Vec<Posting>> = BTreeMap::new();
        let mut unspaced = Vec::new();
        let mut texts = Vec::with_capacity(entries.len());
        for (number, entry) in (0..).zip(&entries) {
            let mut whole = String::new();
            for (field, of_field) in (0..).zip(&entry.fields) {
                let folded = fold(&of_field.text);
                for word in words(&folded) {
                    let postings = by_word.entry(word.into()).or_default();
                    if postings.last() != Some(&(number, field)) {
                        postings.push((number, field));
                    }
                }
                if is_unspaced(&folded) {
                    unspaced.push((folded.clone(), (number, field)));
                }
                whole.push_str(&folded);
                whole.push('\n');
            }
            texts.push(whole);
        }
        Self { entries, words: by_word.into_iter().collect(), unspaced, texts }
    }

    /// Finds what fits a query, the best first, `most` of it.
    #[must_use]
    pub fn find(&self, query: &str, most: usize) -> Vec<Hit> {
        let query: String = query.chars().take(LONGEST).collect();
        let folded = fold(query.trim());
        let mut asked: Vec<_> = words(&folded).take(MOST_WORDS).collect();
        if asked.iter().any(|word| !names::SMALL.contains(word)) {
            asked.retain(|word| !names::SMALL.contains(word));
        }
        let mut scores: HashMap<u32, Fit> = HashMap::new();
        if let Some(digits) = number(&folded) {
            self.add_numbers(&digits, &mut scores);
        }
        let fits: Vec<_> = asked.iter().map(|word| self.fits(word)).collect();
        self.add_common(&fits, &folded, &mut scores);
        let mut hits: Vec<_> = scores.into_iter().collect();
        hits.sort_by_key(|(entry, fit)| (std::cmp::Reverse(fit.score), *entry));
        let mut found: Vec<Hit> = self.language_of_plan(&fits).into_iter().collect();
        if hits.is_empty() {
            found.extend(self.written_like(&query));
        }
        for (entry, fit) in hits {
            let hit = self.hit(entry, fit);
            // The same number stands in several places of the phone book.
            if !found.iter().any(|known| known.found == hit.found) {
                found.push(hit);
            }
            if found.len() >= most {
                break;
            }
        }
        found
    }

    fn hit(&self, entry: u32, fit: Fit) -> Hit {
        let entry = &self.entries[entry as usize];
        let why = entry.fields.get(usize::from(fit.field)).map_or("number", |field| field.why);
        Hit {
            title: entry.title.clone(),
            detail: entry.detail.clone(),
            why: why.to_owned(),
            found: entry.found.clone(),
        }
    }

    /// The languages of a text that nothing has: somebody was handed a letter.
    fn written_like(&self, text: &str) -> Vec<Hit> {
        let languages = languages_written_like(text).into_iter();
        let entries = languages
            .filter_map(|language| self.entries.iter().find(|entry| entry.found == Found::Language(language, None)));
        entries
            .map(|entry| Hit {
                title: entry.title.clone(),
                detail: entry.detail.clone(),
                why: "written in these letters".to_owned(),
                found: entry.found.clone(),
            })
            .collect()
    }

    /// Numbers that have the digits in this order; a leading 1 may be typed or not.
    fn add_numbers(&self, digits: &str, scores: &mut HashMap<u32, Fit>) {
        for (number, entry) in (0..).zip(&self.entries) {
            let Some(own) = entry.digits.as_deref() else { continue };
            let found = own.find(digits).or_else(|| own.trim_start_matches('1').find(digits));
            if let Some(at) = found {
                // A number that ends with them is what one remembers.
                let is_end = own.ends_with(digits);
                let score = NUMBER + u32::from(is_end) * 500 + u32::from(at < 2) * 200 - number.min(100);
                scores.insert(number, Fit { score, field: u8::MAX });
            }
        }
    }

    /// How well each entry fits a word.
    fn fits(&self, word: &str) -> HashMap<u32, Fit> {
        let mut fits = HashMap::new();
        let from = self.words.partition_point(|(known, _)| &**known < word);
        for (known, postings) in self.words[from..].iter().take_while(|(known, _)| known.starts_with(word)) {
            let share = if known.len() == word.len() { WHOLE } else { BEGINNING };
            self.add(&mut fits, postings, share);
        }
        if is_unspaced(word) {
            let inside = self.unspaced.iter().filter(|(text, _)| text.contains(word));
            inside.for_each(|(_, posting)| self.add(&mut fits, &[*posting], INSIDE));
        }
        if fits.is_empty() && word.chars().count() >= LEAST_MISTYPED && !word.bytes().any(|byte| byte.is_ascii_digit())
        {
            for (known, postings) in &self.words {
                if is_mistyped(word, known) {
                    self.add(&mut fits, postings, MISTYPED);
                }
            }
        }
        fits
    }

    fn add(&self, fits: &mut HashMap<u32, Fit>, postings: &[Posting], share: u32) {
        for (entry, field) in postings {
            let weight = u32::from(self.entries[*entry as usize].fields[usize::from(*field)].weight);
            let score = weight * share;
            let best = fits.entry(*entry).or_default();
            if score > best.score {
                *best = Fit { score, field: *field };
            }
        }
    }

    /// Entries that have every word; those in which the words follow each other stand higher.
    fn add_common(&self, fits: &[HashMap<u32, Fit>], folded: &str, scores: &mut HashMap<u32, Fit>) {
        let Some(fewest) = fits.iter().min_by_key(|fits| fits.len()) else { return };
        for entry in fewest.keys() {
            let Some(of_words) = fits.iter().map(|fits| fits.get(entry).copied()).collect::<Option<Vec<_>>>() else {
                continue;
            };
            let sum: u32 = of_words.iter().map(|fit| fit.score).sum();
            let words = u32::try_from(fits.len()).unwrap_or(1);
            let best = of_words.into_iter().max_by_key(|fit| fit.score).unwrap_or_default();
            let follow = words > 1 && self.texts[*entry as usize].contains(folded);
            let rank = u32::from(self.entries[*entry as usize].rank) * 60;
            let score = sum / words + rank + if follow { 1_500 } else { 0 };
            let known = scores.entry(*entry).or_default();
            if score > known.score {
                *known = Fit { score, ..best };
            }
        }
    }

    /// "khmer imperial": a language and a plan, each by some of the words.
    fn language_of_plan(&self, fits: &[HashMap<u32, Fit>]) -> Option<Hit> {
        /// A word of a text does not name a language or a plan.
        const NAMES: u32 = 1_900;
        if fits.len() < 2 {
            return None;
        }
        let named = |fits: &HashMap<u32, Fit>, is_kind: fn(&Found) -> bool| {
            let of_kind =
                fits.iter().filter(|(entry, fit)| fit.score >= NAMES && is_kind(&self.entries[**entry as usize].found));
            of_kind.max_by_key(|(entry, fit)| (fit.score, std::cmp::Reverse(**entry))).map(|(entry, _)| *entry)
        };
        let is_language = |found: &Found| matches!(found, Found::Language(..));
        let is_plan = |found: &Found| matches!(found, Found::Plan(_));
        let mut language: Option<Language> = None;
        let mut plan: Option<PlanId> = None;
        for fits in fits {
            match (named(fits, is_language), named(fits, is_plan)) {
                (Some(entry), None) => {
                    if let Found::Language(named, _) = &self.entries[entry as usize].found {
                        language = Some(*named);
                    }
                }
                (None, Some(entry)) => {
                    if let Found::Plan(named) = &self.entries[entry as usize].found {
                        plan = Some(named.clone());
                    }
                }
                _ => return None,
            }
        }
        let (language, plan) = (language?, plan?);
        let of_language = self.entries.iter().find(|entry| entry.found == Found::Language(language, None))?;
        let of_plan = self.entries.iter().find(|entry| entry.found == Found::Plan(plan.clone()))?;
        Some(Hit {
            title: of_language.title.clone(),
            detail: format!("{} · {}", of_language.detail, of_plan.title.text),
            why: "language and plan".to_owned(),
            found: Found::Language(language, Some(plan)),
        })
    }
}

/// Whether two words differ by one letter: missing, added, another one, or two that changed places.
fn is_mistyped(typed: &str, known: &str) -> bool {
    let near = typed.len().abs_diff(known.len()) <= 4;
    near && strsim::osa_distance(typed, known) == 1
}
