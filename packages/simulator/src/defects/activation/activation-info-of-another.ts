import { randomUUID } from 'node:crypto';
import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** Activation info is about another entitlement. */
export const activationInfoOfAnother: Defect = {
  name: 'activation-info-of-another',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'Activation info is about another entitlement.',
  seams: {
    answer: answersGood(['activation-info'], (answer, body) => ({
      ...answer,
      body: { ...body, entitlementId: randomUUID() },
    })),
  },
};
