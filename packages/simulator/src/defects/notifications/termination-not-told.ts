import type { Defect } from '../../seams';
import { silentAbout } from '../making';

/** The CRM is not told of an end. */
export const terminationNotTold: Defect = {
  name: 'termination-not-told',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The CRM is not told of an end.',
  seams: silentAbout('TERMINATION_SUCCESS'),
};
