import type { Answer } from '../http';

/** The URL in the answer to a recovery (docs/spec/opentv-platform.md, "UC-04 Recover"); null where there is none. */
export function recoveryUrlIn({ decoded }: Answer): string | null {
  const { recoveryUrl } = (decoded ?? {}) as { recoveryUrl?: unknown };
  return typeof recoveryUrl === 'string' ? recoveryUrl : null;
}
