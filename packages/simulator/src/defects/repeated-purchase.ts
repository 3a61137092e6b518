import type { Defect, SeamContext } from '../seams';
import { asks, countsAsDuplicate, hasBought, refusedWhereBought, textOf, watchingKept } from './making';
import { caseRule, RULES } from './rules';

/** Mistakes about what can be bought again: duplicates, the limit of a product, and what has ended. */
export const repeatedPurchaseDefects: readonly Defect[] = [
  {
    name: 'deleted-cannot-be-bought-again',
    breaks: 'A product whose subscription was deleted cannot be bought again.',
    rule: RULES.delete,
    seams: () => {
      const deleted = new Set<string>();
      return {
        refusal: (context, verdict) => {
          const { entitlement } = context;
          if (asks(context, 'delete') && entitlement && !verdict) deleted.add(keyOf(entitlement));
          return asks(context, 'purchase') && deleted.has(wantedKey(context))
            ? { point: 'refused', message: 'The account had the product before.' }
            : verdict;
        },
      };
    },
  },
  {
    name: 'duplicate-always-refused',
    breaks: 'An account can have a product only once, whatever the CRM asks for.',
    rule: RULES.purchase,
    seams: () => refusedWhereBought(['PENDING', 'ACTIVE'], 'The account has the product already.'),
  },
  {
    name: 'duplicate-flag-counts-other-products',
    breaks: 'Where duplicates are prohibited, a subscription to another product counts as one.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => countsAsDuplicate('accountId', 'The account has a subscription already.'),
  },
  {
    name: 'duplicate-flag-counts-other-subscribers',
    breaks: "Where duplicates are prohibited, another subscriber's subscription counts as one.",
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => countsAsDuplicate('productId', 'Somebody has it already.'),
  },
  {
    name: 'duplicate-flag-inverted',
    breaks: 'prohibitDuplicateProductPurchase means the opposite.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => ({
      refusal: (context, verdict) => {
        if (!asks(context, 'purchase') || !hasBought(context, ['PENDING', 'ACTIVE', 'SUSPENDED'])) return verdict;
        return context.request?.query.prohibitDuplicateProductPurchase === 'true'
          ? null
          : (verdict ?? { point: 'refused', message: 'The account has the product already.' });
      },
    }),
  },
  {
    name: 'duplicate-flag-remembers-the-first-product',
    breaks: 'Where duplicates are prohibited, the product that a subscription was changed to does not count.',
    rule: RULES.duplicateAfterChange,
    releases: ['25.12'],
    seams: () => {
      const changed = new Set<string>();
      return {
        ...watchingKept((before, after) => {
          if (before && before.productId !== after.productId) changed.add(keyOf(after));
        }),
        refusal: (context, verdict) => (asks(context, 'purchase') && changed.has(wantedKey(context)) ? null : verdict),
      };
    },
  },
  {
    name: 'ended-subscription-not-replaced',
    breaks: 'After an end a new purchase of the product is refused.',
    rule: RULES.states,
    seams: () => refusedWhereBought(['CANCELLED', 'REVOKED'], 'The account had the product before.'),
  },
  {
    name: 'limit-counts-other-subscribers',
    breaks: 'What all subscribers together have counts for the limit of one.',
    rule: caseRule('BC-29'),
    seams: () => ({
      refusal: (context, verdict) => {
        if (verdict || !asks(context, 'purchase')) return verdict;
        const wanted = textOf(context.request?.body, 'productId');
        const isSold = context.entitlements().some((one) => one.productId === wanted && one.status === 'ACTIVE');
        return isSold && wanted?.startsWith('SINGLE_') ? { point: 'refused', message: 'The limit is reached.' } : null;
      },
    }),
  },
  {
    name: 'limit-counts-what-has-ended',
    breaks: 'What a subscriber had once counts for the limit for ever.',
    rule: caseRule('BC-21'),
    seams: () => ({
      refusal: (context, verdict) => {
        const isLimited = textOf(context.request?.body, 'productId')?.startsWith('SINGLE_') === true;
        if (verdict || !asks(context, 'purchase') || !isLimited) return verdict;
        return hasBought(context, ['CANCELLED', 'REVOKED'])
          ? { point: 'refused', message: 'The limit is reached.' }
          : null;
      },
    }),
  },
  {
    name: 'limit-not-kept',
    breaks: 'A customer gets more of a product than the merchant allows.',
    rule: caseRule('BC-29'),
    seams: () => ({
      bango: {
        transition: (_record, event, row) =>
          row ??
          (event === 'create'
            ? {
                from: null,
                event,
                way: 'on-activation',
                to: 'PENDING',
                answer: { status: 202, responseCode: 'CLIENT_ACTION_REQUIRED' },
                reason: null,
              }
            : undefined),
      },
    }),
  },
];

/** What an account has, or wants to have, of a product. */
function keyOf({ accountId, productId }: { accountId: string; productId: string }): string {
  return `${accountId} ${productId}`;
}

function wantedKey({ request }: SeamContext): string {
  return keyOf({
    accountId: textOf(request?.body, 'accountId') ?? '',
    productId: textOf(request?.body, 'productId') ?? '',
  });
}
