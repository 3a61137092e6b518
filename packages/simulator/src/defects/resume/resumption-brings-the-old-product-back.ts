import type { Defect } from '../../seams';
import { firstProductBack } from '../making';

/** A resumed subscription is to the product again that it was first bought for. */
export const resumptionBringsTheOldProductBack: Defect = {
  name: 'resumption-brings-the-old-product-back',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'A resumed subscription is to the product again that it was first bought for.',
  seams: firstProductBack((before, after) => before?.status === 'SUSPENDED' && after.status === 'ACTIVE'),
};
