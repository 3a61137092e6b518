import { parseArgs } from 'node:util';
import type { IFilterablePickle } from '@cucumber/cucumber/api';
import { scenarioTags } from '@opentv-bango/evidence';
import { selectPickles } from './select-pickles';
import { tagFilter } from './tag-filter';

/** What narrows a run on the command line of `npx cucumber-js`. */
export interface CommandLineSelection {
  /** One tag expression; null where there is none. */
  tags: string | null;
  /** Regular expressions for names; none lets every name pass. */
  names: readonly string[];
  /** Paths with a line, relative to where the command was given; their files are narrowed to these lines. */
  places: readonly string[];
}

const LINES = /(?::\d+)+$/;

/** @param words of the command line, without the program */
export function readCommandLine(words: readonly string[]): CommandLineSelection {
  const { values, positionals } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    options: { tags: { type: 'string', short: 't', multiple: true }, name: { type: 'string', multiple: true } },
  });
  const texts = (given: unknown): string[] => (Array.isArray(given) ? given.map(String) : []);
  const expressions = texts(values.tags).map((expression) => `(${expression})`);
  return {
    tags: expressions.length === 0 ? null : expressions.join(' and '),
    names: texts(values.name),
    places: positionals.filter((path) => LINES.test(path)),
  };
}

/**
 * Chooses scenarios as cucumber would if it knew the tags of rows.
 *
 * @param pickles every scenario of the files that cucumber has read
 */
export function selectByCommandLine(
  pickles: readonly IFilterablePickle[],
  typed: CommandLineSelection,
): IFilterablePickle[] {
  const isChosen = tagFilter(typed.tags);
  const files = typed.places.map((place) => place.replace(LINES, ''));
  const narrowed = new Set(selectPickles(pickles, files));
  const named = new Set(selectPickles(pickles, typed.places));
  return pickles
    .filter((one) => !narrowed.has(one) || named.has(one))
    .filter(
      ({ pickle: { name } }) => typed.names.length === 0 || typed.names.some((part) => new RegExp(part).test(name)),
    )
    .filter(({ pickle, gherkinDocument }) => isChosen(scenarioTags(pickle, gherkinDocument)));
}
