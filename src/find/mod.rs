//! Finding anything by what is typed: languages, plans, numbers, addresses, pages and every paragraph of every document.
//! Pure, and quick enough to answer between two letters.

mod entries;
mod fold;
mod hit;
mod index;
mod names;
mod phone_book;
mod script;

pub use hit::{Found, Hit};
pub use index::Index;
pub use phone_book::{phone_book, Listed};
