import type { Defect } from '../../seams';
import { silentAbout } from '../making';

/** The CRM is not told of a resumption. */
export const resumptionNotTold: Defect = {
  name: 'resumption-not-told',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The CRM is not told of a resumption.',
  seams: silentAbout('RESUMPTION_SUCCESS'),
};
