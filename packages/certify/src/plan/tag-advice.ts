import { nearMatches, UserError } from '@opentv-bango/contract';
import { scenarioTags } from '@opentv-bango/evidence';
import type { PlannedPickle } from './read-plan';

/** What stands between the brackets of an expression: tags, and the words that join them. */
const WORD = /(?:\\.|[^\s()])+/g;
const JOINING = ['and', 'or', 'not'];

/**
 * Refuses a word that no scenario can have as a tag: after "not" it would silently exclude nothing.
 *
 * @throws UserError `TAGS` that names the tags which may have been meant
 */
export function refuseWords(expression: string | null, pickles: readonly PlannedPickle[]): void {
  const words = wordsOf(expression ?? '').filter((word) => !word.startsWith('@'));
  if (words.length === 0) return;
  const known = new Set(pickles.flatMap(tagsOf));
  const sentences = words.map((word) => {
    const near = known.has(`@${word}`) ? [`@${word}`] : nearMatches(`@${word}`, known);
    const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
    return `${word} is no tag, since each begins with @.${meant}`;
  });
  throw new UserError('TAGS', `--tags "${expression}": ${sentences.join(' ')}`);
}

/**
 * Why an expression chooses nothing, as far as its tags tell.
 *
 * @param all every scenario
 * @param there those that the paths of the command line name
 */
export function adviceOnTags(
  expression: string,
  all: readonly PlannedPickle[],
  there: readonly PlannedPickle[],
): string[] {
  const [everywhere, here] = [all, there].map((pickles) => new Set(pickles.flatMap(tagsOf)));
  const named = wordsOf(expression);
  const unknown = named.filter((tag) => !everywhere?.has(tag)).map((tag) => unknownTag(tag, everywhere ?? []));
  if (unknown.length > 0) return unknown;
  const elsewhere = named.filter((tag) => !here?.has(tag));
  if (elsewhere.length > 0) return [`Only scenarios elsewhere carry ${elsewhere.join(' and ')}.`];
  return named.length > 1 ? ['Each of its tags is carried by some scenario, but no scenario has them as it asks.'] : [];
}

function wordsOf(expression: string): string[] {
  const words = (expression.match(WORD) ?? []).map((word) => word.replace(/\\(.)/g, '$1'));
  return [...new Set(words)].filter((word) => !JOINING.includes(word));
}

function unknownTag(tag: string, known: Iterable<string>): string {
  const near = nearMatches(tag, known);
  return `No scenario carries ${tag}${near.length === 0 ? '.' : `: did you mean ${near.join(' or ')}?`}`;
}

/** The tags of a scenario, those of its feature and of its row included. */
export function tagsOf({ pickle, gherkinDocument }: PlannedPickle): string[] {
  return scenarioTags(pickle, gherkinDocument);
}
