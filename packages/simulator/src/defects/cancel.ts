import type { Defect } from '../seams';
import {
  acceptedIn,
  answersGood,
  asks,
  fallsBack,
  firstProductBack,
  inTheSameAccount,
  keepingStatus,
  keptAtBangoOnly,
  refusedWhile,
  sameProductElsewhere,
  showing,
  spreading,
  textOf,
  watchingKept,
  watchingRequests,
  withoutBango,
  withoutBangoFor,
  withoutEffect,
} from './making';
import { caseRule, RULES } from './rules';

/** Mistakes about cancellation. */
export const cancelDefects: readonly Defect[] = [
  {
    name: 'cancel-after-the-end',
    breaks: 'A subscription that has ended can be cancelled.',
    rule: RULES.states,
    seams: () => acceptedIn('cancel', ['CANCELLED', 'REVOKED'], 'CANCELLED', null),
  },
  {
    name: 'cancel-at-bango-only',
    breaks: 'Bango carries a cancellation out, and the platform stays as it was.',
    rule: RULES.cancel,
    seams: () => keptAtBangoOnly('cancel', ['TERMINATION_SUCCESS', 'TERMINATION_PENDING']),
  },
  {
    name: 'cancel-becomes-the-other-end',
    breaks: "A cancellation leaves the platform's entitlement REVOKED.",
    rule: RULES.cancel,
    seams: () => keepingStatus('cancel', 'CANCELLED', 'REVOKED'),
  },
  {
    name: 'cancel-counts-nothing',
    breaks: 'The CRM Gateway says that a cancellation modified nothing.',
    rule: RULES.cancel,
    deployments: ['ssp'],
    seams: () =>
      answersGood(['cancel', 'revoke'], (answer, body) => ({ ...answer, body: { ...body, modifiedCount: 0 } })),
  },
  {
    name: 'cancel-ends-before-the-period',
    breaks: 'A cancellation at an end-of-period merchant ends the subscription at once.',
    rule: caseRule('BC-16'),
    seams: () => ({
      bango: {
        transition: (_record, event, row) =>
          event === 'cancel' && row?.way === 'end-of-period'
            ? { ...row, to: 'CANCELLED', reason: 'TERMINATION_SUCCESS' }
            : row,
      },
    }),
  },
  {
    name: 'cancel-has-no-effect',
    breaks: 'A cancellation is answered as done, and nothing happens.',
    rule: RULES.cancel,
    seams: () => withoutEffect('cancel'),
  },
  {
    name: 'cancel-not-told-to-bango',
    breaks: 'A cancellation is kept on the platform, and Bango goes on.',
    rule: RULES.cancel,
    seams: () => withoutBango('cancel'),
  },
  {
    name: 'cancel-refused-but-done',
    breaks: 'A cancellation is answered 400, but carried out.',
    rule: RULES.cancel,
    seams: () =>
      answersGood(['cancel'], () => ({ status: 400, body: { errorCode: 'REFUSED', message: 'Not possible.' } })),
  },
  {
    name: 'cancel-takes-others-along',
    breaks: 'A cancellation ends all subscriptions of the account.',
    rule: RULES.cancel,
    seams: () => spreading('cancel', inTheSameAccount, 'CANCELLED'),
  },
  {
    name: 'cancel-takes-the-products-other-customers-along',
    breaks: 'A cancellation ends the product for other accounts, too.',
    rule: RULES.cancel,
    seams: () => spreading('cancel', sameProductElsewhere, 'CANCELLED'),
  },
  {
    name: 'cancellation-brings-the-old-product-back',
    breaks: 'A cancelled subscription is to the product again that it was first bought for.',
    rule: RULES.cancel,
    seams: () => firstProductBack((_before, after) => after.status === 'CANCELLED'),
  },
  {
    name: 'cancellation-falls-back',
    breaks: 'A second after a cancellation the subscription is what it was.',
    rule: RULES.entitlement,
    seams: () => fallsBack((_before, after) => ['CANCELLED', 'ACTIVE-ENDING'].includes(after.status)),
  },
  {
    name: 'end-of-period-never-comes',
    breaks: 'The paid period ends, and the subscription does not.',
    rule: caseRule('BC-16'),
    seams: () => ({ bango: { transition: (_record, event, row) => (event === 'end-of-period' ? undefined : row) } }),
  },
  {
    name: 'further-fields-refused',
    breaks: 'The CRM Gateway refuses a change that names product, account and product type as well.',
    rule: RULES.cancel,
    deployments: ['ssp'],
    releases: ['25.12'],
    seams: () => ({
      refusal: (context, verdict) =>
        asks(context, 'cancel') && textOf(context.request?.body, 'productType') !== undefined
          ? { point: 'refused', message: 'Unknown field productType.' }
          : verdict,
    }),
  },
  {
    name: 'instant-cancellation-not-told-to-bango',
    breaks: 'Bango is not told of the end of a subscription that was active at once.',
    rule: RULES.cancel,
    seams: () => withoutBangoFor(({ productId }) => productId.startsWith('INSTANT_'), 'cancel'),
  },
  {
    name: 'own-id-cannot-be-cancelled',
    breaks: 'A subscription under an id that the CRM chose is not found by later calls.',
    rule: RULES.purchase,
    releases: ['25.12'],
    seams: () => ({
      refusal: (context, verdict) =>
        asks(context, 'cancel', 'revoke', 'suspend', 'resume') && context.entitlement?._id.startsWith('certify-')
          ? { point: 'refused', message: 'There is no such entitlement.' }
          : verdict,
    }),
  },
  {
    name: 'pending-cannot-be-cancelled',
    breaks: 'A pending subscription cannot be given up.',
    rule: RULES.entitlement,
    seams: () => refusedWhile('PENDING', ['cancel', 'revoke'], 'Not while pending.'),
  },
  {
    name: 'pending-is-set-again',
    breaks: 'The CRM Gateway writes down whatever status it is sent, PENDING too.',
    rule: RULES.entitlement,
    deployments: ['ssp'],
    seams: () => {
      const pending = new Set<string>();
      return {
        answer: (context, answer) => {
          const id = context.request?.parameters.entitlementId;
          const isPending = textOf(context.request?.body, 'status') === 'PENDING';
          if (context.operationId !== 'gatewayUpdate' || !isPending || !id) return answer;
          pending.add(id);
          return { status: 200, body: { matchedCount: 1, modifiedCount: 1 } };
        },
        ...showing('PENDING', ({ _id }) => pending.has(_id)),
      };
    },
  },
  {
    name: 'pending-waits-for-the-period',
    breaks: 'The cancellation of a pending subscription waits for the end of a period that nobody has paid.',
    rule: RULES.entitlement,
    seams: () => {
      const neverPaid = new Set<string>();
      return {
        ...watchingKept((before, after) => {
          const isMonthly = after.productId.startsWith('MONTHLY_');
          if (isMonthly && before?.status === 'PENDING' && after.status === 'CANCELLED') neverPaid.add(after._id);
        }),
        ...showing('ACTIVE-ENDING', ({ _id }) => neverPaid.has(_id)),
      };
    },
  },
  {
    name: 'reason-in-the-wrong-fields',
    breaks: "Category and code of a reason are kept in each other's field.",
    rule: RULES.cancel,
    seams: () => ({
      stored: (_context, { reasonCategory, reasonCode, ...entitlement }) => ({
        ...entitlement,
        ...(reasonCategory === undefined ? {} : { reasonCode: reasonCategory }),
        ...(reasonCode === undefined ? {} : { reasonCategory: reasonCode }),
      }),
    }),
  },
  {
    name: 'resumed-ends-at-once',
    breaks: 'Once a subscription was paused, its end does not wait for the end of the paid period.',
    rule: RULES.entitlement,
    seams: () => {
      const paused = new Set<string>();
      return {
        ...watchingKept((before, after) => {
          if (before?.status === 'SUSPENDED') paused.add(after._id);
        }),
        ...showing('CANCELLED', ({ _id, status }) => status === 'ACTIVE-ENDING' && paused.has(_id)),
      };
    },
  },
  {
    name: 'second-cancel-ends-at-once',
    breaks: 'A second cancellation before the end of the period takes what is paid.',
    rule: RULES.insistence,
    seams: () => {
      const cancelled = new Set<string>();
      return {
        ...watchingRequests(['cancel'], ({ _id, status }) => {
          if (status === 'ACTIVE-ENDING') cancelled.add(_id);
        }),
        ...showing('CANCELLED', ({ _id }) => cancelled.has(_id)),
      };
    },
  },
  {
    name: 'suspended-cannot-be-ended',
    breaks: 'A suspended subscription cannot be given up.',
    rule: RULES.entitlement,
    seams: () => refusedWhile('SUSPENDED', ['cancel', 'revoke'], 'Not while suspended.'),
  },
];
