import type { Defect } from '../../seams';

/** The signature of a token is not looked at. */
export const forgedTokenAccepted: Defect = {
  name: 'forged-token-accepted',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'The signature of a token is not looked at.',
  seams: { token: (_context, verdict) => (verdict?.point === 'invalid-token' ? null : verdict) },
};
