import type { Defect } from '../../seams';
import { asks, brokenAnswer, textOf } from '../making';

/** A purchase whose validity ends before it begins is answered with an error of the platform. */
export const impossibleValidityBreaksThePlatform: Defect = {
  name: 'impossible-validity-breaks-the-platform',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A purchase whose validity ends before it begins is answered with an error of the platform.',
  releases: ['25.26'],
  seams: {
    answer: (context, answer) => {
      const [from, to] = ['validFrom', 'expiryDate'].map((name) => textOf(context.request?.body, name) ?? '');
      return asks(context, 'purchase') && from !== undefined && to !== undefined && to < from ? brokenAnswer() : answer;
    },
  },
};
