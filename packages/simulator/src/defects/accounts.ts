import type { Defect } from '../seams';
import {
  asks,
  brokenAnswer,
  countOf,
  lettingIn,
  notRefusing,
  survivingTheAccount,
  textOf,
  withoutBango,
  withoutEffect,
} from './making';
import { RULES } from './rules';

/** Mistakes about the end of an account. */
export const accountsDefects: readonly Defect[] = [
  {
    name: 'account-cancelled-loses-its-data',
    breaks: 'What an account was created with is gone when it is cancelled.',
    rule: RULES.accountEnd,
    seams: () => ({
      answer: ({ operationId }, answer) => {
        const { body } = answer;
        const isShown = operationId === 'getAccount' && body !== null && typeof body === 'object';
        return isShown && Reflect.get(body, 'status') === 'CANCELLED'
          ? { ...answer, body: { ...body, signonId: null } }
          : answer;
      },
    }),
  },
  {
    name: 'account-cancelled-not-told-to-bango',
    breaks: 'Cancelling an account ends nothing at Bango.',
    rule: RULES.accountEnd,
    seams: () => withoutBango('cancel-account'),
  },
  {
    name: 'account-cancelled-subscriptions-stay',
    breaks: 'Cancelling an account leaves its subscriptions as they are.',
    rule: RULES.accountEnd,
    seams: () => withoutEffect('cancel-account'),
  },
  {
    name: 'account-cancelled-with-a-forged-token',
    breaks: 'The signature of a token is not looked at when an account is cancelled.',
    rule: RULES.headers,
    seams: () => lettingIn('invalid-token', 'cancel-account'),
  },
  {
    name: 'account-cancelled-without-token',
    breaks: 'An account can be cancelled without a token.',
    rule: RULES.headers,
    seams: () => lettingIn('no-token', 'cancel-account'),
  },
  {
    name: 'account-deleted-not-told-to-bango',
    breaks: 'Deleting an account ends nothing at Bango.',
    rule: RULES.accountEnd,
    seams: () => withoutBango('delete-account'),
  },
  {
    name: 'account-deleted-subscriptions-stay',
    breaks: 'Deleting an account leaves its subscriptions usable.',
    rule: RULES.accountEnd,
    seams: () => withoutEffect('delete-account'),
  },
  {
    name: 'account-deleted-with-a-forged-token',
    breaks: 'The signature of a token is not looked at when an account is deleted.',
    rule: RULES.headers,
    seams: () => lettingIn('invalid-token', 'delete-account'),
  },
  {
    name: 'account-deleted-without-token',
    breaks: 'An account can be deleted without a token.',
    rule: RULES.headers,
    seams: () => lettingIn('no-token', 'delete-account'),
  },
  {
    name: 'cancelled-account-brought-back',
    breaks: 'A cancelled account can be made active again.',
    rule: RULES.accountEnd,
    seams: () => {
      const back = new Set<string | undefined>();
      return {
        requestCheck: (context, deviations) => {
          if (asks(context, 'cancel-account') && textOf(context.request?.body, 'status') === 'ACTIVE') {
            back.add(context.request?.parameters.accountId);
          }
          return deviations;
        },
        refusal: (context, verdict) =>
          asks(context, 'purchase') && back.has(textOf(context.request?.body, 'accountId')) ? null : verdict,
      };
    },
  },
  {
    name: 'cancelled-account-buys',
    breaks: 'A cancelled account can buy.',
    rule: RULES.accountEnd,
    seams: () => notRefusing('purchase', /is CANCELLED/),
  },
  {
    name: 'cancelled-account-modified',
    breaks: 'An account that is cancelled becomes active again when the CRM says so.',
    rule: RULES.accountEnd,
    seams: () => {
      const modified = new Set<string | null>();
      return {
        answer: (context, answer) => {
          const { operationId, accountId, request } = context;
          if (asks(context, 'cancel-account') && textOf(request?.body, 'status') === 'ACTIVE') {
            modified.add(accountId);
            return { status: 200, body: { matchedCount: 1, modifiedCount: 1 } };
          }
          const { body } = answer;
          return operationId === 'getAccount' && modified.has(accountId) && body !== null && typeof body === 'object'
            ? { ...answer, body: { ...body, status: 'ACTIVE' } }
            : answer;
        },
      };
    },
  },
  {
    name: 'instant-survives-the-account',
    breaks: 'Cancelling an account forgets the subscriptions that were active at once.',
    rule: RULES.accountEnd,
    seams: () => survivingTheAccount(({ productId }) => productId.startsWith('INSTANT_')),
  },
  {
    name: 'second-account-cancellation-breaks',
    breaks: 'Cancelling an account that is cancelled is answered 500.',
    rule: RULES.accountEnd,
    seams: () => {
      const count = countOf('cancel-account');
      return { answer: (context, answer) => (count(context) > 1 ? brokenAnswer() : answer) };
    },
  },
  {
    name: 'suspended-survives-the-account',
    breaks: 'Cancelling an account forgets its suspended subscriptions.',
    rule: RULES.accountEnd,
    seams: () => survivingTheAccount(({ status }) => status === 'SUSPENDED'),
  },
  {
    name: 'unknown-account-cancelled',
    breaks: 'An account that does not exist is cancelled like any other.',
    rule: RULES.insistence,
    seams: () => ({
      answer: (context, answer) =>
        asks(context, 'cancel-account') && context.request?.parameters.accountId?.startsWith('unknown-')
          ? { status: 200, body: { matchedCount: 1, modifiedCount: 1 } }
          : answer,
    }),
  },
];
