//! What the files of `src` import from each other, read from their code. A name that a module only hands on (`pub use`)
//! counts as an import from the file that defines it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A module by its path, such as `["config", "load"]`; the root has none.
type Module = Vec<String>;

/// The modules of `src` and what each imports.
pub struct Imports {
    /// The code of each module, without comments and tests.
    code: BTreeMap<Module, String>,
    /// Names that a module brings in: by `use` alone, and by `pub use`.
    uses: BTreeMap<Module, BTreeMap<String, (bool, Vec<String>)>>,
}

/// All files below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

/// Code without comments and without the tests in it.
pub fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    before_tests.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

impl Imports {
    /// Reads the files of `src`, each by its path from there.
    pub fn new(files: impl IntoIterator<Item = (PathBuf, String)>) -> Self {
        let code: BTreeMap<_, _> = files.into_iter().map(|(path, text)| (module(&path), code(&text))).collect();
        let uses = code.iter().map(|(module, code)| (module.clone(), uses_of(code))).collect();
        Self { code, uses }
    }

    /// The modules that each module imports something from.
    pub fn all(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let of = |module: &Module| {
            let own = self.uses.get(module).into_iter().flatten().filter(|(_, (is_handed_on, _))| !is_handed_on);
            let named = own.map(|(_, (_, path))| path.clone()).filter(|path| !self.is_module(module, path));
            let paths = named.chain(paths_in(&self.code[module]));
            paths
                .filter_map(|path| self.definition(module, &path, 0))
                .filter(|other| other != module && self.code.contains_key(other))
                .collect()
        };
        self.code.keys().map(|module| (module.clone(), of(module))).collect()
    }

    /// Groups of modules that import each other in a circle.
    pub fn circles(&self) -> Vec<BTreeSet<Module>> {
        let imports = self.all();
        let reachable = |from: &Module| {
            let mut seen = BTreeSet::new();
            let mut open: Vec<_> = imports[from].iter().collect();
            while let Some(next) = open.pop() {
                if seen.insert(next.clone()) {
                    open.extend(&imports[next]);
                }
            }
            seen
        };
        let reachable: BTreeMap<_, _> = imports.keys().map(|module| (module, reachable(module))).collect();
        let circle = |module: &Module| {
            let with = reachable[module].iter().filter(|other| reachable[other].contains(module));
            with.cloned().collect::<BTreeSet<_>>()
        };
        let circles: BTreeSet<_> = imports.keys().map(circle).filter(|circle| !circle.is_empty()).collect();
        circles.into_iter().collect()
    }

    /// Whether a path names a module as a whole: what is used of it is named elsewhere.
    fn is_module(&self, from: &Module, path: &[String]) -> bool {
        self.absolute(from, path).is_some_and(|path| self.code.contains_key(&path))
    }

    /// A path from the root; none for other crates.
    fn absolute(&self, from: &Module, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let mut start = match first.as_str() {
            "crate" => Vec::new(),
            "self" => from.clone(),
            "super" => from[..from.len().checked_sub(1)?].to_vec(),
            child => {
                let inner = [from.as_slice(), &[child.to_owned()]].concat();
                self.code.contains_key(&inner).then_some(inner)?
            }
        };
        for part in rest {
            if part == "super" {
                start.pop();
            } else {
                start.push(part.clone());
            }
        }
        Some(start)
    }

    /// The module that defines what a path names.
    fn definition(&self, from: &Module, path: &[String], depth: usize) -> Option<Module> {
        assert!(depth < 16, "{path:?} leads nowhere");
        let (first, rest) = path.split_first()?;
        let brought_in =
            self.uses.get(from)?.get(first).filter(|(_, used)| used.first() != Some(first) || used.len() > 1);
        let Some(absolute) = self.absolute(from, path) else {
            let (_, used) = brought_in?;
            let whole = [used.as_slice(), rest].concat();
            return self.definition(from, &whole, depth + 1);
        };
        let mut module = Module::new();
        for (at, part) in absolute.iter().enumerate() {
            let inner = [module.as_slice(), std::slice::from_ref(part)].concat();
            if self.code.contains_key(&inner) {
                module = inner;
                continue;
            }
            let handed_on =
                self.uses.get(&module).and_then(|uses| uses.get(part)).filter(|(is_handed_on, _)| *is_handed_on);
            return match handed_on {
                Some((_, used)) => {
                    self.definition(&module, &[used.as_slice(), &absolute[at + 1..]].concat(), depth + 1)
                }
                None => Some(module),
            };
        }
        Some(module)
    }
}

fn module(path: &Path) -> Module {
    let mut parts: Module = path.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib")) {
        parts.pop();
    }
    parts
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The names that `use` brings in, each with whether it is handed on, and its path.
fn uses_of(code: &str) -> BTreeMap<String, (bool, Vec<String>)> {
    let mut found = BTreeMap::new();
    for statement in code.split(';') {
        let lines = statement.lines().map(str::trim).skip_while(|line| !is_use(line));
        let statement = lines.collect::<Vec<_>>().join(" ");
        let Some((before, tree)) = statement.split_once("use ") else {
            continue;
        };
        let mut paths = Vec::new();
        flatten(tree, &[], &mut paths);
        let names = paths.into_iter().map(|(name, path)| (name, (before.contains("pub"), path)));
        found.extend(names);
    }
    found
}

fn is_use(line: &str) -> bool {
    let after_pub = line.strip_prefix("pub").map_or(line, |rest| {
        let rest = rest.trim_start();
        rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or(rest, |(_, rest)| rest).trim_start()
    });
    after_pub.starts_with("use ")
}

fn flatten(tree: &str, before: &[String], paths: &mut Vec<(String, Vec<String>)>) {
    let tree = tree.trim();
    if let Some((head, inside)) = tree.split_once('{') {
        let head = head.split("::").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned);
        let before: Vec<_> = before.iter().cloned().chain(head).collect();
        let inside = inside.trim_end().strip_suffix('}').unwrap_or(inside);
        let mut depth = 0;
        let is_end = |c: char| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            c == ',' && depth == 0
        };
        inside.split(is_end).filter(|part| !part.trim().is_empty()).for_each(|part| flatten(part, &before, paths));
        return;
    }
    let (path, alias) = tree.split_once(" as ").map_or((tree, None), |(path, alias)| (path, Some(alias.trim())));
    let own = path.split("::").map(|part| part.trim().to_owned());
    let mut path: Vec<_> = before.iter().cloned().chain(own).collect();
    if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    let name = alias.map(str::to_owned).or_else(|| path.last().cloned()).unwrap_or_default();
    paths.push((name, path));
}

/// Paths such as `crate::config::load` that stand in code outside of `use`.
fn paths_in(code: &str) -> Vec<Vec<String>> {
    let before_use =
        |statement: &str| statement.lines().take_while(|line| !is_use(line.trim())).collect::<Vec<_>>().join("\n");
    let code = code.split(';').map(before_use).collect::<Vec<_>>().join(";");
    let paths = code.split(|c: char| !is_of_name(c) && c != ':').filter(|path| path.contains("::"));
    let parts = |path: &str| path.split(':').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    paths.map(parts).filter(|path| path.len() > 1).collect()
}
