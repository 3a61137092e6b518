import type { VerdictAttachment } from '@opentv-bango/evidence';
import type { StepTraits } from '../step-traits';
import type { Suite } from '../suite';

/**
 * In a read-only run (`--read-only`): why a scenario is not run; null where none of its steps changes anything.
 *
 * @param steps what is declared of each of its steps
 */
export function readOnlySkip(
  { configuration }: { configuration: Pick<Suite['configuration'], 'readOnly' | 'accounts'> },
  steps: readonly StepTraits[],
): VerdictAttachment | null {
  if (!configuration.readOnly) return null;
  const hasAccounts = configuration.accounts.mode === 'pool';
  const changes = ({ readOnly, takesAccount }: StepTraits): boolean => !readOnly && !(takesAccount && hasAccounts);
  return steps.some(changes)
    ? { verdict: 'NOT_RUN', reason: 'it changes something, and the run is --read-only' }
    : null;
}
