import type { Defect } from '../../seams';
import { withoutEffect } from '../making';

/** A revocation is answered as done, and nothing happens. */
export const revokeHasNoEffect: Defect = {
  name: 'revoke-has-no-effect',
  rule: 'spec/opentv-platform.md, UC-05',
  breaks: 'A revocation is answered as done, and nothing happens.',
  seams: withoutEffect('revoke'),
};
