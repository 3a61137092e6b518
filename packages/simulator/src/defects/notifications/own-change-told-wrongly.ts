import type { Defect } from '../../seams';

/** A change that the CRM itself asked for is announced to it as a cancellation. */
export const ownChangeToldWrongly: Defect = {
  name: 'own-change-told-wrongly',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'A change that the CRM itself asked for is announced to it as a cancellation.',
  seams: {
    crmNotifications: ({ entitlement, now }, planned) =>
      entitlement?.status === 'SUSPENDED' && planned.length === 0
        ? [
            {
              body: {
                entitlementId: entitlement._id,
                accountId: entitlement.accountId,
                productId: entitlement.productId,
                status: 'CANCELLED',
                notificationReason: 'TERMINATION_SUCCESS',
                timestamp: now.toISOString(),
              },
              afterMs: 0,
            },
          ]
        : planned,
  },
};
