import type { Defect } from '../../seams';
import { asks } from '../making';

/** An account that does not exist is cancelled like any other. */
export const unknownAccountCancelled: Defect = {
  name: 'unknown-account-cancelled',
  rule: 'spec/opentv-platform.md, "What the suite insists on", refused',
  breaks: 'An account that does not exist is cancelled like any other.',
  seams: {
    answer: (context, answer) =>
      asks(context, 'cancel-account') && context.request?.parameters.accountId?.startsWith('unknown-')
        ? { status: 200, body: { matchedCount: 1, modifiedCount: 1 } }
        : answer,
  },
};
