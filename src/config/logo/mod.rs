//! The organization's logo: a picture that was made elsewhere, read with bounds on its size, on memory and on time.

mod decode;
mod picture;
mod raster;
mod vector;

pub use picture::{Logo, LogoError};
