import type { Answer } from '../http';

/** The URL in the answer to a recovery (spec, UC-04); null where there is none. */
export function recoveryUrlIn({ decoded }: Answer): string | null {
  const { recoveryUrl } = (decoded ?? {}) as { recoveryUrl?: unknown };
  return typeof recoveryUrl === 'string' ? recoveryUrl : null;
}
