import type { Defect } from '../../seams';
import { announcing } from '../making';

/** The CRM is told the state from before the change. */
export const toldAWrongStatus: Defect = {
  name: 'told-a-wrong-status',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The CRM is told the state from before the change.',
  seams: announcing((body) => ({ ...body, status: body.status === 'ACTIVE' ? 'PENDING' : 'ACTIVE' })),
};
