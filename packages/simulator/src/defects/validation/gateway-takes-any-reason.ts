import type { Defect } from '../../seams';
import { unknownReasonAccepted } from './unknown-reason-accepted';

/** The CRM Gateway ends a subscription for a reason that does not exist. */
export const gatewayTakesAnyReason: Defect = {
  ...unknownReasonAccepted,
  name: 'gateway-takes-any-reason',
  breaks: 'The CRM Gateway ends a subscription for a reason that does not exist.',
  deployments: ['ssp'],
  releases: ['25.26'],
};
