// `npm ci` runs this: a small rehearsal in a folder that goes again, so that the first real run finds made what every run
// uses: our TypeScript compiled, V8's code of it, and for the Allure report Java's classes. Whatever goes wrong here only
// costs the runs time.
const { spawnSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, renameSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');

const LONGEST_MS = 60_000;

try {
  const scratch = mkdtempSync(join(tmpdir(), 'certify-prepare-'));
  try {
    prepare(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
} catch {}

function prepare(scratch) {
  require('./register');
  const { JAVA_CLASSES } = require('../certification');
  const draft = `${JAVA_CLASSES}.${process.pid}`;
  // Java makes none while it uses some, and those may be of an earlier generator.
  rmSync(JAVA_CLASSES, { force: true });
  mkdirSync(dirname(draft), { recursive: true });
  const command = [join(__dirname, '..', 'bin', 'certify.js'), 'run', '--target', 'simulator', '--reports', scratch];
  const { status } = spawnSync(process.execPath, [...command, '--tags', '@UC-09'], {
    // Where no `.env` lies: nobody's platform is touched.
    cwd: scratch,
    env: { ...process.env, JAVA_OPTS: `-XX:+IgnoreUnrecognizedVMOptions "-XX:ArchiveClassesAtExit=${draft}"` },
    stdio: 'ignore',
    timeout: LONGEST_MS,
  });
  // What was cut off would stop Java.
  if (status === 0) renameSync(draft, JAVA_CLASSES);
  else rmSync(draft, { force: true });
}
