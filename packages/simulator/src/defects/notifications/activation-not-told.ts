import type { Defect } from '../../seams';
import { silentAbout } from '../making';

/** The CRM is not told of an activation. */
export const activationNotTold: Defect = {
  name: 'activation-not-told',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The CRM is not told of an activation.',
  seams: silentAbout('ACTIVATION_SUCCESS'),
};
