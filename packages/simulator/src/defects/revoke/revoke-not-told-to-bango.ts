import type { Defect } from '../../seams';
import { withoutBango } from '../making';

/** A revocation is kept on the platform, and Bango goes on. */
export const revokeNotToldToBango: Defect = {
  name: 'revoke-not-told-to-bango',
  rule: 'spec/opentv-platform.md, UC-05',
  breaks: 'A revocation is kept on the platform, and Bango goes on.',
  seams: withoutBango('revoke'),
};
