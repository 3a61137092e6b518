import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** A subscription that has ended can be recovered. */
export const recoveryAfterTheEnd: Defect = {
  name: 'recovery-after-the-end',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'A subscription that has ended can be recovered.',
  ...acceptedIn('recover', ['CANCELLED', 'REVOKED'], null, null),
};
