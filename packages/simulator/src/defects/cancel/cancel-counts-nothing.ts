import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** The CRM Gateway says that a cancellation modified nothing. */
export const cancelCountsNothing: Defect = {
  name: 'cancel-counts-nothing',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'The CRM Gateway says that a cancellation modified nothing.',
  deployments: ['ssp'],
  seams: {
    answer: answersGood(['cancel', 'revoke'], (answer, body) => ({ ...answer, body: { ...body, modifiedCount: 0 } })),
  },
};
