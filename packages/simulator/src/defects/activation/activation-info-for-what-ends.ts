import type { Defect } from '../../seams';
import { acceptedIn } from '../making';

/** Activation info is given for a subscription that is ending or was revoked. */
export const activationInfoForWhatEnds: Defect = {
  name: 'activation-info-for-what-ends',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'Activation info is given for a subscription that is ending or was revoked.',
  ...acceptedIn('activation-info', ['ACTIVE-ENDING', 'REVOKED'], null, null),
};
