import type { Defect } from '../../seams';
import { refusedAfter } from '../making';

/** Once a subscription was paused, its product cannot be changed any more. */
export const changeAfterAPauseRefused: Defect = {
  name: 'change-after-a-pause-refused',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'Once a subscription was paused, its product cannot be changed any more.',
  seams: refusedAfter(({ status }) => status === 'SUSPENDED', 'change-product', 'It was paused before.'),
};
