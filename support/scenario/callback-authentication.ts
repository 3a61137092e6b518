import { PlatformFailure, SetUpProblem } from '../errors';
import type { ReceivedCallback } from '../world/callbacks';

/**
 * Every call to the CRM must carry the credentials that are agreed for the deployment (`CRM_CALLBACK_*`).
 *
 * @throws PlatformFailure `NOT_AUTHENTICATED` where a call came without them
 * @throws SetUpProblem `OTHER_CREDENTIALS` where it came with others: which side has the wrong ones cannot be told from here
 */
export function checkAuthentication(received: readonly ReceivedCallback[]): void {
  for (const { call, exchange } of received) {
    if (call.refusal?.reason === 'missing') {
      throw new PlatformFailure(
        'NOT_AUTHENTICATED',
        'a call to the CRM with the credentials that are agreed',
        call.refusal.sentence,
        { exchange },
      );
    }
    if (call.refusal?.reason === 'different') {
      throw new SetUpProblem(
        'OTHER_CREDENTIALS',
        `A call of OpenTV Platform to the CRM was refused (401): ${call.refusal.sentence}. The platform and CRM_CALLBACK_* must be given the same.`,
        exchange.id,
      );
    }
  }
}
