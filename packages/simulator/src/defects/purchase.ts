import { randomUUID } from 'node:crypto';
import type { Defect } from '../seams';
import {
  answersGood,
  answersRefusal,
  asks,
  boughtAnswer,
  brokenAnswer,
  givingAgain,
  isThirdParty,
  keeping,
  keepingStatus,
  notRefusing,
  showing,
  textOf,
  watchingKept,
  withoutBango,
} from './making';
import { caseRule, RULES } from './rules';

/** Mistakes about purchases. */
export const purchaseDefects: readonly Defect[] = [
  {
    name: 'active-before-activation',
    breaks: 'The platform shows a subscription as ACTIVE that the subscriber has yet to activate.',
    rule: RULES.purchase,
    seams: () => keepingStatus('purchase', 'PENDING', 'ACTIVE'),
  },
  {
    name: 'another-product-at-bango',
    breaks: "Bango is asked for another of the merchant's products.",
    rule: RULES.purchase,
    seams: () => ({
      beforeBango: (context, call) =>
        asks(context, 'purchase') && call.body.productKey === 'MUSIC'
          ? { ...call, body: { ...call.body, productKey: 'MUSIC_PREMIUM' } }
          : call,
    }),
  },
  {
    name: 'bango-unavailable-hidden',
    breaks: 'Where Bango cannot be reached the CRM is answered as if all were done.',
    rule: caseRule('BC-30'),
    seams: () =>
      answersRefusal(['throttled'], (_answer, context) =>
        asks(context, 'purchase')
          ? boughtAnswer(context)
          : { status: 200, body: { matchedCount: 1, modifiedCount: 1 } },
      ),
  },
  {
    name: 'bango-unavailable-is-the-callers-mistake',
    breaks: 'Where Bango is not available the CRM is answered 400, so that it never tries again.',
    rule: caseRule('BC-30'),
    seams: () => answersRefusal(['throttled'], (answer) => ({ ...answer, status: 400 })),
  },
  {
    name: 'cancelled-id-given-again',
    breaks: 'The id of a cancelled subscription is given to a new one.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => givingAgain(({ status }) => status === 'CANCELLED'),
  },
  {
    name: 'ended-id-used-again',
    breaks: 'Subscribing again gives the id of the subscription that has ended.',
    rule: RULES.states,
    seams: () =>
      answersGood(['purchase'], (answer, body, context) => {
        const accountId = textOf(context.request?.body, 'accountId');
        const old = context
          .entitlements()
          .find(
            (one) => one.accountId === accountId && isThirdParty(one) && ['CANCELLED', 'REVOKED'].includes(one.status),
          );
        return old ? { ...answer, body: { ...body, _id: old._id } } : answer;
      }),
  },
  {
    name: 'id-of-another-account-accepted',
    breaks: 'An id that an entitlement of another account has is given to a new one.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => givingAgain((taken, accountId) => taken.accountId !== accountId),
  },
  {
    name: 'impossible-validity-breaks-the-platform',
    breaks: 'A purchase whose validity ends before it begins is answered with an error of the platform.',
    rule: RULES.headers,
    releases: ['25.26'],
    seams: () => ({
      answer: (context, answer) => {
        const [from = '', to = ''] = ['validFrom', 'expiryDate'].map((name) => textOf(context.request?.body, name));
        return asks(context, 'purchase') && to < from ? brokenAnswer() : answer;
      },
    }),
  },
  {
    name: 'instant-product-left-pending',
    breaks: 'A product without activation stays PENDING on the platform.',
    rule: RULES.purchase,
    seams: () => keepingStatus('purchase', 'ACTIVE', 'PENDING'),
  },
  {
    name: 'instant-purchase-answers-202',
    breaks: 'A purchase that is active at once is answered 202.',
    rule: RULES.purchase,
    releases: ['25.26'],
    seams: () => answersGood(['purchase'], (answer) => (answer.status === 200 ? { ...answer, status: 202 } : answer)),
  },
  {
    name: 'own-id-ignored',
    breaks: 'The id that the CRM chose is answered by another one, under which the entitlement is listed.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => ({
      ...answersGood(['purchase'], (answer, body, { request }) =>
        textOf(request?.body, '_id') ? { ...answer, body: { ...body, _id: renamed(String(body._id)) } } : answer,
      ),
      searched: (_context, entitlements) =>
        entitlements.map((one) => (one._id.startsWith('certify-') ? { ...one, _id: renamed(one._id) } : one)),
    }),
  },
  {
    name: 'own-id-in-lower-case',
    breaks: 'The id that the CRM chose is kept in lower case.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => ({
      searched: (_context, entitlements) => entitlements.map((one) => ({ ...one, _id: one._id.toLowerCase() })),
    }),
  },
  {
    name: 'purchase-answer-with-another-id',
    breaks: 'The answer to a purchase names an id that does not exist.',
    rule: RULES.purchase,
    seams: () => answersGood(['purchase'], (answer, body) => ({ ...answer, body: { ...body, _id: randomUUID() } })),
  },
  {
    name: 'purchase-answer-without-id',
    breaks: 'The answer to a purchase holds no id.',
    rule: RULES.purchase,
    seams: () => answersGood(['purchase'], (answer) => ({ ...answer, body: {} })),
  },
  {
    name: 'purchase-answers-200-for-created',
    breaks: 'A purchase is answered 200 instead of 201.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => answersGood(['purchase'], (answer) => ({ ...answer, status: 200 })),
  },
  {
    name: 'purchase-answers-200-for-pending',
    breaks: 'A purchase that the subscriber must activate is answered 200 instead of 202.',
    rule: RULES.purchase,
    releases: ['25.26'],
    seams: () => answersGood(['purchase'], (answer) => (answer.status === 202 ? { ...answer, status: 200 } : answer)),
  },
  {
    name: 'purchase-made-twice-at-bango',
    breaks: 'Bango keeps two records of one purchase.',
    rule: RULES.resellerApi,
    seams: () => ({
      bango: {
        report: (records) =>
          records.flatMap((record) =>
            record.status === 'PENDING'
              ? [record, { ...record, entitlementId: `${record.entitlementId}-again` }]
              : [record],
          ),
      },
    }),
  },
  {
    name: 'purchase-not-kept',
    breaks: 'Bango has the entitlement, and the platform lists it under another account.',
    rule: RULES.purchase,
    seams: () => keeping('purchase', (entitlement) => ({ ...entitlement, accountId: `${entitlement.accountId}-lost` })),
  },
  {
    name: 'purchase-not-made-at-bango',
    breaks: 'The platform keeps its own entitlement, and Bango is not told.',
    rule: RULES.purchase,
    seams: () => withoutBango('purchase'),
  },
  {
    name: 'purchase-replaces-the-others',
    breaks: "A purchase ends the subscriber's other subscriptions.",
    rule: RULES.purchase,
    seams: () => ({
      searched: (_context, entitlements) =>
        entitlements.map((one) =>
          one.status === 'ACTIVE' &&
          entitlements.some(
            (other) => other.accountId === one.accountId && other.status === 'PENDING' && other.created > one.created,
          )
            ? { ...one, status: 'CANCELLED' }
            : one,
        ),
    }),
  },
  {
    name: 'purchase-resumes-what-is-suspended',
    breaks: 'After a purchase the subscriber’s suspended subscriptions are listed as active.',
    rule: RULES.purchase,
    seams: () => {
      const lastPurchases = new Map<string, string>();
      return {
        ...watchingKept((before, after) => {
          if (before === null) lastPurchases.set(after.accountId, after.created);
        }),
        ...showing(
          'ACTIVE',
          (one) => one.status === 'SUSPENDED' && one.created < (lastPurchases.get(one.accountId) ?? ''),
        ),
      };
    },
  },
  {
    name: 'taken-id-accepted',
    breaks: 'An id that is taken is given to a new entitlement.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => givingAgain(() => true),
  },
  {
    name: 'unknown-account-buys',
    breaks: 'An account that does not exist, or not any more, can buy.',
    rule: RULES.purchase,
    seams: () => notRefusing('purchase', /no account/),
  },
  {
    name: 'unknown-product-sold',
    breaks: 'A product that does not exist is sold.',
    rule: RULES.purchase,
    seams: () => ({
      ...notRefusing('purchase', /no third-party product/),
      beforeBango: (context, call) =>
        asks(context, 'purchase') && textOf(context.request?.body, 'productId')?.startsWith('unknown-') ? null : call,
    }),
  },
  {
    name: 'validity-ignored',
    breaks: 'The validity that the CRM asked for is replaced by an open end.',
    rule: RULES.purchase,
    releases: ['25.26'],
    seams: () => keeping('purchase', (entitlement) => ({ ...entitlement, expiryDate: '2099-12-31T23:59:59.000Z' })),
  },
];

function renamed(id: string): string {
  return `platform-${id}`;
}
