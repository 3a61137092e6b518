// Compiles each package's `src/` to its `dist/`, with ts-node: what steps and support are loaded with compiles the
// packages, too. Types are checked by `npm run types`. `npm ci` builds, and `certify` builds anew what was changed since.
const {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join, sep } = require('node:path');

const FOLDERS = readdirSync(__dirname)
  .map((name) => join(__dirname, name))
  .filter((folder) => existsSync(join(folder, 'src')));
/** Its time is that of the build. */
const STAMP = '.built';
const MAP = /\n\/\/# sourceMappingURL=data:application\/json;(?:charset=utf-8;)?base64,(.*)\s*$/;

/** Builds the packages that were changed since they were built. */
function buildChanged() {
  const changed = FOLDERS.filter((folder) => isChanged(folder));
  if (changed.length > 0) build(changed);
}

function build(folders) {
  const service = require('ts-node').create({ project: join(__dirname, '..', 'tsconfig.json') });
  for (const folder of folders) buildPackage(folder, service);
}

function buildPackage(folder, service) {
  const target = join(folder, `dist-${process.pid}`);
  for (const file of sourcesOf(folder)) {
    const source = join(folder, 'src', file);
    const copy = join(target, file);
    mkdirSync(dirname(copy), { recursive: true });
    if (file.endsWith('.ts')) writeCompiled(service.compile(readFileSync(source, 'utf8'), source), copy);
    else cpSync(source, copy);
  }
  writeFileSync(join(target, STAMP), '');
  replace(join(folder, 'dist'), target);
}

// Another process may be about to load what is replaced: it is there but for a moment.
function replace(folder, by) {
  const old = `${by}-old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(by, folder);
  rmSync(old, { recursive: true, force: true });
}

// The map lies beside the code: node reads it only where a stack is shown.
function writeCompiled(compiled, target) {
  const file = target.replace(/\.ts$/, '.js');
  const map = MAP.exec(compiled)?.[1];
  if (map) writeFileSync(`${file}.map`, Buffer.from(map, 'base64'));
  writeFileSync(file, compiled.replace(MAP, `\n//# sourceMappingURL=${file.split(sep).at(-1)}.map\n`));
}

/** What a package is made of: paths below its `src/`, without specs. */
function sourcesOf(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(spec|d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'src').length + 1));
}

function isChanged(folder) {
  const stamp = join(folder, 'dist', STAMP);
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  const entries = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' });
  // A folder's own time tells of files that went.
  return ['.', ...entries].some((entry) => statSync(join(folder, 'src', entry)).mtimeMs > builtAt);
}

module.exports = { buildChanged };
if (require.main === module) build(FOLDERS);
