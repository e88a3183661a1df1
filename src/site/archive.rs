//! One file that holds the site's files, and is either read whole or not at all.
//!
//! A first line; the number of files; for each the length of its name, the name, its length, its bytes; at the end the
//! SHA-256 of everything before. Numbers are eight bytes, the lowest first.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use sha2::{Digest, Sha256};

use super::Snapshot;

const FIRST_LINE: &[u8] = b"member-kiosk last good copy, 1\n";
const SUM: usize = 32;

/// How many bytes an archive has at most: those of its files, and some for their names.
pub(super) const MOST_BYTES: u64 = Snapshot::MOST_BYTES + 8 * 1024 * 1024;

/// Why an archive cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// It is empty, cut off, or something else.
    #[error("it is not a whole copy of this version")]
    NotACopy,
    /// The checksum differs.
    #[error("its checksum is wrong: it was damaged on the disk")]
    Damaged,
}

pub(super) fn encode(snapshot: &Snapshot) -> Vec<u8> {
    let mut bytes = FIRST_LINE.to_vec();
    put_number(&mut bytes, snapshot.files.len());
    for (name, content) in &snapshot.files {
        put(&mut bytes, name.as_bytes());
        put(&mut bytes, content);
    }
    let sum = Sha256::digest(&bytes);
    bytes.extend_from_slice(&sum);
    bytes
}

pub(super) fn decode(bytes: &[u8]) -> Result<Snapshot, ArchiveError> {
    let body_len = bytes.len().checked_sub(SUM).ok_or(ArchiveError::NotACopy)?;
    let (body, sum) = bytes.split_at(body_len);
    let mut rest = body.strip_prefix(FIRST_LINE).ok_or(ArchiveError::NotACopy)?;
    if Sha256::digest(body).as_slice() != sum {
        return Err(ArchiveError::Damaged);
    }
    // From here on only another program than this one can have written something wrong.
    read(&mut rest).filter(|_| rest.is_empty()).ok_or(ArchiveError::NotACopy)
}

fn read(rest: &mut &[u8]) -> Option<Snapshot> {
    let mut files = BTreeMap::new();
    for _ in 0..take_number(rest)? {
        let name = std::str::from_utf8(take(rest)?).ok()?;
        // No name leads out of the folder that the copy is restored to.
        let is_inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        files.insert(Some(name).filter(|name| is_inside && !name.is_empty())?.to_owned(), take(rest)?.to_vec());
    }
    Some(Snapshot { files, unread: BTreeMap::new() })
}

fn put(bytes: &mut Vec<u8>, part: &[u8]) {
    put_number(bytes, part.len());
    bytes.extend_from_slice(part);
}

fn put_number(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend_from_slice(&(number as u64).to_le_bytes());
}

fn take<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(take_number(rest)?).ok()?;
    let (part, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(part)
}

fn take_number(rest: &mut &[u8]) -> Option<u64> {
    let (number, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(u64::from_le_bytes(*number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot() -> Snapshot {
        let files =
            [("site/kiosk.toml", "[display]\n"), ("site/content/en/rights.md", ""), ("site/images/l.svg", "\0é")];
        let files = files.map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()));
        Snapshot { files: files.into(), unread: BTreeMap::new() }
    }

    #[test]
    fn what_is_kept_comes_back() {
        assert_eq!(decode(&encode(&snapshot())), Ok(snapshot()));
    }

    #[test]
    fn cut_off_anywhere_it_is_none() {
        let bytes = encode(&snapshot());
        for length in 0..bytes.len() {
            assert!(decode(&bytes[..length]).is_err(), "cut off at {length}");
        }
    }

    #[test]
    fn with_any_bit_flipped_it_is_none() {
        let bytes = encode(&snapshot());
        for bit in 0..bytes.len() * 8 {
            let mut bytes = bytes.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(decode(&bytes).is_err(), "bit {bit} flipped");
        }
    }

    #[test]
    fn with_more_behind_it_is_none() {
        let mut bytes = encode(&snapshot());
        bytes.push(0);
        assert_eq!(decode(&bytes), Err(ArchiveError::Damaged));
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        for name in ["../kiosk.toml", "/etc/passwd", "a/../../b", ""] {
            let files = BTreeMap::from([(name.to_owned(), Vec::new())]);
            let bytes = encode(&Snapshot { files, unread: BTreeMap::new() });
            assert_eq!(decode(&bytes), Err(ArchiveError::NotACopy), "{name}");
        }
    }

    #[test]
    fn a_length_that_is_a_lie_takes_no_memory() {
        let mut bytes = FIRST_LINE.to_vec();
        put_number(&mut bytes, 1);
        put_number(&mut bytes, usize::MAX);
        let sum = Sha256::digest(&bytes);
        bytes.extend_from_slice(&sum);
        assert_eq!(decode(&bytes), Err(ArchiveError::NotACopy));
    }
}
