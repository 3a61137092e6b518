import { posix } from 'node:path';
import type { IFilterablePickle } from '@cucumber/cucumber/api';

/** A path of the command line, split: a file or folder, and lines in it. */
interface Wanted {
  path: string;
  lines: number[];
}

/**
 * Chooses the scenarios that the paths of the command line name.
 *
 * @param pickles every scenario of the features
 * @param paths `folder`, `file.feature` or `file.feature:12:30`, relative to the project; a line anywhere in a scenario names it
 * @returns those that at least one path names, in their order
 */
export function selectPickles<Item extends IFilterablePickle>(
  pickles: readonly Item[],
  paths: readonly string[],
): Item[] {
  const wanted = paths.map(parse);
  return pickles.filter((item) =>
    wanted.some(
      ({ path, lines }) =>
        covers(path, uriOf(item)) && (lines.length === 0 || lines.some((line) => isAt(item, line, pickles))),
    ),
  );
}

function parse(path: string): Wanted {
  const [, file = path, lines = ''] = /^(.*?)((?::\d+)*)$/.exec(path.replaceAll('\\', '/')) ?? [];
  return { path: posix.normalize(file).replace(/\/$/, ''), lines: lines.split(':').filter(Boolean).map(Number) };
}

function covers(path: string, uri: string): boolean {
  return path === '.' || uri === path || uri.startsWith(`${path}/`);
}

// An editor gives the line of the cursor: it belongs to the last scenario or row that begins at or above it.
function isAt<Item extends IFilterablePickle>(item: Item, line: number, all: readonly Item[]): boolean {
  const starts = linesOf(item);
  if (starts.includes(line)) return true;
  const others = all.filter((other) => uriOf(other) === uriOf(item)).flatMap(linesOf);
  if (others.includes(line)) return false;
  const nearest = Math.max(...others.filter((start) => start <= line));
  return starts.includes(nearest);
}

// The scenario's own line, and for an outline those of the examples and of the row.
function linesOf({ pickle, gherkinDocument, location }: IFilterablePickle): number[] {
  const scenarios = (gherkinDocument.feature?.children ?? []).flatMap((child) => [
    child.scenario,
    ...(child.rule?.children ?? []).map((inner) => inner.scenario),
  ]);
  const scenario = scenarios.find((candidate) => candidate !== undefined && pickle.astNodeIds.includes(candidate.id));
  const examples = scenario?.examples.find(({ tableBody }) =>
    tableBody.some(({ id }) => pickle.astNodeIds.includes(id)),
  );
  return [scenario, examples, { location }].flatMap((node) => (node === undefined ? [] : [node.location.line]));
}

function uriOf({ pickle }: IFilterablePickle): string {
  return posix.normalize(pickle.uri.replaceAll('\\', '/'));
}
