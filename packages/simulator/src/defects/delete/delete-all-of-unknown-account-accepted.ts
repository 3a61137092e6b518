import type { Defect } from '../../seams';
import { asks } from '../making';

/** All subscriptions of an account that does not exist are said to be deleted. */
export const deleteAllOfUnknownAccountAccepted: Defect = {
  name: 'delete-all-of-unknown-account-accepted',
  rule: 'spec/opentv-platform.md, "What the suite insists on"',
  breaks: 'All subscriptions of an account that does not exist are said to be deleted.',
  seams: {
    answer: (context, answer) =>
      asks(context, 'delete-all-of-account') && answer.status >= 400 && answer.status !== 403
        ? { status: 200, body: { deletedCount: 1 } }
        : answer,
  },
};
