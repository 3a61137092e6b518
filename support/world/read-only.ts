import type { VerdictAttachment } from '@opentv-bango/evidence';
import type { Suite } from '../suite';

/** Steps that send nothing, or only ask. What is not among them may change something. */
const ASKS_ONLY = [
  /^the tester sends an echo to Bango$/,
  /^Bango answers /,
  /^the CRM (lists|looks for) /,
  /^the (list|page) /,
  /^the platform (accepts|refuses|answers) /,
  /^nothing has changed$/,
];
/** Steps that need an account: one of the pool, since none may be made. */
const HAS_AN_ACCOUNT = /^(the subscriber has no subscription|the CRM names a subscription that does not exist)$/;

/** In a read-only run: why a scenario is not run; null where it only asks. */
export function readOnlySkip({ configuration }: Suite, stepTexts: readonly string[]): VerdictAttachment | null {
  if (!configuration.readOnly) return null;
  const changes = stepTexts.find(
    (text) =>
      !ASKS_ONLY.some((step) => step.test(text)) &&
      !(HAS_AN_ACCOUNT.test(text) && configuration.accounts.mode === 'pool'),
  );
  return changes ? { verdict: 'NOT_RUN', reason: 'it changes something, and the run is --read-only' } : null;
}
