import type { Judgement } from '@opentv-bango/certification';

/** Codes of failures without a cause on the platform: an internal error, or a broken connection. */
const NO_REASONS = new Set(['UNEXPECTED', 'NO_ANSWER', 'UNREACHABLE']);

/**
 * Whether a scenario turned red because the platform did something else than it should, and not for a crash on the way.
 */
export function isExpectedFailure({ verdict, failure }: Pick<Judgement, 'verdict' | 'failure'>): boolean {
  return verdict === 'FAILED' && blamesPlatform(failure?.code ?? null);
}

/** Whether the code of a failure names a cause on the platform. */
export function blamesPlatform(code: string | null): boolean {
  return code !== null && !NO_REASONS.has(code);
}
