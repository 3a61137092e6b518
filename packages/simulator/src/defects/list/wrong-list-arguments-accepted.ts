import type { Defect } from '../../seams';
import { asks } from '../making';

/** A filter or page that cannot be used gives an empty list instead of 400. */
export const wrongListArgumentsAccepted: Defect = {
  name: 'wrong-list-arguments-accepted',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A filter or page that cannot be used gives an empty list instead of 400.',
  seams: {
    answer: (context, answer) =>
      asks(context, 'list') && answer.status === 400
        ? { status: 200, body: { totalRecords: 0, resourceSet: [] } }
        : answer,
  },
};
