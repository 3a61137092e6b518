import { randomUUID } from 'node:crypto';
import type { Defect } from '../../seams';
import { asks, refusedAt } from '../making';

/** Where Bango cannot be reached the CRM is answered as if all were done. */
export const bangoUnavailableHidden: Defect = {
  name: 'bango-unavailable-hidden',
  rule: 'spec/bango.md, BC-30',
  breaks: 'Where Bango cannot be reached the CRM is answered as if all were done.',
  seams: {
    answer: (context, answer) =>
      !refusedAt(answer, 'throttled')
        ? answer
        : asks(context, 'purchase')
          ? { status: context.release === '25.12' ? 201 : 202, body: { _id: randomUUID() } }
          : { status: 200, body: { matchedCount: 1, modifiedCount: 1 } },
  },
};
