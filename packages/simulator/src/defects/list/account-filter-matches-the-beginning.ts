import type { Defect } from '../../seams';
import { filterOf, listingWith } from '../making';

/** A list of an account holds those of accounts whose ids begin with its id. */
export const accountFilterMatchesTheBeginning: Defect = {
  name: 'account-filter-matches-the-beginning',
  rule: 'spec/opentv-platform.md, UC-09',
  breaks: 'A list of an account holds those of accounts whose ids begin with its id.',
  seams: {
    listed: (context, listing) => {
      const { accountId } = filterOf(context);
      if (typeof accountId !== 'string') return listing;
      return listingWith(
        listing,
        context.entitlements().filter((one) => one.productType === 'THIRDPARTY' && one.accountId.startsWith(accountId)),
      );
    },
  },
};
