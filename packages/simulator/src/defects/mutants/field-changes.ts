import type { FieldPath } from './mutation';

/** One way in which a field can be wrong; `absent` stands for a field that is left out. */
interface FieldChange {
  readonly name: string;
  change(value: unknown): unknown;
}

/** In place of a value: the field is left out. */
const absent = Symbol('absent');

const DAY_MS = 86_400_000;

const ALWAYS: readonly FieldChange[] = [
  { name: 'missing', change: () => absent },
  { name: 'null', change: () => null },
  { name: 'wrong-type', change: (value) => (typeof value === 'number' ? String(value) : 4711) },
];

const STATE: readonly FieldChange[] = [
  { name: 'other-state', change: (value) => (value === 'SUSPENDED' ? 'ACTIVE' : 'SUSPENDED') },
  { name: 'final-state', change: (value) => (value === 'CANCELLED' ? 'REVOKED' : 'CANCELLED') },
];
const TIME: readonly FieldChange[] = [
  { name: 'earlier', change: (value) => shifted(value, -2) },
  { name: 'later', change: (value) => shifted(value, 2) },
];
const COUNT: readonly FieldChange[] = [
  { name: 'one-more', change: (value) => Number(value) + 1 },
  { name: 'zero', change: () => 0 },
];
const URL_TEXT: readonly FieldChange[] = [
  { name: 'relative', change: () => '/somewhere' },
  { name: 'elsewhere', change: (value) => new URL('/nowhere', String(value)).href },
];
const ID: readonly FieldChange[] = [{ name: 'other-id', change: (value) => `${String(value).slice(0, -1)}~` }];
const TEXT: readonly FieldChange[] = [{ name: 'other-text', change: (value) => `${String(value)}_X` }];
const LIST: readonly FieldChange[] = [
  { name: 'empty', change: () => [] },
  { name: 'without-last', change: (value) => listOf(value).slice(0, -1) },
  { name: 'one-too-many', change: (value) => [...listOf(value), ...listOf(value).slice(0, 1).map(stranger)] },
  { name: 'doubled', change: (value) => [...listOf(value), ...listOf(value)] },
];

/** The ways in which each field of a body can be wrong, lists and objects within it included. */
export function fieldChangesOf(body: unknown, path: FieldPath = []): { path: FieldPath; name: string }[] {
  if (body === null || typeof body !== 'object') return [];
  return Object.entries(body).flatMap(([name, value]) => {
    const here = [...path, Array.isArray(body) ? Number(name) : name];
    const own = Array.isArray(body) ? [] : changesOf(name, value).map((change) => ({ path: here, name: change.name }));
    return [...own, ...fieldChangesOf(value, here)];
  });
}

/** Changes a field of a body in the way that is named; a body without the field stays as it is. */
export function changeField(body: unknown, path: FieldPath, change: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined || body === null || typeof body !== 'object' || !(first in body)) return body;
  const value: unknown = Reflect.get(body, first);
  const changed = rest.length > 0 ? changeField(value, rest, change) : applied(change, String(first), value);
  if (Array.isArray(body)) return body.map((item, index) => (index === first ? changed : item));
  if (changed !== absent) return { ...body, [first]: changed };
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== first));
}

function applied(change: string, name: string, value: unknown): unknown {
  const found = changesOf(name, value).find((one) => one.name === change);
  return found ? found.change(value) : value;
}

function changesOf(name: string, value: unknown): readonly FieldChange[] {
  return [...ALWAYS, ...kindOf(name, value)];
}

function kindOf(name: string, value: unknown): readonly FieldChange[] {
  if (Array.isArray(value)) return LIST;
  if (typeof value === 'number') return COUNT;
  if (typeof value !== 'string') return [];
  if (name === 'status') return STATE;
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return TIME;
  if (/^https?:/.test(value)) return URL_TEXT;
  return /id$/i.test(name) ? ID : TEXT;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The same record under another id. */
function stranger(item: unknown): unknown {
  return item !== null && typeof item === 'object'
    ? Object.fromEntries(Object.entries(item).map(([name, value]) => [name, isOwnId(name) ? `${value}-other` : value]))
    : item;
}

function isOwnId(name: string): boolean {
  return ['_id', 'entitlementId', 'externalEntitlementId'].includes(name);
}

/** A time that many days off. */
function shifted(value: unknown, days: number): string {
  return new Date(Date.parse(String(value)) + days * DAY_MS).toISOString();
}
