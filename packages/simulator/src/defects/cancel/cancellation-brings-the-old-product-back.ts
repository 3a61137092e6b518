import type { Defect } from '../../seams';
import { firstProductBack } from '../making';

/** A cancelled subscription is to the product again that it was first bought for. */
export const cancellationBringsTheOldProductBack: Defect = {
  name: 'cancellation-brings-the-old-product-back',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'A cancelled subscription is to the product again that it was first bought for.',
  seams: firstProductBack((_before, after) => after.status === 'CANCELLED'),
};
