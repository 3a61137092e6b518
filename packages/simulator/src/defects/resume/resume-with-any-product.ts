import type { Defect } from '../../seams';
import { asks } from '../making';

/** A resumption may name a product that does not exist. */
export const resumeWithAnyProduct: Defect = {
  name: 'resume-with-any-product',
  rule: 'spec/opentv-platform.md, UC-07',
  breaks: 'A resumption may name a product that does not exist.',
  deployments: ['non-ssp'],
  seams: {
    refusal: (context, verdict) =>
      asks(context, 'resume') && / is not for product /.test(verdict?.message ?? '') ? null : verdict,
  },
};
