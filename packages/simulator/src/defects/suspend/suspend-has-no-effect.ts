import type { Defect } from '../../seams';
import { withoutEffect } from '../making';

/** A suspension is answered as done, and nothing happens. */
export const suspendHasNoEffect: Defect = {
  name: 'suspend-has-no-effect',
  rule: 'spec/opentv-platform.md, UC-06',
  breaks: 'A suspension is answered as done, and nothing happens.',
  seams: withoutEffect('suspend'),
};
