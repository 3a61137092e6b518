import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** By the address of the platform: many may run in one process. */
const first = new Map<string | undefined, unknown>();

/** All subscribers of a product get the recovery URL that was made for the first. */
export const recoveryUrlOfAnother: Defect = {
  name: 'recovery-url-of-another',
  rule: 'spec/opentv-platform.md, UC-04, UC-10',
  breaks: 'All subscribers of a product get the recovery URL that was made for the first.',
  seams: {
    answer: answersGood(['recover'], (answer, { recoveryUrl }, { request }) => {
      const host = request?.headers.host;
      if (!first.has(host)) first.set(host, recoveryUrl);
      return { ...answer, body: { recoveryUrl: first.get(host) } };
    }),
  },
};
