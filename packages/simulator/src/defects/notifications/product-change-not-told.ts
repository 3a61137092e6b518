import type { Defect } from '../../seams';
import { silentAbout } from '../making';

/** The CRM is not told of a product change. */
export const productChangeNotTold: Defect = {
  name: 'product-change-not-told',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The CRM is not told of a product change.',
  seams: silentAbout('PRODUCT_UPDATE'),
};
