import type { VerdictAttachment } from '@opentv-bango/evidence';
import type { Suite } from '../suite';

/**
 * Where the operator says that activations need a person (`CERTIFY_ACTIVATION`), and none is there: why a scenario is not
 * run; null where it completes no activation.
 *
 * @param activates whether a step of the scenario completes an activation
 */
export function personSkip(
  { configuration }: { configuration: Pick<Suite['configuration'], 'activation' | 'manualSeconds'> },
  activates: boolean,
): VerdictAttachment | null {
  if (!activates || configuration.activation === 'program' || configuration.manualSeconds !== null) return null;
  return { verdict: 'NOT_RUN', reason: 'its activation needs a person (CERTIFY_ACTIVATION); run with --manual' };
}
