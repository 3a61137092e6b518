import type { Defect } from '../../seams';

/** A call without a readable token is let in. */
export const missingTokenAccepted: Defect = {
  name: 'missing-token-accepted',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A call without a readable token is let in.',
  seams: {
    token: (_context, verdict) => (verdict?.point === 'no-token' ? null : verdict),
    requestCheck: (_context, deviations) => deviations.filter(({ where }) => !where.endsWith('authorization')),
  },
};
