import type { Defect } from '../../seams';

/** The platform answers Bango's notification of a product change, and forgets it. */
export const productChangeNotTakenIn: Defect = {
  name: 'product-change-not-taken-in',
  rule: 'spec/opentv-platform.md, "What OPF sends to the CRM"',
  breaks: "The platform answers Bango's notification of a product change, and forgets it.",
  seams: {
    bangoNotification: (_context, notification) =>
      notification.notificationReason === 'PRODUCT_UPDATE' ? null : notification,
  },
};
