import type { Defect } from '../../seams';
import { reasonNotDemanded } from './reason-not-demanded';

/** The CRM Gateway ends a subscription without the reason that 25.26 wants. */
export const gatewayEndsWithoutAReason: Defect = {
  ...reasonNotDemanded,
  name: 'gateway-ends-without-a-reason',
  breaks: 'The CRM Gateway ends a subscription without the reason that 25.26 wants.',
  deployments: ['ssp'],
  releases: ['25.26'],
};
