import { createSecretForms, type SecretForms, SHORTEST_SECRET } from '@opentv-bango/evidence';

/** A value that must not be in the evidence. */
export interface NamedSecret {
  /** The variable or the place that it comes from: what a finding shows. */
  name: string;
  value: string;
}

/** Everything that a scan looks for. */
export interface SearchTerms {
  /** Configured secrets. */
  secrets: readonly NamedSecret[];
  /** Canaries: values planted in the run to detect leaks. */
  canaries: readonly NamedSecret[];
}

/** One value with the expressions that find it. */
export interface Needle {
  kind: 'secret' | 'canary';
  name: string;
  forms: SecretForms;
}

/**
 * Prepares the search. One expression tests for all values; only a text with a hit is searched for each value.
 *
 * @returns the needles, all of them in one, and the names of those too short to be told from ordinary text
 */
export function prepareNeedles({ secrets, canaries }: SearchTerms): {
  all: SecretForms;
  needles: Needle[];
  tooShort: string[];
} {
  const kinds = [
    { kind: 'secret', values: secrets },
    { kind: 'canary', values: canaries },
  ] as const;
  const usable = kinds.flatMap(({ kind, values }) =>
    values.filter(({ value }) => value.length >= SHORTEST_SECRET).map(({ name, value }) => ({ kind, name, value })),
  );
  return {
    all: createSecretForms(usable.map(({ value }) => value)),
    needles: usable.map(({ kind, name, value }) => ({ kind, name, forms: createSecretForms([value]) })),
    tooShort: [...secrets, ...canaries]
      .filter(({ value }) => value !== '' && value.length < SHORTEST_SECRET)
      .map(({ name }) => name),
  };
}
