import type { Defect } from '../../seams';
import { answersGood } from '../making';

/** TPES answers 200 before the merchant has confirmed. */
export const confirmationAnswered200: Defect = {
  name: 'confirmation-answered-200',
  rule: 'spec/opentv-platform.md, UC-03',
  breaks: 'TPES answers 200 before the merchant has confirmed.',
  deployments: ['non-ssp'],
  seams: {
    answer: answersGood(['cancel', 'revoke', 'suspend', 'resume', 'change-product'], (answer) =>
      answer.status === 202 ? { ...answer, status: 200 } : answer,
    ),
  },
};
