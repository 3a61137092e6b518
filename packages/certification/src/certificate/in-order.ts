import type { Exchange } from '@opentv-bango/evidence';

type Call = Pick<Exchange, 'startedAt' | 'from' | 'to'>;

/**
 * Puts exchanges in the order of their times. Exchanges within the same millisecond are ordered by possible cause: the
 * party that was called makes the next call.
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

/** Two opposite calls between the same two parties give no order. */
function canLeadTo(cause: Call, effect: Call): boolean {
  return cause.to === effect.from && cause.from !== effect.to;
}

/** Compares texts by code unit: the same order on every machine, whatever its language. For `sort`. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
