import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RunFolder } from './run-folder';

/** Pages that people open, the best first. */
const PAGES = ['index.html', join('allure-report', 'index.html'), 'junit.xml'];

/** Where the report is, as the last line of a run: relative to the current folder, so that it can be copied. */
export function reportLine(folder: RunFolder): string {
  const page = PAGES.find((name) => existsSync(join(folder.path, name))) ?? '';
  const path = relative(process.cwd(), join(folder.path, page));
  return `Report: ${path}`;
}
