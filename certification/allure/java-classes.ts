import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where Java's own form of the generator's classes lies (class data sharing, Java 13 and later): reading and checking the
 * classes takes a fifth of a report's time. `npm ci` makes it (`loader/prepare.js`).
 */
export const JAVA_CLASSES = join(
  dirname(require.resolve('allure-commandline/package.json')),
  '..',
  '.cache',
  'allure-classes.jsa',
);

/** Java's options for using what is there. Java looks itself whether it was made for it, and does without if not. */
export function withKeptClasses(): string[] {
  return existsSync(JAVA_CLASSES)
    ? ['-XX:+IgnoreUnrecognizedVMOptions', `"-XX:SharedArchiveFile=${JAVA_CLASSES}"`]
    : [];
}
