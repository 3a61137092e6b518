import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { displayPath } from '../display-path';
import { PROJECT } from '../project';
import { nameFromProject } from './name-from-project';

/**
 * The feature files of a run: all of the project, and those that were named besides.
 *
 * @param further files and folders outside of `features/`, absolute or relative to the project
 * @returns paths as cucumber names them: relative to the project where they can be, with forward slashes
 * @throws UserError `NO_FEATURE_FILE` for a folder of `further` that holds none
 */
export function featureFiles(further: readonly string[]): string[] {
  return [...new Set(['features', ...further].flatMap(filesAt))];
}

/**
 * Files and folders outside of `features/` as cucumber must be told of them: it takes each path for a pattern, a folder with
 * a full stop in its name for a file, and a name that begins with `@` for a list of others.
 *
 * @param further as `featureFiles` takes them
 */
export function featurePatterns(further: readonly string[]): string[] {
  return [...new Set(further.flatMap(filesAt))].map((file) =>
    file
      .replace(/[?*()[\]]/g, '[$&]')
      // In a class they would still count as alternatives, or as a separator.
      .replace(/[{}\\]/g, '?')
      .replace(/(^|\/)@(?=[^/]*$)/, '$1[@]'),
  );
}

function filesAt(path: string): string[] {
  const absolute = resolve(PROJECT, path);
  if (!statSync(absolute).isDirectory()) return [nameFromProject(absolute)];
  const files = readdirSync(absolute, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.feature'),
  );
  if (files.length > 0) return files.sort().map((name) => nameFromProject(join(absolute, name)));
  throw new UserError(
    'NO_FEATURE_FILE',
    `The folder ${displayPath(absolute)} holds no feature file: the name of one ends in .feature.`,
  );
}
