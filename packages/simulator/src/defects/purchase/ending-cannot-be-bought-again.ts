import type { Defect } from '../../seams';
import { asks, hasBought } from '../making';

/** While a subscription is ending, its product cannot be bought again. */
export const endingCannotBeBoughtAgain: Defect = {
  name: 'ending-cannot-be-bought-again',
  rule: 'spec/opentv-platform.md, UC-01',
  breaks: 'While a subscription is ending, its product cannot be bought again.',
  seams: {
    refusal: (context, verdict) =>
      verdict ??
      (asks(context, 'purchase') && hasBought(context, ['ACTIVE-ENDING'])
        ? { point: 'refused', message: 'The subscription has not ended yet.' }
        : null),
  },
};
