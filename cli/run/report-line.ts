import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RunFolder } from './run-folder';

/** Pages that people open, the best first. */
const PAGES = ['index.html', join('allure-report', 'index.html'), 'junit.xml'];

/**
 * Where the report is, as the last line of a run: relative to the current folder, so that it can be copied.
 *
 * @param reports folder that holds `latest`
 */
export function reportLine(folder: RunFolder, reports: string): string {
  const page = PAGES.find((name) => existsSync(join(folder.path, name))) ?? '';
  const path = relative(process.cwd(), join(folder.path, page));
  const latest = relative(process.cwd(), join(reports, 'latest', page));
  return `Report: ${path}\n        ${latest}`;
}
