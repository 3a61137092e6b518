import type { Entitlement } from '../../model';
import type { Defect } from '../../seams';
import { asks } from '../making';

const deleted = new Map<string, Entitlement>();

/** A deleted subscription is still in the list. */
export const deletedStillListed: Defect = {
  name: 'deleted-still-listed',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A deleted subscription is still in the list.',
  seams: {
    requestCheck: (context, deviations) => {
      if (asks(context, 'delete') && context.entitlement) {
        deleted.set(context.entitlement._id, context.entitlement);
      }
      return deviations;
    },
    searched: (_context, entitlements) => [...entitlements.filter(({ _id }) => !deleted.has(_id)), ...deleted.values()],
  },
};
