import type { Defect } from '../seams';
import {
  acceptedIn,
  answersGood,
  asks,
  asTheUsualTenant,
  brokenAnswer,
  notChecking,
  refusedAfter,
  refusedAgain,
  refusedWhile,
  showing,
  spreading,
  watchingSuccess,
} from './making';
import { RULES } from './rules';

/** Mistakes about recovery. */
export const recoverDefects: readonly Defect[] = [
  {
    name: 'recovery-after-the-end',
    breaks: 'A subscription that has ended can be recovered.',
    rule: RULES.recover,
    seams: () => acceptedIn('recover', ['CANCELLED', 'REVOKED'], null, null),
  },
  {
    name: 'recovery-ends-the-others',
    breaks: "A recovery ends the subscriber's other subscriptions.",
    rule: RULES.recover,
    seams: () =>
      spreading(
        'recover',
        (other, named) => other.accountId === named.accountId && other._id !== named._id,
        'CANCELLED',
      ),
  },
  {
    name: 'recovery-of-pending-breaks',
    breaks: 'A recovery of a pending subscription is answered 500.',
    rule: RULES.recover,
    seams: () => ({
      answer: (context, answer) =>
        asks(context, 'recover') && context.entitlement?.status === 'PENDING' ? brokenAnswer() : answer,
    }),
  },
  {
    name: 'recovery-only-once',
    breaks: 'A second recovery is refused.',
    rule: RULES.recover,
    seams: () => refusedAgain('recover', 'It was recovered before.'),
  },
  {
    name: 'recovery-refused-after-a-product-change',
    breaks: 'There is no recovery once the product was changed.',
    rule: RULES.recoverAfterChange,
    seams: () =>
      refusedAfter(
        (before, after) => before.productId !== after.productId,
        'recover',
        'There is no account of this product.',
      ),
  },
  {
    name: 'recovery-refused-while-ending',
    breaks: 'There is no recovery while a subscription is ending.',
    rule: RULES.recover,
    seams: () => refusedWhile('ACTIVE-ENDING', ['recover'], 'The subscription is ending.'),
  },
  {
    name: 'recovery-suspends',
    breaks: 'A recovery suspends the subscription until it is through.',
    rule: RULES.recover,
    seams: () => {
      const recovered = new Set<string>();
      return {
        ...watchingSuccess(['recover'], ({ _id }) => recovered.add(_id)),
        ...showing('SUSPENDED', ({ _id }) => recovered.has(_id)),
      };
    },
  },
  {
    name: 'recovery-url-missing',
    breaks: 'The answer to a recovery holds no URL.',
    rule: RULES.recover,
    seams: () => answersGood(['recover'], (answer) => ({ ...answer, body: {} })),
  },
  {
    name: 'recovery-url-of-another',
    breaks: 'All subscribers of a product get the recovery URL that was made for the first.',
    rule: RULES.recover,
    seams: () => {
      let first: unknown;
      return answersGood(['recover'], (answer, { recoveryUrl }) => {
        first ??= recoveryUrl;
        return { ...answer, body: { recoveryUrl: first } };
      });
    },
  },
  {
    name: 'recovery-url-relative',
    breaks: 'The recovery URL is no absolute URL.',
    rule: RULES.recover,
    seams: () => answersGood(['recover'], (answer) => ({ ...answer, body: { recoveryUrl: '/recover' } })),
  },
  {
    name: 'recovery-without-a-tenant',
    breaks: 'A recovery URL is given to a call that names no tenant.',
    rule: RULES.headers,
    seams: () => ({ ...asTheUsualTenant('missing-tenant', 'recover'), ...notChecking(/nv-tenant-id$/, 'recover') }),
  },
];
