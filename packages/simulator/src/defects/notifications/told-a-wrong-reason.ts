import type { Defect } from '../../seams';
import { announcing } from '../making';

/** The notification's reason contradicts its status. */
export const toldAWrongReason: Defect = {
  name: 'told-a-wrong-reason',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: "The notification's reason contradicts its status.",
  seams: announcing((body) => ({
    ...body,
    notificationReason: body.status === 'ACTIVE' ? 'TERMINATION_SUCCESS' : 'ACTIVATION_SUCCESS',
  })),
};
