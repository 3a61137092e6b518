import type { BangoOutcome } from '../../model';
import type { Defect } from '../../seams';
import { asks } from '../making';

const first = new Map<string, NonNullable<BangoOutcome['link']>>();

/** The first activation URL is given for ever, also when it has expired. */
export const activationInfoRepeatsExpiredUrl: Defect = {
  name: 'activation-info-repeats-expired-url',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'The first activation URL is given for ever, also when it has expired.',
  seams: {
    afterBango: (context, outcome) => {
      if (!asks(context, 'activation-info') || !outcome.link) {
        return outcome;
      }
      const link = first.get(outcome.state.entitlementId) ?? outcome.link;
      first.set(outcome.state.entitlementId, link);
      return { ...outcome, link };
    },
  },
};
