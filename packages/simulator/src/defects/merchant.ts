import type { Defect } from '../seams';
import { RULES } from './rules';

/** Mistakes about changes made at the merchant. */
export const merchantDefects: readonly Defect[] = [
  {
    name: 'bango-ignores-the-refusal',
    breaks: 'Bango makes a product change that the platform did not allow.',
    rule: RULES.crmNotifications,
    seams: () => ({ bango: { authorised: () => true } }),
  },
  {
    name: 'coming-end-ends-at-once',
    breaks: 'A subscription ends at once when Bango tells that its end is coming.',
    rule: RULES.bangoNotifications,
    seams: () => ({
      bangoNotification: (_context, notification) =>
        notification.notificationReason === 'TERMINATION_PENDING'
          ? { ...notification, status: 'CANCELLED' }
          : notification,
    }),
  },
  {
    name: 'crm-asked-about-another-product',
    breaks: 'The CRM is asked about the product that the subscriber has.',
    rule: RULES.crmNotifications,
    seams: () => ({ authorisationRequest: (_context, request) => ({ ...request, newProductId: request.productId }) }),
  },
  {
    name: 'crm-not-asked',
    breaks: 'A product change at the merchant is made without asking the CRM.',
    rule: RULES.crmNotifications,
    seams: () => ({ authorisationRequest: () => null }),
  },
  {
    name: 'crm-refusal-ignored',
    breaks: 'A product change that the CRM forbids is made all the same.',
    rule: RULES.crmNotifications,
    seams: () => ({ authorisation: () => true }),
  },
  {
    name: 'merchant-confirms-another-product',
    breaks: 'Bango keeps the old product after a change.',
    rule: RULES.changeProduct,
    seams: () => {
      const products = new Map<string, string>();
      return {
        bango: {
          stored: (record) => {
            const before = products.get(record.entitlementId);
            products.set(record.entitlementId, before ?? record.productKey);
            return before ? { ...record, productKey: before } : record;
          },
        },
      };
    },
  },
];
