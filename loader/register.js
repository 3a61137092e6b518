// Loads our TypeScript in the processes that `certify` starts, five in a usual run: like ts-node with swc, but without
// TypeScript's compiler in memory, and with what was compiled kept for the next start. Editors and `npx cucumber-js` use
// ts-node; both compile with swc and otherwise the same settings.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { enableCompileCache } = require('node:module');
const { setFlagsFromString } = require('node:v8');
const { version } = require('@swc/core/package.json');
const { addHook } = require('pirates');
const { keep } = require('./keep');

const project = join(__dirname, '..');
const kept = join(project, 'node_modules', '.cache', 'certify-loader');
const options = {
  configFile: false,
  swcrc: false,
  sourceMaps: 'inline',
  jsc: { target: 'es2022', keepClassNames: true, parser: { syntax: 'typescript' } },
};
const settings = JSON.stringify([version, options, moduleOptions.toString()]);

/** A package is loaded when it is first used: most of them never are. So is what the face of a part only passes on. */
function moduleOptions(code, filename) {
  const passedOn = () => [...code.matchAll(/ from '([^']+)'/g)].map(([, from]) => from);
  return { type: 'commonjs', lazy: basename(filename) === 'index.ts' ? passedOn() : true };
}

/** @returns the JavaScript of a file, compiled now or at an earlier start */
function compile(code, filename) {
  const file = join(kept, `${createHash('sha256').update(settings).update(filename).update(code).digest('hex')}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const { transformSync } = require('@swc/core');
    const compiled = transformSync(code, { ...options, module: moduleOptions(code, filename), filename }).code;
    keep(file, compiled);
    return compiled;
  }
}

/** Names places in our TypeScript where a stack does. Most processes never show one, so it is loaded with the first. */
function mapStacks() {
  Error.prepareStackTrace = (error, frames) => {
    const { install } = require('@cspotcode/source-map-support');
    const retrieveFile = (path) => (isOurs(path) ? compile(readFileSync(path, 'utf8'), path) : '');
    install({ environment: 'node', handleUncaughtExceptions: false, overrideRetrieveFile: true, retrieveFile });
    return Error.prepareStackTrace(error, frames);
  };
}

function isOurs(filename) {
  return filename.startsWith(project) && filename.endsWith('.ts');
}

// V8 copies functions into those that it compiles, which pays in processes that live long. A run lasts seconds, on cores
// that its scenarios keep busy: with a third of the copying it takes a twelfth less time.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
if (enableCompileCache) enableCompileCache();
else require('./code-cache').keepCode(kept);
mapStacks();
addHook(compile, { exts: ['.ts'], matcher: isOurs, ignoreNodeModules: true });
