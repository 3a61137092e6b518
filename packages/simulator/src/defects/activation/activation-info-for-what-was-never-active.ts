import type { Defect } from '../../seams';
import { activationInfoOf, asks } from '../making';

const neverActive = new Set<string>();

/** Activation info is given for what was cancelled before it was activated. */
export const activationInfoForWhatWasNeverActive: Defect = {
  name: 'activation-info-for-what-was-never-active',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'Activation info is given for what was cancelled before it was activated.',
  seams: {
    stored: ({ entitlement: before }, entitlement) => {
      if (before?.status === 'PENDING' && entitlement.status === 'CANCELLED') neverActive.add(entitlement._id);
      return entitlement;
    },
    answer: (context, answer) =>
      asks(context, 'activation-info') && neverActive.has(context.request?.parameters.entitlementId ?? '')
        ? activationInfoOf(context)
        : answer,
  },
};
