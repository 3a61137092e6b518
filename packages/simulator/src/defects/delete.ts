import type { Entitlement } from '../model';
import type { Defect } from '../seams';
import {
  activationInfoOf,
  answersGood,
  asks,
  asTheUsualTenant,
  comesBack,
  filterOf,
  inTheSameAccount,
  isThirdParty,
  lettingIn,
  listingWith,
  refusedWhile,
  sameProductElsewhere,
  spreading,
  watchingRequests,
  watchingSuccess,
  withoutBango,
  withoutBangoFor,
} from './making';
import { RULES } from './rules';

/** Mistakes about deletion. */
export const deleteDefects: readonly Defect[] = [
  {
    name: 'cancelled-not-found-by-id',
    breaks: 'A cancelled subscription cannot be found by its id.',
    rule: RULES.delete,
    seams: () => ({
      searched: (context, entitlements) =>
        '_id' in filterOf(context) ? entitlements.filter(({ status }) => status !== 'CANCELLED') : entitlements,
    }),
  },
  {
    name: 'delete-all-deletes-one',
    breaks: 'Of all subscriptions of an account only the first is deleted.',
    rule: RULES.delete,
    seams: () => {
      const kept: Entitlement[] = [];
      return {
        token: (context, verdict) => {
          if (asks(context, 'delete-all-of-account')) {
            const { accountId } = context.request?.parameters ?? {};
            const [, ...others] = context
              .entitlements()
              .filter((one) => one.accountId === accountId && isThirdParty(one));
            kept.push(...others);
          }
          return verdict;
        },
        searched: (_context, entitlements) => [
          ...entitlements,
          ...kept.filter(({ _id }) => !entitlements.some((one) => one._id === _id)),
        ],
      };
    },
  },
  {
    name: 'delete-all-for-any-tenant',
    breaks: 'All subscriptions of an account can be deleted in the name of a tenant that does not exist.',
    rule: RULES.headers,
    seams: () => asTheUsualTenant('unknown-tenant', 'delete-all-of-account'),
  },
  {
    name: 'delete-all-forgets-the-suspended',
    breaks: 'Of the subscriptions of an account that are deleted, the suspended ones go on at Bango.',
    rule: RULES.delete,
    seams: () => withoutBangoFor(({ status }) => status === 'SUSPENDED', 'delete-all-of-account'),
  },
  {
    name: 'delete-all-keeps-what-has-ended',
    breaks: 'What had ended before all subscriptions of an account are deleted is still listed.',
    rule: RULES.delete,
    seams: () => {
      const kept: Entitlement[] = [];
      let ended: readonly Entitlement[] = [];
      return {
        requestCheck: (context, deviations) => {
          if (asks(context, 'delete-all-of-account')) {
            const { accountId } = context.request?.parameters ?? {};
            ended = context.entitlements().filter((one) => one.accountId === accountId && one.status === 'CANCELLED');
          }
          return deviations;
        },
        answer: (context, answer) => {
          if (asks(context, 'delete-all-of-account') && answer.status < 300) kept.push(...ended);
          return answer;
        },
        searched: (_context, entitlements) => [...entitlements, ...kept],
      };
    },
  },
  {
    name: 'delete-all-not-told-to-bango',
    breaks: 'The deleted subscriptions of an account go on at Bango.',
    rule: RULES.delete,
    seams: () => withoutBango('delete-all-of-account'),
  },
  {
    name: 'delete-all-of-unknown-account-accepted',
    breaks: 'All subscriptions of an account that does not exist are said to be deleted.',
    rule: RULES.insistence,
    seams: () => ({
      answer: (context, answer) =>
        asks(context, 'delete-all-of-account') && answer.status >= 400 && answer.status !== 403
          ? { status: 200, body: { deletedCount: 1 } }
          : answer,
    }),
  },
  {
    name: 'delete-all-with-a-forged-token',
    breaks: 'The signature of a token is not looked at when all subscriptions of an account are deleted.',
    rule: RULES.headers,
    seams: () => lettingIn('invalid-token', 'delete-all-of-account'),
  },
  {
    name: 'delete-all-without-token-accepted',
    breaks: 'All subscriptions of an account can be deleted without a token.',
    rule: RULES.headers,
    seams: () => lettingIn('no-token', 'delete-all-of-account'),
  },
  {
    name: 'delete-answers-202',
    breaks: 'A deletion is answered 202 instead of 200.',
    rule: RULES.delete,
    seams: () => answersGood(['delete', 'delete-all-of-account'], (answer) => ({ ...answer, status: 202 })),
  },
  {
    name: 'delete-counts-two',
    breaks: 'The deletion of one subscription is answered with a count of two.',
    rule: RULES.delete,
    seams: () => answersGood(['delete'], (answer, body) => ({ ...answer, body: { ...body, deletedCount: 2 } })),
  },
  {
    name: 'delete-not-told-to-bango',
    breaks: 'A deleted subscription goes on at Bango.',
    rule: RULES.delete,
    seams: () => withoutBango('delete'),
  },
  {
    name: 'delete-of-ending-not-told-to-bango',
    breaks: 'A subscription that is ending goes on at Bango when it is deleted.',
    rule: RULES.delete,
    seams: () => withoutBangoFor(({ status }) => status === 'ACTIVE-ENDING', 'delete'),
  },
  {
    name: 'delete-takes-other-accounts-along',
    breaks: 'A deletion removes the product from other accounts, too.',
    rule: RULES.delete,
    seams: () => spreading('delete', sameProductElsewhere, null),
  },
  {
    name: 'delete-takes-others-along',
    breaks: 'A deletion removes all subscriptions of the account.',
    rule: RULES.delete,
    seams: () => spreading('delete', inTheSameAccount, null),
  },
  {
    name: 'deleted-comes-back',
    breaks: 'A second after a deletion the subscription is there again.',
    rule: RULES.delete,
    seams: () => comesBack(),
  },
  {
    name: 'deleted-in-the-unpaged-list',
    breaks: 'A list without a limit comes from a store in which deleted subscriptions stay.',
    rule: RULES.delete,
    seams: () => {
      const deleted: Entitlement[] = [];
      return {
        ...watchingRequests(['delete'], (named) => deleted.push(named)),
        listed: (context, listing, query) =>
          query.limit === undefined
            ? listingWith(
                listing,
                deleted.filter(({ accountId }) => accountId === context.accountId),
              )
            : listing,
      };
    },
  },
  {
    name: 'deleted-still-known-to-tpes',
    breaks: 'TPES still knows what was deleted: it gives its URLs, and changes its product.',
    rule: RULES.delete,
    seams: () => {
      const deleted = new Set<string>();
      return {
        answer: (context, answer) => {
          const id = context.request?.parameters.entitlementId ?? '';
          if (asks(context, 'delete') && answer.status < 300) deleted.add(id);
          if (!deleted.has(id)) return answer;
          if (asks(context, 'activation-info')) return activationInfoOf(context);
          if (asks(context, 'change-product')) return { status: 200, body: undefined };
          return asks(context, 'recover')
            ? { status: 200, body: { recoveryUrl: 'https://merchant.example/recover' } }
            : answer;
        },
      };
    },
  },
  {
    name: 'deleted-still-listed',
    breaks: 'A deleted subscription is still in the list.',
    rule: RULES.delete,
    seams: () => {
      const deleted = new Map<string, Entitlement>();
      return {
        ...watchingRequests(['delete'], (named) => deleted.set(named._id, named)),
        searched: (_context, entitlements) => [
          ...entitlements.filter(({ _id }) => !deleted.has(_id)),
          ...deleted.values(),
        ],
      };
    },
  },
  {
    name: 'late-confirmation-brings-back',
    breaks: 'What the merchant has yet to confirm when a subscription is deleted brings it back.',
    rule: RULES.entitlement,
    seams: () => {
      const waiting = new Set<string>();
      const back = new Map<string, Entitlement>();
      return {
        ...watchingSuccess(['suspend'], ({ _id }, { status }) => {
          if (status === 202) waiting.add(_id);
        }),
        beforeBango: (context, call) => {
          const { entitlement } = context;
          if (asks(context, 'delete') && entitlement && waiting.has(entitlement._id)) {
            back.set(entitlement._id, { ...entitlement, status: 'SUSPENDED' });
          }
          return call;
        },
        searched: (_context, entitlements) => {
          const known = new Set(entitlements.map(({ _id }) => _id));
          return [...entitlements, ...[...back.values()].filter(({ _id }) => !known.has(_id))];
        },
      };
    },
  },
  {
    name: 'revoked-cannot-be-deleted',
    breaks: 'A revoked subscription cannot be deleted.',
    rule: RULES.entitlement,
    seams: () => refusedWhile('REVOKED', ['delete'], 'It has ended.'),
  },
];
