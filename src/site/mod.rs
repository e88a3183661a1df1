//! A site's files as one value: found, read once with bounds, watched, and the last good copy kept, so that a member sees
//! a working page in any case: what the administrator wrote, else the last good copy, else the embedded one.
//!
//! Nothing here knows what the files mean: how they are loaded is an argument. Nothing here knows about members.

mod changes;
mod files;
mod last_good;
mod layers;
mod read;
mod startup;
mod watch;

pub use changes::changes;
pub use files::{Content, Fingerprint, SiteFile, SiteFiles, Unreadable};
pub use last_good::{LastGoodError, LastGoodStore};
pub use layers::SiteLayers;
pub use read::MOST_BYTES;
pub use startup::{Initial, Origin, Site, Watch};
pub use watch::WatchOptions;
