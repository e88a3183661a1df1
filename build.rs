//! Links the program for Linux at a fixed address: 48,000 addresses need not be written at every start, and 2 MB of
//! memory stay shared with the disk's cache. The program has no socket and no `unsafe` of its own to be attacked through.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}
