import type { Defect } from '../../seams';
import { withoutEffect } from '../making';

/** A product change is answered as done, and nothing happens. */
export const changeProductHasNoEffect: Defect = {
  name: 'change-product-has-no-effect',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'A product change is answered as done, and nothing happens.',
  seams: withoutEffect('change-product'),
};
