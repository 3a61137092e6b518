import type { Defect } from '../../seams';

/** The CRM is told that a subscription has ended that only will end. */
export const toldOfAnEndTooEarly: Defect = {
  name: 'told-of-an-end-too-early',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: 'The CRM is told that a subscription has ended that only will end.',
  seams: {
    crmNotifications: ({ entitlement, now }, planned) =>
      entitlement?.status === 'ACTIVE-ENDING' && planned.length === 0
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
