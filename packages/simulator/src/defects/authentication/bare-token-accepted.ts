import type { Defect } from '../../seams';

/** A token counts without the word that says what it is. */
export const bareTokenAccepted: Defect = {
  name: 'bare-token-accepted',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A token counts without the word that says what it is.',
  seams: {
    token: ({ request }, verdict) =>
      verdict?.point === 'no-token' && request?.headers.authorization?.startsWith('ey') ? null : verdict,
    requestCheck: ({ request }, deviations) =>
      request?.headers.authorization?.startsWith('ey')
        ? deviations.filter(({ where }) => !where.endsWith('authorization'))
        : deviations,
  },
};
