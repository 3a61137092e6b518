import { randomUUID } from 'node:crypto';
import type { BangoOutcome } from '../model';
import type { Defect } from '../seams';
import {
  acceptedIn,
  activationInfoOf,
  answersGood,
  asks,
  changingTheOlder,
  fallsBack,
  hoursOff,
  linkOutlives,
  notTakingIn,
  refusedAgain,
  showing,
  watchingKept,
  watchingSuccess,
} from './making';
import { RULES } from './rules';

/** Mistakes about activation. */
export const activationDefects: readonly Defect[] = [
  {
    name: 'activation-cancels-the-older-one',
    breaks: 'With the activation of a subscription the older one to the same product is cancelled on the platform.',
    rule: RULES.entitlement,
    seams: () => changingTheOlder('ACTIVE', 'CANCELLED'),
  },
  {
    name: 'activation-ends-what-is-ending',
    breaks: 'The activation of a subscription ends at once the older one to the same product that was still paid.',
    rule: RULES.entitlement,
    seams: () => changingTheOlder('ACTIVE-ENDING', 'CANCELLED'),
  },
  {
    name: 'activation-falls-back',
    breaks: 'A second after the activation the subscription is pending again.',
    rule: RULES.entitlement,
    seams: () => fallsBack((before, after) => before.status === 'PENDING' && after.status === 'ACTIVE'),
  },
  {
    name: 'activation-has-no-effect',
    breaks: 'The subscriber completes the activation, and nothing becomes active.',
    rule: RULES.states,
    seams: () => ({ bango: { transition: (_record, event, row) => (event === 'activate' ? undefined : row) } }),
  },
  {
    name: 'activation-info-ends-pending',
    breaks: 'Asking for activation info activates the subscription on the platform.',
    rule: RULES.activationInfo,
    seams: () => {
      const asked = new Set<string>();
      return {
        ...watchingSuccess(['activation-info'], ({ _id }) => asked.add(_id)),
        ...showing('ACTIVE', (one) => asked.has(one._id) && one.status === 'PENDING'),
      };
    },
  },
  {
    name: 'activation-info-for-any-state',
    breaks: 'Activation info is given for a subscription that is not pending.',
    rule: RULES.activationInfo,
    seams: () => acceptedIn('activation-info', ['ACTIVE', 'SUSPENDED', 'CANCELLED'], null, null),
  },
  {
    name: 'activation-info-for-what-ends',
    breaks: 'Activation info is given for a subscription that is ending or was revoked.',
    rule: RULES.activationInfo,
    seams: () => acceptedIn('activation-info', ['ACTIVE-ENDING', 'REVOKED'], null, null),
  },
  {
    name: 'activation-info-for-what-was-never-active',
    breaks: 'Activation info is given for what was cancelled before it was activated.',
    rule: RULES.activationInfo,
    seams: () => {
      const neverActive = new Set<string>();
      return {
        ...watchingKept((before, after) => {
          if (before?.status === 'PENDING' && after.status === 'CANCELLED') neverActive.add(after._id);
        }),
        answer: (context, answer) =>
          asks(context, 'activation-info') && neverActive.has(context.request?.parameters.entitlementId ?? '')
            ? activationInfoOf(context)
            : answer,
      };
    },
  },
  {
    name: 'activation-info-of-another',
    breaks: 'Activation info is about another entitlement.',
    rule: RULES.activationInfo,
    seams: () =>
      answersGood(['activation-info'], (answer, body) => ({
        ...answer,
        body: { ...body, entitlementId: randomUUID() },
      })),
  },
  {
    name: 'activation-info-only-once',
    breaks: 'Activation info is given only once.',
    rule: RULES.activationInfo,
    seams: () => refusedAgain('activation-info', 'Activation info was given already.'),
  },
  {
    name: 'activation-info-repeats-expired-url',
    breaks: 'The first activation URL is given for ever, also when it has expired.',
    rule: RULES.activationInfo,
    seams: () => {
      const first = new Map<string, NonNullable<BangoOutcome['link']>>();
      return {
        afterBango: (context, outcome) => {
          if (!asks(context, 'activation-info') || !outcome.link) return outcome;
          const link = first.get(outcome.state.entitlementId) ?? outcome.link;
          first.set(outcome.state.entitlementId, link);
          return { ...outcome, link };
        },
      };
    },
  },
  {
    name: 'activation-info-url-expired',
    breaks: 'Activation info holds a URL that has expired.',
    rule: RULES.activationInfo,
    seams: () =>
      answersGood(['activation-info'], (answer, body, { now }) => ({
        ...answer,
        body: {
          ...body,
          parameters: {
            ...(typeof body.parameters === 'object' ? body.parameters : {}),
            urlExpiry: hoursOff(now.toISOString(), -1),
          },
        },
      })),
  },
  {
    name: 'activation-link-outlives-the-end',
    breaks: 'The activation link of a pending subscription that was cancelled still activates it at Bango.',
    rule: RULES.states,
    seams: () => linkOutlives('CANCELLED'),
  },
  {
    name: 'activation-link-outlives-the-revocation',
    breaks: 'The activation link of a pending subscription that was revoked still activates it at Bango.',
    rule: RULES.states,
    seams: () => linkOutlives('REVOKED'),
  },
  {
    name: 'activation-not-taken-in',
    breaks: 'Bango reports the activation, and the platform stays PENDING.',
    rule: RULES.activationInfo,
    seams: () => notTakingIn('ACTIVATION_SUCCESS'),
  },
  {
    name: 'activation-resumes-what-is-suspended',
    breaks: 'The activation of a subscription resumes the older ones to the same product.',
    rule: RULES.entitlement,
    seams: () => changingTheOlder('SUSPENDED', 'ACTIVE'),
  },
  {
    name: 'activation-takes-others-along',
    breaks: 'With one subscription all others of the account that are pending become active on the platform.',
    rule: RULES.entitlement,
    seams: () => {
      const activated = new Map<string, string>();
      return {
        ...watchingKept((before, after, { now }) => {
          if (before?.status === 'PENDING' && after.status === 'ACTIVE') {
            activated.set(after.accountId, now.toISOString());
          }
        }),
        ...showing('ACTIVE', (one) => one.status === 'PENDING' && one.created <= (activated.get(one.accountId) ?? '')),
      };
    },
  },
  {
    name: 'activation-url-leads-nowhere',
    breaks: 'The URL of activation info leads to a page that the merchant does not have.',
    rule: RULES.activationInfo,
    seams: () => ({
      afterBango: (context, outcome) =>
        asks(context, 'purchase', 'activation-info') && outcome.link
          ? { ...outcome, link: { ...outcome.link, url: `${outcome.link.url}-gone` } }
          : outcome,
    }),
  },
  {
    name: 'pending-activates-itself',
    breaks: 'A pending subscription becomes active on the platform although nobody completed the activation.',
    rule: RULES.entitlement,
    seams: () =>
      showing('ACTIVE', (one, { now }) => one.status === 'PENDING' && now.getTime() >= Date.parse(one.created) + 1000),
  },
  {
    name: 'pending-ends-with-its-url',
    breaks: 'A pending subscription is over when its activation URL expires.',
    rule: RULES.activationInfo,
    seams: () =>
      showing(
        'CANCELLED',
        (one, { accountId, now }) =>
          one.status === 'PENDING' &&
          one.accountId === accountId &&
          now.getTime() > Date.parse(one.created) + 3_600_000,
      ),
  },
  {
    name: 'used-activation-link-resumes',
    breaks: 'The activation link that a subscriber has used makes a suspended subscription active again.',
    rule: RULES.states,
    seams: () => linkOutlives('SUSPENDED', 'used'),
  },
  {
    name: 'used-activation-link-revives',
    breaks: 'The activation link that a subscriber has used brings a cancelled subscription back.',
    rule: RULES.states,
    seams: () => linkOutlives('CANCELLED', 'used'),
  },
  {
    name: 'used-activation-link-takes-back-a-cancellation',
    breaks:
      'The activation link that a subscriber has used takes back a cancellation that waits for the end of the period.',
    rule: RULES.states,
    seams: () => linkOutlives('ACTIVE-ENDING', 'used'),
  },
];
