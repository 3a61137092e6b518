import type { Defect } from '../../seams';
import { asks } from '../making';

/** After a product change the subscription waits for an activation again. */
export const changeProductLeavesPending: Defect = {
  name: 'change-product-leaves-pending',
  rule: 'spec/opentv-platform.md, UC-11',
  breaks: 'After a product change the subscription waits for an activation again.',
  seams: {
    stored: (context, entitlement) =>
      asks(context, 'change-product') ? { ...entitlement, status: 'PENDING' } : entitlement,
    bangoNotification: (_context, notification) =>
      notification.notificationReason === 'PRODUCT_UPDATE' ? null : notification,
  },
};
