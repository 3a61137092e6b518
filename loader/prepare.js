// `npm ci` runs this: a small rehearsal in a folder that goes again, so that the first real run finds made what every run
// uses: our TypeScript compiled, V8's code of it, and for the Allure report Java's classes. Whatever goes wrong here only
// costs the runs time.
const { spawnSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, renameSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
require('./register');
const { JAVA_CLASSES } = require('../certification');

const LONGEST_MS = 60_000;

const scratch = mkdtempSync(join(tmpdir(), 'certify-prepare-'));
const classes = `${JAVA_CLASSES}.${process.pid}`;
try {
  mkdirSync(dirname(classes), { recursive: true });
  const command = [join(__dirname, '..', 'bin', 'certify.js'), 'run', '--target', 'simulator', '--reports', scratch];
  spawnSync(process.execPath, [...command, '--tags', '@UC-09'], {
    // Where no `.env` lies: nobody's platform is touched.
    cwd: scratch,
    env: { ...process.env, JAVA_OPTS: `-XX:+IgnoreUnrecognizedVMOptions "-XX:ArchiveClassesAtExit=${classes}"` },
    stdio: 'ignore',
    timeout: LONGEST_MS,
  });
  renameSync(classes, JAVA_CLASSES);
} catch {
  rmSync(classes, { force: true });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
