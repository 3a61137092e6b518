import type { Defect } from '../seams';
import {
  acceptedIn,
  asks,
  countOf,
  fallsBack,
  firstProductBack,
  keptAtBangoOnly,
  notRefusing,
  showing,
  spreading,
  watchingKept,
  watchingRequests,
  withoutBango,
  withoutEffect,
} from './making';
import { RULES } from './rules';

/** Mistakes about resumption. */
export const resumeDefects: readonly Defect[] = [
  {
    name: 'call-flow-taken-for-a-repetition',
    breaks: 'A request with the correlation id of the one before is answered as that was, and not carried out.',
    rule: RULES.headers,
    seams: () => {
      const flows = new Set<string>();
      return {
        beforeBango: (context, call) => {
          const flow = context.request?.headers['x-correlation-id'];
          if (flow === undefined || !asks(context, 'suspend', 'resume')) return call;
          if (flows.has(flow)) return null;
          flows.add(flow);
          return call;
        },
      };
    },
  },
  {
    name: 'instant-resumes-as-pending',
    breaks: 'A product that is active at once is PENDING after a pause.',
    rule: RULES.entitlement,
    seams: () => {
      const instant = new Set<string>();
      const resumed = new Set<string>();
      return {
        ...watchingKept((_before, { _id, status }, context) => {
          if (asks(context, 'purchase') && status === 'ACTIVE') instant.add(_id);
          if (asks(context, 'resume') && instant.has(_id)) resumed.add(_id);
        }),
        ...showing('PENDING', ({ _id, status }) => status === 'ACTIVE' && resumed.has(_id)),
      };
    },
  },
  {
    name: 'resume-after-the-end',
    breaks: 'A subscription that has ended can be resumed.',
    rule: RULES.states,
    seams: () => acceptedIn('resume', ['CANCELLED', 'REVOKED'], 'ACTIVE', null),
  },
  {
    name: 'resume-at-bango-only',
    breaks: 'Bango resumes, and the platform stays SUSPENDED.',
    rule: RULES.resume,
    seams: () => keptAtBangoOnly('resume', ['RESUMPTION_SUCCESS']),
  },
  {
    name: 'resume-has-no-effect',
    breaks: 'A resumption is answered as done, and nothing happens.',
    rule: RULES.resume,
    seams: () => withoutEffect('resume'),
  },
  {
    name: 'resume-in-any-living-state',
    breaks: 'A subscription that is active, ending or pending can be resumed.',
    rule: RULES.resume,
    seams: () => acceptedIn('resume', ['PENDING', 'ACTIVE', 'ACTIVE-ENDING'], 'ACTIVE', null),
  },
  {
    name: 'resume-not-told-to-bango',
    breaks: 'A resumption is kept on the platform, and the merchant stays paused.',
    rule: RULES.resume,
    seams: () => withoutBango('resume'),
  },
  {
    name: 'resume-only-once',
    breaks: 'A subscription can be resumed only once.',
    rule: RULES.resume,
    seams: () => {
      const count = countOf('resume');
      const counts = new Map<string, number>();
      return {
        ...watchingRequests(['resume'], ({ _id }, context) => counts.set(_id, count(context))),
        refusal: (context, verdict) =>
          verdict ??
          (asks(context, 'resume') && (counts.get(context.entitlement?._id ?? '') ?? 0) > 1
            ? { point: 'refused', message: 'It was resumed before.' }
            : null),
      };
    },
  },
  {
    name: 'resume-takes-others-along',
    breaks: 'A resumption wakes all subscriptions of the account.',
    rule: RULES.resume,
    seams: () =>
      spreading(
        'resume',
        (other, named) => other.accountId === named.accountId && other.status === 'SUSPENDED',
        'ACTIVE',
      ),
  },
  {
    name: 'resume-with-any-product',
    breaks: 'A resumption may name a product that does not exist.',
    rule: RULES.resume,
    deployments: ['non-ssp'],
    seams: () => notRefusing('resume', / is not for product /),
  },
  {
    name: 'resumption-brings-the-old-product-back',
    breaks: 'A resumed subscription is to the product again that it was first bought for.',
    rule: RULES.resume,
    seams: () => firstProductBack((before, after) => before?.status === 'SUSPENDED' && after.status === 'ACTIVE'),
  },
  {
    name: 'resumption-falls-back',
    breaks: 'A second after a resumption the subscription is suspended again.',
    rule: RULES.entitlement,
    seams: () => fallsBack((before, after) => before.status === 'SUSPENDED' && after.status === 'ACTIVE'),
  },
];
