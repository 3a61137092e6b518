import type { VerdictAttachment } from '@opentv-bango/evidence';
import type { Suite } from '../suite';

/** Steps in which an activation is completed: those of `establish` beyond PENDING, and the subscriber's own. */
const ACTIVATES =
  /\b(active|suspended|ending|cancelled|revoked) subscription to the (?!instant )[\w-]+ product$|^the subscriber completes the activation$/;

/**
 * Where the operator says that activations need a person (`CERTIFY_ACTIVATION`), and none is there: why a scenario is not
 * run; null where it completes no activation.
 */
export function personSkip(
  { configuration }: { configuration: Pick<Suite['configuration'], 'activation' | 'manualSeconds'> },
  stepTexts: readonly string[],
): VerdictAttachment | null {
  if (configuration.activation === 'program' || configuration.manualSeconds !== null) return null;
  return stepTexts.some((text) => ACTIVATES.test(text))
    ? { verdict: 'NOT_RUN', reason: 'its activation needs a person (CERTIFY_ACTIVATION); run with --manual' }
    : null;
}
