import type { Defect } from '../../seams';

/** An expired token is as good as a fresh one. */
export const expiredTokenAccepted: Defect = {
  name: 'expired-token-accepted',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'An expired token is as good as a fresh one.',
  seams: { token: (_context, verdict) => (verdict?.point === 'expired-token' ? null : verdict) },
};
