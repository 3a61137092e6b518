import type { Entitlement } from '../model';
import type { Defect } from '../seams';
import {
  acceptedIn,
  asks,
  fallsBack,
  firstProductBack,
  inTheSameAccount,
  keeping,
  keptAtBangoOnly,
  showing,
  spreading,
  watchingRefusals,
  watchingRequests,
  withoutBango,
  withoutEffect,
} from './making';
import { caseRule, RULES } from './rules';

/** Mistakes about suspension. */
export const suspendDefects: readonly Defect[] = [
  {
    name: 'refused-suspension-comes-later',
    breaks: 'A suspension that was refused while the subscription is pending is carried out a second later.',
    rule: RULES.insistence,
    seams: () => {
      const refused = new Map<string, number>();
      return {
        ...watchingRefusals(['suspend'], ({ _id, status }, { now }) => {
          if (status === 'PENDING') refused.set(_id, now.getTime());
        }),
        ...showing('SUSPENDED', ({ _id }, { now }) => now.getTime() >= (refused.get(_id) ?? Infinity) + 1000),
      };
    },
  },
  {
    name: 'refused-suspension-hits-another',
    breaks: 'A refused suspension is carried out for another subscription to the product.',
    rule: RULES.insistence,
    seams: () => {
      const refused = new Set<string>();
      return {
        ...watchingRefusals(['suspend'], ({ _id }) => refused.add(_id)),
        searched: (_context, entitlements) => {
          const named = entitlements.filter(({ _id }) => refused.has(_id));
          const isHit = (one: Entitlement): boolean =>
            one.status === 'ACTIVE' &&
            named.some(
              ({ _id, accountId, productId }) =>
                _id !== one._id && accountId === one.accountId && productId === one.productId,
            );
          return entitlements.map((one) => (isHit(one) ? { ...one, status: 'SUSPENDED' } : one));
        },
      };
    },
  },
  {
    name: 'suspend-after-the-end',
    breaks: 'A subscription that has ended can be suspended.',
    rule: RULES.states,
    seams: () => acceptedIn('suspend', ['CANCELLED', 'REVOKED'], 'SUSPENDED', null),
  },
  {
    name: 'suspend-at-bango-only',
    breaks: 'Bango suspends, and the platform stays ACTIVE.',
    rule: RULES.suspend,
    seams: () => keptAtBangoOnly('suspend', ['SUSPENSION_SUCCESS']),
  },
  {
    name: 'suspend-cancels',
    breaks: 'A suspension ends the subscription on the platform.',
    rule: RULES.suspend,
    seams: () => keeping('suspend', (entitlement) => ({ ...entitlement, status: 'CANCELLED' })),
  },
  {
    name: 'suspend-has-no-effect',
    breaks: 'A suspension is answered as done, and nothing happens.',
    rule: RULES.suspend,
    seams: () => withoutEffect('suspend'),
  },
  {
    name: 'suspend-in-any-living-state',
    breaks: 'A subscription that is pending, suspended or ending can be suspended.',
    rule: RULES.suspend,
    seams: () => acceptedIn('suspend', ['PENDING', 'SUSPENDED', 'ACTIVE-ENDING'], 'SUSPENDED', null),
  },
  {
    name: 'suspend-not-told-to-bango',
    breaks: 'A suspension is kept on the platform, and the merchant goes on.',
    rule: RULES.suspend,
    seams: () => withoutBango('suspend'),
  },
  {
    name: 'suspend-only-once',
    breaks: 'A subscription that was resumed cannot be suspended again.',
    rule: RULES.suspend,
    seams: () => {
      const resumed = new Set<string>();
      return {
        ...watchingRequests(['resume'], ({ _id }) => resumed.add(_id)),
        refusal: (context, verdict) =>
          verdict ??
          (resumed.has(context.entitlement?._id ?? '') && asks(context, 'suspend')
            ? { point: 'refused', message: 'It was suspended before.' }
            : null),
      };
    },
  },
  {
    name: 'suspend-takes-others-along',
    breaks: 'A suspension pauses all subscriptions of the account.',
    rule: RULES.suspend,
    seams: () => spreading('suspend', inTheSameAccount, 'SUSPENDED'),
  },
  {
    name: 'suspension-brings-the-old-product-back',
    breaks: 'A suspended subscription is to the product again that it was first bought for.',
    rule: RULES.suspend,
    seams: () => firstProductBack((_before, after) => after.status === 'SUSPENDED'),
  },
  {
    name: 'suspension-falls-back',
    breaks: 'A second after a suspension the subscription is active again.',
    rule: RULES.entitlement,
    seams: () => fallsBack((_before, after) => after.status === 'SUSPENDED'),
  },
  {
    name: 'unsupported-suspension-accepted',
    breaks: 'A merchant that cannot suspend is said to have suspended.',
    rule: caseRule('BC-25'),
    seams: () => acceptedIn('suspend', ['ACTIVE'], 'SUSPENDED', 'SUSPENSION_SUCCESS'),
  },
];
