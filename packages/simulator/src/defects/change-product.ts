import type { Defect, SeamContext } from '../seams';
import {
  acceptedIn,
  answersGood,
  asks,
  brokenAnswer,
  fallsBack,
  isThirdParty,
  keeping,
  notTakingIn,
  refusedAfter,
  textOf,
  watchingRequests,
  watchingSuccess,
  withoutBango,
  withoutEffect,
} from './making';
import { RULES } from './rules';

/** Mistakes about product changes. */
export const changeProductDefects: readonly Defect[] = [
  {
    name: 'change-after-a-pause-refused',
    breaks: 'Once a subscription was paused, its product cannot be changed any more.',
    rule: RULES.changeProduct,
    seams: () => refusedAfter(({ status }) => status === 'SUSPENDED', 'change-product', 'It was paused before.'),
  },
  {
    name: 'change-product-gives-a-new-id',
    breaks: 'A product change gives the subscription another id.',
    rule: RULES.changeProduct,
    seams: () => {
      const changed = new Set<string>();
      return {
        ...watchingSuccess(['change-product'], ({ _id }) => changed.add(_id)),
        searched: (_context, entitlements) =>
          entitlements.map((one) => (changed.has(one._id) ? { ...one, _id: `${one._id}-new` } : one)),
      };
    },
  },
  {
    name: 'change-product-has-no-effect',
    breaks: 'A product change is answered as done, and nothing happens.',
    rule: RULES.changeProduct,
    seams: () => withoutEffect('change-product'),
  },
  {
    name: 'change-product-in-any-state',
    breaks: 'The product of a subscription that is not active can be changed.',
    rule: RULES.changeProduct,
    seams: () => acceptedIn('change-product', ['PENDING', 'SUSPENDED', 'CANCELLED', 'REVOKED'], null, null),
  },
  {
    name: 'change-product-leaves-pending',
    breaks: 'After a product change the subscription waits for an activation again.',
    rule: RULES.changeProduct,
    seams: () => ({
      ...keeping('change-product', (entitlement) => ({ ...entitlement, status: 'PENDING' })),
      ...notTakingIn('PRODUCT_UPDATE'),
    }),
  },
  {
    name: 'change-product-not-told-to-bango',
    breaks: 'The platform changes the product, and Bango keeps the old one.',
    rule: RULES.changeProduct,
    seams: () => withoutBango('change-product'),
  },
  {
    name: 'change-product-only-once',
    breaks: 'The product of a subscription can be changed only once.',
    rule: RULES.changeProduct,
    seams: () =>
      refusedAfter(
        (before, after) => before.productId !== after.productId,
        'change-product',
        'Its product was changed before.',
      ),
  },
  {
    name: 'change-product-takes-others-along',
    breaks: "A product change changes the subscriber's other subscriptions to the product as well.",
    rule: RULES.changeProduct,
    seams: () => {
      const changes = new Map<string, { accountId: string; productId: string }>();
      return {
        ...watchingRequests(['change-product'], ({ _id, accountId }, { request }) => {
          changes.set(_id, { accountId, productId: textOf(request?.body, 'productId') ?? '' });
        }),
        searched: (_context, entitlements) =>
          entitlements.map((one) => {
            const change = [...changes.values()].find(({ accountId }) => accountId === one.accountId);
            return change && isThirdParty(one) ? { ...one, productId: change.productId } : one;
          }),
      };
    },
  },
  {
    name: 'change-to-another-merchant-accepted',
    breaks: "The product can be changed to another merchant's.",
    rule: RULES.changeProduct,
    seams: () => {
      const toAnother = new Set<string>();
      return {
        refusal: ({ entitlement }, verdict) => {
          if (verdict?.point !== 'change-to-other-merchant') return verdict;
          toAnother.add(entitlement?._id ?? '');
          return null;
        },
        beforeBango: (context, call) =>
          asks(context, 'change-product') && toAnother.has(context.entitlement?._id ?? '') ? null : call,
      };
    },
  },
  {
    name: 'change-to-same-product-breaks',
    breaks: 'A change to the product that the subscription has is answered 500.',
    rule: RULES.changeProduct,
    seams: () => {
      const before = new Map<string, string>();
      return {
        requestCheck: ({ entitlement }, deviations) => {
          if (entitlement) before.set(entitlement._id, entitlement.productId);
          return deviations;
        },
        ...answersGood(['change-product'], (answer, _body, { request, entitlement }) =>
          textOf(request?.body, 'productId') === before.get(entitlement?._id ?? '') ? brokenAnswer() : answer,
        ),
      };
    },
  },
  {
    name: 'change-to-unknown-product-accepted',
    breaks: 'The product can be changed to one that does not exist.',
    rule: RULES.changeProduct,
    seams: () => ({
      refusal: (context, verdict) => (isToUnknownProduct(context) ? null : verdict),
      beforeBango: (context, call) => (isToUnknownProduct(context) ? null : call),
    }),
  },
  {
    name: 'product-change-falls-back',
    breaks: 'A second after a product change the subscription is to the old product again.',
    rule: RULES.entitlement,
    seams: () => fallsBack((before, after) => before.productId !== after.productId),
  },
  {
    name: 'change-without-the-customer',
    breaks: 'A product change that needs the customer is shown as done before the customer has agreed.',
    rule: RULES.changeProduct,
    seams: () => ({
      stored: (context, entitlement) =>
        asks(context, 'change-product') && entitlement.status === 'PENDING'
          ? { ...entitlement, status: 'ACTIVE' }
          : entitlement,
    }),
  },
];

function isToUnknownProduct(context: SeamContext): boolean {
  return asks(context, 'change-product') && textOf(context.request?.body, 'productId')?.startsWith('unknown-') === true;
}
