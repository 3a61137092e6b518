import { join } from 'node:path';
import type { RunFolder } from './run-folder';

/** Folder in which the Allure adapter of every leg writes. */
export function allureResults({ path }: RunFolder): string {
  return join(path, 'allure-results');
}
