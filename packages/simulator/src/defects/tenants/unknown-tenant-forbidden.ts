import type { Defect } from '../../seams';
import { refusedAt } from '../making';

/** A purchase for an unknown tenant is answered 403, not 404. */
export const unknownTenantForbidden: Defect = {
  name: 'unknown-tenant-forbidden',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'A purchase for an unknown tenant is answered 403, not 404.',
  seams: {
    answer: (_context, answer) => (refusedAt(answer, 'unknown-tenant-purchase') ? { ...answer, status: 403 } : answer),
  },
};
