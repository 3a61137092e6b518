import type { Exchange } from '@opentv-bango/evidence';
import { byText } from './by-text';

type Call = Pick<Exchange, 'startedAt' | 'from' | 'to'>;

/**
 * Puts exchanges in the order of their times. Those of one millisecond, which is long for a simulator, are put in the order
 * in which one can have led to the other: who was called calls next.
 *
 * @param exchanges as they were recorded, which decides where nothing else does
 */
export function inOrder<One extends Call>(exchanges: readonly One[]): One[] {
  const sorted = [...exchanges].sort((a, b) => byText(a.startedAt, b.startedAt));
  const ordered: One[] = [];
  for (let start = 0; start < sorted.length; ) {
    const time = sorted[start]?.startedAt;
    let end = start + 1;
    while (sorted[end]?.startedAt === time) end += 1;
    appendByCause(ordered, sorted.slice(start, end));
    start = end;
  }
  return ordered;
}

function appendByCause<One extends Call>(ordered: One[], left: One[]): void {
  while (left.length > 0) {
    const first = left.filter((one) => !left.some((other) => canLeadTo(other, one)));
    const last = ordered.at(-1);
    const next = first.find(({ from }) => from === last?.to) ?? first[0] ?? left[0];
    if (next === undefined) return;
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
}

/** A call and one the other way between the same two tell nothing of which was first. */
function canLeadTo(cause: Call, effect: Call): boolean {
  return cause.to === effect.from && cause.from !== effect.to;
}
