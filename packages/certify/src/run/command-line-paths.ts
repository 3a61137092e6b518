import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { nearMatches, UserError } from '@opentv-bango/contract';
import { verbNames } from '../load-commands';
import { featureFiles, nameFromProject } from '../plan';
import { PROJECT } from '../project';

/** The paths of the command line, as cucumber's process needs them. */
export interface CommandLinePaths {
  /** All of them, relative to the project with forward slashes, lines kept. */
  selected: string[];
  /** Feature files and folders outside of `features/`: cucumber does not look there by itself. */
  further: string[];
}

const FEATURES = 'features/';

/**
 * Resolves the paths of the command line.
 *
 * @param paths `path` or `path:line`, as typed
 * @param folder where the command was given
 * @throws UserError `PATH_UNKNOWN` for a path that does not exist, `NO_FEATURE_FILE` for another file, `LINE_UNKNOWN` for a line
 * beyond the end
 */
export function resolvePaths(paths: readonly string[], folder: string): CommandLinePaths {
  const selected = paths.map((path) => fromProject(path, folder));
  const outside = selected.filter((path) => path !== '.' && !`${withoutLines(path)}/`.startsWith(FEATURES));
  return { selected, further: [...new Set(outside.map((path) => withoutLines(path)))] };
}

function fromProject(path: string, folder: string): string {
  const file = withoutLines(path);
  const lines = path.slice(file.length);
  // `features/...` means the project's, wherever the command was given.
  const found = [resolve(folder, file), resolve(PROJECT, file)].find(existsSync);
  if (found === undefined) {
    throw new UserError('PATH_UNKNOWN', `There is no feature file or folder ${file}${advice(file)}`);
  }
  const absolute = behindLinks(found);
  if (!statSync(absolute).isDirectory() && !/\.feature(?:\.md)?$/.test(absolute)) {
    throw new UserError('NO_FEATURE_FILE', `${file} is no feature file: the name of one ends in .feature.`);
  }
  expectLines(absolute, file, lines);
  return `${nameFromProject(absolute)}${lines}`;
}

/** What a link into the project leads to is part of it, and so is a name in other letters where the disk takes them for the same. */
function behindLinks(absolute: string): string {
  const inside = relative(realpathSync.native(PROJECT), realpathSync.native(absolute));
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? absolute : join(PROJECT, inside);
}

// A misspelt command is taken for a path, because `run` needs not be typed.
function advice(typed: string): string {
  const verbs = nearMatches(typed, verbNames()).map((verb) => `the command "${verb}"`);
  const near = [...nearMatches(typed, featureFiles([])), ...verbs];
  const commands = /^[a-z]+$/.test(typed) ? ' "certify --help" lists the commands.' : '';
  return near.length === 0
    ? `: give a path below features/, or path:line.${commands}`
    : `. Did you mean ${near.join(' or ')}?`;
}

/** @throws UserError `LINE_UNKNOWN` where a file has no such line */
function expectLines(absolute: string, file: string, lines: string): void {
  const asked = lines.split(':').filter(Boolean).map(Number);
  if (asked.length === 0 || statSync(absolute).isDirectory()) return;
  const count = readFileSync(absolute, 'utf8').trimEnd().split('\n').length;
  const beyond = asked.find((line) => line < 1 || line > count);
  if (beyond === undefined) return;
  throw new UserError('LINE_UNKNOWN', `${file} has no line ${beyond}: it ends with line ${count}.`);
}

function withoutLines(path: string): string {
  return path.replace(/(:\d+)+$/, '');
}
