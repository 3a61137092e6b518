import type { Exchange } from '@opentv-bango/evidence';
import type { CallSummary } from './snapshot';

/** More fields than any documented answer has: a body that names its fields by ids must not fill the history. */
const MOST_FIELDS = 60;

/** What counts of one call. */
export interface Call {
  operation: string;
  startedAt: string;
  status: string;
  fields: string[];
  toCrm: boolean;
}

/**
 * Reads what counts of a call, so that its bodies need not be kept in memory. Calls that only the simulator saw do not
 * count, since a live platform does not show them; clean-up and the subscriber's browser do not either.
 *
 * @returns null for a call that does not count
 */
export function readCall(exchange: Exchange): Call | null {
  const { observedBy, phase, from, to, response, request, startedAt } = exchange;
  if (observedBy !== 'suite' || (phase !== 'step' && phase !== 'set-up') || from === 'subscriber') return null;
  const toCrm = to === 'CRM';
  return {
    operation: operationOf(exchange),
    startedAt,
    status: response === null ? 'none' : String(response.status),
    fields: fieldsOf(toCrm ? request.body : response?.body),
    toCrm,
  };
}

/**
 * Sums up what a scenario's calls were answered with. How often a call was repeated does not count: polling differs from
 * run to run.
 *
 * @param calls those of one scenario, in any order
 */
export function summariseCalls(calls: readonly Call[]): CallSummary[] {
  const byOperation = new Map<string, { toCrm: boolean; statuses: Set<string>; fields: Set<string> }>();
  for (const { operation, status, fields, toCrm } of [...calls].sort((a, b) => compareText(a.startedAt, b.startedAt))) {
    const known = byOperation.get(operation) ?? { toCrm, statuses: new Set(), fields: new Set() };
    byOperation.set(operation, known);
    known.statuses.add(status);
    for (const field of fields) known.fields.add(field);
  }
  return [...byOperation].map(([operation, { toCrm, statuses, fields }]) => ({
    operation,
    statuses: [...statuses].sort(compareText),
    fields: [...fields].sort(compareText).slice(0, MOST_FIELDS),
    toCrm,
  }));
}

/** Ids differ in every run, so a path is known by its words. */
function operationOf({ operationId, to, request }: Exchange): string {
  if (operationId !== null) return operationId;
  const path = URL.canParse(request.url) ? new URL(request.url).pathname : request.url;
  const words = path.split('/').map((part) => (/^[a-z][a-z-]*$|^v\d+$|^$/.test(part) ? part : '*'));
  return `${to} ${request.method} ${words.join('/')}`;
}

/** Paths of all fields of a body; the entries of a list count as one. */
function fieldsOf(body: unknown, path = '', depth = 0): string[] {
  if (typeof body !== 'object' || body === null || depth > 6) return [];
  if (Array.isArray(body)) return body.slice(0, 50).flatMap((entry) => fieldsOf(entry, `${path}[]`, depth + 1));
  return Object.entries(body).flatMap(([name, value]) => {
    const field = path === '' ? name : `${path}.${name}`;
    return [field, ...fieldsOf(value, field, depth + 1)];
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
