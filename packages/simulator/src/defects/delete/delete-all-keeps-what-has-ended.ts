import type { Entitlement } from '../../model';
import type { Defect } from '../../seams';
import { asks } from '../making';

const kept: Entitlement[] = [];
let ended: readonly Entitlement[] = [];

/** What had ended before all subscriptions of an account are deleted is still listed. */
export const deleteAllKeepsWhatHasEnded: Defect = {
  name: 'delete-all-keeps-what-has-ended',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'What had ended before all subscriptions of an account are deleted is still listed.',
  seams: {
    answer: (context, answer) => {
      if (asks(context, 'delete-all-of-account') && answer.status < 300) kept.push(...ended);
      return answer;
    },
    requestCheck: (context, deviations) => {
      if (asks(context, 'delete-all-of-account')) {
        const { accountId } = context.request?.parameters ?? {};
        ended = context.entitlements().filter((one) => one.accountId === accountId && one.status === 'CANCELLED');
      }
      return deviations;
    },
    searched: (_context, entitlements) => [...entitlements, ...kept],
  },
};
