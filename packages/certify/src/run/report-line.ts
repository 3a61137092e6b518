import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownPath } from '../shown-path';
import type { RunFolder } from './run-folder';

/** Pages that people open, the best first. */
const PAGES = ['index.html', join('allure-report', 'index.html'), 'junit.xml'];

/** Where the report is, as the last line of a run, so that it can be copied. */
export function reportLine(folder: RunFolder): string {
  const page = PAGES.find((name) => existsSync(join(folder.path, name))) ?? '';
  return `Report: ${shownPath(resolve(folder.path, page))}`;
}
