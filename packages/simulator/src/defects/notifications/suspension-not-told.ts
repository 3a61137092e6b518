import type { Defect } from '../../seams';
import { silentAbout } from '../making';

/** The CRM is not told of a suspension. */
export const suspensionNotTold: Defect = {
  name: 'suspension-not-told',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The CRM is not told of a suspension.',
  seams: silentAbout('SUSPENSION_SUCCESS'),
};
