import type { Defect } from '../../seams';
import { actionOf } from '../making';

/** The CRM Gateway accepts a status that is missing or does not exist. */
export const statusNotChecked: Defect = {
  name: 'status-not-checked',
  rule: 'spec/opentv-platform.md, "Entitlement"',
  breaks: 'The CRM Gateway accepts a status that is missing or does not exist.',
  deployments: ['ssp'],
  seams: {
    requestCheck: (context, deviations) => (context.operationId === 'gatewayUpdate' ? [] : deviations),
    refusal: (context, verdict) =>
      context.operationId === 'gatewayUpdate' && actionOf(context) === 'other' ? null : verdict,
  },
};
