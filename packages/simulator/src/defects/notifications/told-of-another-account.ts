import type { Defect } from '../../seams';
import { announcing } from '../making';

/** The notification names another account. */
export const toldOfAnotherAccount: Defect = {
  name: 'told-of-another-account',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The notification names another account.',
  seams: announcing((body) => ({ ...body, accountId: `${body.accountId}-other` })),
};
