import type { Defect } from '../../seams';
import { firstProductBack } from '../making';

/** A suspended subscription is to the product again that it was first bought for. */
export const suspensionBringsTheOldProductBack: Defect = {
  name: 'suspension-brings-the-old-product-back',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'A suspended subscription is to the product again that it was first bought for.',
  seams: firstProductBack((_before, after) => after.status === 'SUSPENDED'),
};
