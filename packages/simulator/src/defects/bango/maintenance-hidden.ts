import type { Defect } from '../../seams';
import { asks, refusedAt } from '../making';

/** While Bango is in maintenance the CRM is answered as if its change were made. */
export const maintenanceHidden: Defect = {
  name: 'maintenance-hidden',
  rule: 'spec/bango.md, BC-30',
  breaks: 'While Bango is in maintenance the CRM is answered as if its change were made.',
  seams: {
    answer: (context, answer) =>
      refusedAt(answer, 'maintenance') && !asks(context, 'purchase')
        ? { status: 200, body: { matchedCount: 1, modifiedCount: 1, deletedCount: 1 } }
        : answer,
  },
};
