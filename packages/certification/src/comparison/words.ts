import type { Cause, Comparison } from './comparison';
import type { Subject } from './snapshot';

/** Ids in a line that are shown; the rest is counted. */
const MOST_IDS = 3;
const LONGEST_MESSAGE = 120;

/** A leg as people read it: `SSP 25.12`. */
export function legName({ deployment, release }: Subject): string {
  return `${deployment === 'ssp' ? 'SSP' : 'non-SSP'} ${release}`;
}

/** A time as people read it; minutes are enough to find a run. */
export function timeOf(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/** Some ids, and how many more there are. */
export function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_IDS).join(', ');
  return ids.length > MOST_IDS ? `${shown} and ${ids.length - MOST_IDS} more` : shown;
}

/** The report has the whole of it. */
function shortened(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE).trimEnd()} ...` : text;
}

/** A cause in one sentence, with the scenarios that it explains. */
export function sentenceOf(cause: Cause, { after }: Pick<Comparison, 'after'>): string {
  const { change, message, since, scenarios, alsoIn } = cause;
  const when = since === after.startedAt ? 'since this run' : `since ${timeOf(since)}`;
  if (change === null) {
    const words = shortened((message ?? '').split('\n', 1)[0] || 'no message');
    return `${scenarios.length > 1 ? `${scenarios.length} fail alike ` : ''}${when}: ${listed(scenarios)}: ${words}`;
  }
  const also = alsoIn.length === 0 ? '' : `; ${alsoIn.length} with the same change pass`;
  return `${when}, ${change.operation} ${verbOf(change.kind)}${change.change} explains ${scenarios.length}: ${listed(scenarios)}${also}`;
}

function verbOf(kind: string): string {
  return kind === 'status' ? 'answering ' : '';
}
