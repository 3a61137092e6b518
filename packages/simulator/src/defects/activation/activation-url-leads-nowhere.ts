import type { Defect } from '../../seams';
import { asks } from '../making';

/** The URL of activation info leads to a page that the merchant does not have. */
export const activationUrlLeadsNowhere: Defect = {
  name: 'activation-url-leads-nowhere',
  rule: 'spec/opentv-platform.md, UC-02',
  breaks: 'The URL of activation info leads to a page that the merchant does not have.',
  seams: {
    afterBango: (context, outcome) =>
      asks(context, 'purchase', 'activation-info') && outcome.link
        ? { ...outcome, link: { ...outcome.link, url: `${outcome.link.url}-gone` } }
        : outcome,
  },
};
