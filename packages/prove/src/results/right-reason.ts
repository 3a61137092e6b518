import type { Judgement } from '@opentv-bango/certification';

/** Codes of failures that blame nobody: a mistake of the suite, or a connection that broke. */
const NO_REASONS = new Set(['UNEXPECTED', 'NO_ANSWER', 'UNREACHABLE']);

/** Whether a scenario turned red because the platform did something else than it should, and not for a crash on the way. */
export function isRightReason({ verdict, failure }: Pick<Judgement, 'verdict' | 'failure'>): boolean {
  return verdict === 'FAILED' && isBlame(failure?.code ?? null);
}

/** Whether the code of a failure blames somebody. */
export function isBlame(code: string | null): boolean {
  return code !== null && !NO_REASONS.has(code);
}
