// Keeps what V8 made of the JavaScript that a process loaded, for the next process that starts the same file: a run is
// short, and reading and compiling some 800 files is a tenth of a small one. Node does this itself from 22 on
// (`module.enableCompileCache`); on Node 20 this does. Anything unexpected only costs time.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, isAbsolute, join } = require('node:path');
const { deserialize, serialize, cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');
const { keep } = require('./keep');

/**
 * @param folder where the code is kept, a file for each program
 */
function keepCode(folder) {
  const program = `${basename(process.argv[1] ?? 'node')}${isMainThread ? '' : '-thread'}`;
  const file = join(folder, `${program}-${process.arch}-${cachedDataVersionTag()}.code`);
  const kept = read(file);
  const scripts = new Map();
  const compileByNode = Module.prototype._compile;

  Module.prototype._compile = function compile(content, filename, format) {
    const script = scriptOf(content, filename, kept);
    if (!script) return compileByNode.call(this, content, filename, format);
    scripts.set(filename, script);
    const require = Module.createRequire(filename);
    const run = script.compiled.runInThisContext();
    return run.call(this.exports, this.exports, require, this, filename, dirname(filename));
  };
  process.on('exit', () => {
    if ([...scripts.values()].every(({ isKept }) => isKept)) return;
    for (const [filename, { digest, compiled }] of scripts) {
      kept.set(filename, { digest, code: compiled.createCachedData() });
    }
    keep(file, serialize(kept));
  });
}

/** @returns null for what only node itself can compile: words after `-e`, modules, files that import some (lost in kept code) */
function scriptOf(content, filename, kept) {
  if (!isAbsolute(filename) || content.startsWith('#!') || content.includes('import(')) return null;
  const digest = createHash('sha1').update(content).digest('latin1');
  const earlier = kept.get(filename);
  const cachedData = earlier?.digest === digest ? earlier.code : undefined;
  try {
    const compiled = new Script(Module.wrap(content), { filename, cachedData });
    return { digest, compiled, isKept: cachedData !== undefined && !compiled.cachedDataRejected };
  } catch {
    return null;
  }
}

function read(file) {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return new Map();
  }
}

module.exports = { keepCode };
