import type { Defect } from '../../seams';
import { withoutEffect } from '../making';

/** A cancellation is answered as done, and nothing happens. */
export const cancelHasNoEffect: Defect = {
  name: 'cancel-has-no-effect',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'A cancellation is answered as done, and nothing happens.',
  seams: withoutEffect('cancel'),
};
