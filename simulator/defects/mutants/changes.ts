/** What a field of an answer is: decides how it can be wrong. */
export type FieldKind = 'id' | 'state' | 'time' | 'count' | 'url' | 'text';

/** One way in which a field can be wrong; `absent` stands for a field that is left out. */
export interface FieldChange {
  readonly name: string;
  change(value: unknown): unknown;
}

/** In place of a value: the field is left out. */
export const absent = Symbol('absent');

const ALWAYS: readonly FieldChange[] = [
  { name: 'missing', change: () => absent },
  { name: 'null', change: () => null },
  { name: 'wrong-type', change: (value) => (typeof value === 'number' ? String(value) : 4711) },
];

const OTHERS: Readonly<Record<FieldKind, readonly FieldChange[]>> = {
  id: [{ name: 'other-id', change: (value) => `${String(value).slice(0, -1)}~` }],
  state: [{ name: 'other-state', change: (value) => (value === 'SUSPENDED' ? 'ACTIVE' : 'SUSPENDED') }],
  time: [
    { name: 'earlier', change: (value) => shifted(value, -2) },
    { name: 'later', change: (value) => shifted(value, 2) },
  ],
  count: [
    { name: 'one-more', change: (value) => Number(value) + 1 },
    { name: 'zero', change: () => 0 },
  ],
  url: [{ name: 'relative', change: () => '/somewhere' }],
  text: [{ name: 'other-text', change: (value) => `${String(value)}_X` }],
};

/** The ways in which a field of this kind can be wrong. */
export function changesOf(kind: FieldKind): readonly FieldChange[] {
  return [...ALWAYS, ...OTHERS[kind]];
}

/** A time that many days off. */
function shifted(value: unknown, days: number): unknown {
  const time = Date.parse(String(value));
  return Number.isNaN(time) ? value : new Date(time + days * 86_400_000).toISOString();
}
