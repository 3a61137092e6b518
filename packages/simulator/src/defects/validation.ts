import type { Defect, DefectSeams, SeamContext } from '../seams';
import { actionOf, answersRefusal, asks, boughtAnswer, brokenAnswer, notChecking, textOf } from './making';
import { RULES } from './rules';

/** Places of a request in which the reason of an end stands. */
const END_REASON = /^request\.body$|cancelReason/;

/** Mistakes about arguments. */
export const validationDefects: readonly Defect[] = [
  {
    name: 'gateway-ends-without-a-reason',
    breaks: 'The CRM Gateway ends a subscription without the reason that 25.26 wants.',
    rule: RULES.endReasons,
    deployments: ['ssp'],
    releases: ['25.26'],
    seams: () => notChecking(END_REASON, 'cancel', 'revoke'),
  },
  {
    name: 'gateway-takes-any-reason',
    breaks: 'The CRM Gateway ends a subscription for a reason that does not exist.',
    rule: RULES.endReasons,
    deployments: ['ssp'],
    releases: ['25.26'],
    seams: takingAnyReason,
  },
  {
    name: 'only-usual-reasons-accepted',
    breaks: 'Only the reasons that are sent by default are accepted.',
    rule: RULES.endReasons,
    seams: () => ({
      refusal: (context, verdict) => {
        const code = textOf(context.request?.body, 'cancelReasonCode');
        if (verdict || code === undefined || ['NOT_RENEWED', 'ACCOUNT_TERMINATED'].includes(code)) return verdict;
        return { point: 'refused', message: `${code} is no reason.` };
      },
    }),
  },
  {
    name: 'product-change-without-product-accepted',
    breaks: 'A product change that names no product is answered 200.',
    rule: RULES.changeProduct,
    seams: () => ({
      requestCheck: (context, deviations) => (asks(context, 'change-product') ? [] : deviations),
      refusal: (context, verdict) => (isToNoProduct(context) ? null : verdict),
      beforeBango: (context, call) => (isToNoProduct(context) ? null : call),
      stored: (context, entitlement) =>
        isToNoProduct(context) && context.entitlement ? context.entitlement : entitlement,
    }),
  },
  {
    name: 'product-type-not-checked',
    breaks: 'A purchase with a missing or unknown product type is carried out.',
    rule: RULES.purchase,
    seams: () => notChecking(/productType/, 'purchase'),
  },
  {
    name: 'purchase-status-not-checked',
    breaks: 'A purchase with a status that does not exist is carried out.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => notChecking(/status/, 'purchase'),
  },
  {
    name: 'purchase-without-account-accepted',
    breaks: 'A purchase that names no account is answered as if it were made.',
    rule: RULES.purchase,
    seams: () => boughtWithout('accountId'),
  },
  {
    name: 'purchase-without-expiry-accepted',
    breaks: 'A purchase that names no end of its validity is carried out.',
    rule: RULES.purchase,
    releases: ['25.26'],
    seams: () => notChecking(/expiryDate/, 'purchase'),
  },
  {
    name: 'purchase-without-product-accepted',
    breaks: 'A purchase that names no product is answered as if it were made.',
    rule: RULES.purchase,
    seams: () => boughtWithout('productId'),
  },
  {
    name: 'purchase-without-validity-accepted',
    breaks: 'A purchase that names no validity is carried out.',
    rule: RULES.purchase,
    releases: ['25.26'],
    seams: () => notChecking(/validFrom|expiryDate/, 'purchase'),
  },
  {
    name: 'reason-code-not-demanded',
    breaks: 'TPES ends a subscription for a category without a code.',
    rule: RULES.endReasons,
    deployments: ['non-ssp'],
    seams: () => ({
      requestCheck: (context, deviations) =>
        asks(context, 'cancel', 'revoke') && textOf(context.request?.body, 'cancelReasonCategory') !== undefined
          ? deviations.filter(({ where }) => !where.includes('cancelReasonCode'))
          : deviations,
    }),
  },
  {
    name: 'reason-demanded-by-the-gateway',
    breaks: 'The CRM Gateway refuses a cancellation without a reason, which is optional in 25.12.',
    rule: RULES.cancel,
    deployments: ['ssp'],
    releases: ['25.12'],
    seams: () => ({
      requestCheck: (context, deviations) =>
        asks(context, 'cancel') && textOf(context.request?.body, 'cancelReasonCategory') === undefined
          ? [
              ...deviations,
              { basis: 'stated', where: 'request.body.reasonCategory', message: 'is missing', source: null },
            ]
          : deviations,
    }),
  },
  {
    name: 'reason-not-demanded',
    breaks: 'TPES ends a subscription without a reason.',
    rule: RULES.endReasons,
    deployments: ['non-ssp'],
    seams: () => notChecking(END_REASON, 'cancel', 'revoke'),
  },
  {
    name: 'resume-without-product-accepted',
    breaks: 'TPES resumes a subscription although the product is not named.',
    rule: RULES.resume,
    deployments: ['non-ssp'],
    seams: () => ({
      requestCheck: (context, deviations) => (asks(context, 'resume') ? [] : deviations),
      refusal: (context, verdict) =>
        asks(context, 'resume') && textOf(context.request?.body, 'productId') === undefined ? null : verdict,
    }),
  },
  {
    name: 'status-not-checked',
    breaks: 'The CRM Gateway accepts a status that is missing or does not exist.',
    rule: RULES.entitlement,
    deployments: ['ssp'],
    seams: () => ({
      requestCheck: (context, deviations) => (context.operationId === 'gatewayUpdate' ? [] : deviations),
      refusal: (context, verdict) =>
        context.operationId === 'gatewayUpdate' && actionOf(context) === 'other' ? null : verdict,
    }),
  },
  {
    name: 'unknown-entitlement-accepted',
    breaks: 'A call about an entitlement that does not exist is answered 200.',
    rule: RULES.headers,
    seams: () =>
      answersRefusal(['unknown-entitlement-tpes', 'unknown-entitlement-gateway'], () => ({
        status: 200,
        body: { matchedCount: 1, modifiedCount: 1, deletedCount: 1 },
      })),
  },
  {
    name: 'unknown-entitlement-breaks-the-platform',
    breaks: 'TPES answers 500 for an entitlement that does not exist.',
    rule: RULES.headers,
    seams: () => answersRefusal(['unknown-entitlement-tpes'], brokenAnswer),
  },
  {
    name: 'unknown-reason-accepted',
    breaks: 'TPES takes any word as a reason category.',
    rule: RULES.endReasons,
    deployments: ['non-ssp'],
    seams: takingAnyReason,
  },
  {
    name: 'unreadable-body-not-found',
    breaks: 'A body that is not JSON is answered 404 instead of 400.',
    rule: RULES.headers,
    seams: () => ({
      tenant: ({ request }, found) =>
        typeof request?.body === 'string'
          ? { tenantId: null, verdict: { point: 'unknown-tenant-purchase', message: 'Nothing was found.' } }
          : found,
    }),
  },
  {
    name: 'unreadable-validity-accepted',
    breaks: 'A purchase whose dates are not readable is carried out, with dates of the platform’s own.',
    rule: RULES.purchase,
    releases: ['25.26'],
    seams: () => ({
      requestCheck: (context, deviations) =>
        hasUnreadableValidity(context)
          ? deviations.filter(({ where }) => !/validFrom|expiryDate/.test(where))
          : deviations,
      stored: (context, entitlement) =>
        hasUnreadableValidity(context)
          ? { ...entitlement, validFrom: entitlement.created, expiryDate: '2099-12-31T23:59:59.000Z' }
          : entitlement,
    }),
  },
];

function takingAnyReason(): DefectSeams {
  return {
    requestCheck: (context, deviations) => (asks(context, 'cancel', 'revoke') ? [] : deviations),
    beforeBango: (context, call) => (asks(context, 'cancel', 'revoke') ? { ...call, body: {} } : call),
  };
}

/** A purchase that lacks a field is answered as if it were made. */
function boughtWithout(field: 'accountId' | 'productId'): DefectSeams {
  return {
    answer: (context, answer) =>
      asks(context, 'purchase') && answer.status === 400 && textOf(context.request?.body, field) === undefined
        ? boughtAnswer(context)
        : answer,
  };
}

function isToNoProduct(context: SeamContext): boolean {
  return asks(context, 'change-product') && textOf(context.request?.body, 'productId') === undefined;
}

function hasUnreadableValidity(context: SeamContext): boolean {
  const validFrom = textOf(context.request?.body, 'validFrom');
  return asks(context, 'purchase') && validFrom !== undefined && Number.isNaN(Date.parse(validFrom));
}
