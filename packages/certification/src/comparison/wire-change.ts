import type { CallSummary, SnapshotScenario } from './snapshot';

/** Something that differs between the answers of two runs of one scenario. */
export interface WireChange {
  operation: string;
  kind: 'status' | 'field' | 'call' | 'order';
  /** One phrase for people: `202 instead of 200`. */
  change: string;
}

/** Scenarios whose answers changed in the same way. */
export interface WireChangeGroup extends WireChange {
  /** Ids. */
  scenarios: string[];
}

/** The same change has the same key. */
export function keyOf({ operation, kind, change }: WireChange): string {
  return `${operation}\n${kind}\n${change}`;
}

/**
 * What differs between the answers that a scenario got in two runs.
 *
 * @param before the earlier one
 * @param after the later one; where it failed, what it did not come to is not taken for missing
 */
export function wireChanges(
  before: Pick<SnapshotScenario, 'calls'>,
  after: Pick<SnapshotScenario, 'calls' | 'verdict'>,
): WireChange[] {
  const finished = after.verdict === 'PASSED';
  const shared = after.calls.flatMap((call) => {
    const earlier = before.calls.find(({ operation }) => operation === call.operation);
    return earlier === undefined ? [] : changesOf(earlier, call, finished);
  });
  const calls = callChanges(before.calls, after.calls, finished);
  const order =
    finished && calls.length === 0
      ? orderChange(sharedWith(after.calls, before.calls), sharedWith(before.calls, after.calls))
      : [];
  return [...shared, ...calls, ...order];
}

function changesOf(before: CallSummary, after: CallSummary, finished: boolean): WireChange[] {
  const { operation } = after;
  const come = without(after.statuses, before.statuses);
  const gone = without(before.statuses, after.statuses);
  const status = statusPhrase(come, gone, finished);
  if (status !== null) return [{ operation, kind: 'status', change: status }];
  // An answer with another status has other fields: they are told only where the statuses are the same.
  if (come.length > 0 || gone.length > 0) return [];
  const added = outermost(without(after.fields, before.fields));
  const missing = outermost(without(before.fields, after.fields));
  return [
    ...missing.map((field): WireChange => ({ operation, kind: 'field', change: `without ${field}` })),
    ...added.map((field): WireChange => ({ operation, kind: 'field', change: `with ${field}` })),
  ];
}

function statusPhrase(come: string[], gone: string[], finished: boolean): string | null {
  const words = (statuses: string[]): string =>
    statuses.map((status) => (status === 'none' ? 'no answer' : status)).join(' and ');
  if (come.length > 0) return gone.length > 0 ? `${words(come)} instead of ${words(gone)}` : `also ${words(come)}`;
  return finished && gone.length > 0 ? `no longer ${words(gone)}` : null;
}

/** Only the platform's calls count: which calls the CRM makes is for the suite to say, and a token is kept for the next scenario. */
function callChanges(before: CallSummary[], after: CallSummary[], finished: boolean): WireChange[] {
  const made = new Set(after.map(({ operation }) => operation));
  const known = new Set(before.map(({ operation }) => operation));
  const missing = before.filter((call, index) => {
    if (!call.toCrm || made.has(call.operation)) return false;
    // A scenario that failed may not have come to it. A notification is waited for where all before it happened.
    const later = before.slice(index + 1).some(({ operation }) => made.has(operation));
    const earlier = before.slice(0, index).every(({ operation }) => made.has(operation));
    return finished || later || earlier;
  });
  // What a failed scenario does instead is a consequence.
  const added = finished ? after.filter(({ operation, toCrm }) => toCrm && !known.has(operation)) : [];
  return [
    ...missing.map(({ operation }): WireChange => ({ operation, kind: 'call', change: 'does not come any more' })),
    ...added.map(({ operation }): WireChange => ({ operation, kind: 'call', change: 'comes in addition' })),
  ];
}

/** Only notifications can come in another order: the suite makes its own calls one after the other. */
function orderChange(before: CallSummary[], after: CallSummary[]): WireChange[] {
  return after.flatMap(({ operation, toCrm }, index): WireChange[] => {
    if (!toCrm) return [];
    const earlierBefore = new Set(
      before
        .slice(
          0,
          before.findIndex((call) => call.operation === operation),
        )
        .map((call) => call.operation),
    );
    const overtaken = after.slice(index + 1).find((call) => earlierBefore.has(call.operation));
    const change = overtaken === undefined ? null : `comes before ${overtaken.operation} now`;
    const overtaking = after.slice(0, index).find((call) => !earlierBefore.has(call.operation));
    const late = overtaking === undefined ? null : `comes after ${overtaking.operation} now`;
    const told = change ?? late;
    return told === null ? [] : [{ operation, kind: 'order', change: told }];
  });
}

/** The calls of `list` that `others` has too. */
function sharedWith(others: readonly CallSummary[], list: readonly CallSummary[]): CallSummary[] {
  return list.filter(({ operation }) => others.some((other) => other.operation === operation));
}

/** A field whose parent is listed too says nothing more. */
function outermost(fields: string[]): string[] {
  return fields.filter(
    (field) => !fields.some((other) => field.startsWith(`${other}.`) || field.startsWith(`${other}[]`)),
  );
}

function without(list: readonly string[], others: readonly string[]): string[] {
  return list.filter((one) => !others.includes(one));
}
