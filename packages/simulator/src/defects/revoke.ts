import type { Defect } from '../seams';
import {
  acceptedIn,
  fallsBack,
  inTheSameAccount,
  keepingStatus,
  keptAtBangoOnly,
  refusedWhile,
  showing,
  spreading,
  withoutBango,
  withoutEffect,
} from './making';
import { RULES } from './rules';

/** Mistakes about revocation. */
export const revokeDefects: readonly Defect[] = [
  {
    name: 'ending-cannot-be-revoked',
    breaks: 'A subscription that is ending cannot be revoked.',
    rule: RULES.entitlement,
    seams: () => refusedWhile('ACTIVE-ENDING', ['revoke'], 'It ends already.'),
  },
  {
    name: 'revocation-falls-back',
    breaks: 'A second after a revocation the subscription is what it was.',
    rule: RULES.entitlement,
    seams: () => fallsBack((_before, after) => after.status === 'REVOKED'),
  },
  {
    name: 'revoke-after-the-end',
    breaks: 'A subscription that has ended can be revoked.',
    rule: RULES.states,
    seams: () => acceptedIn('revoke', ['CANCELLED', 'REVOKED'], 'REVOKED', null),
  },
  {
    name: 'revoke-at-bango-only',
    breaks: 'Bango carries a revocation out, and the platform stays as it was.',
    rule: RULES.revoke,
    seams: () => keptAtBangoOnly('revoke', ['TERMINATION_SUCCESS', 'TERMINATION_PENDING']),
  },
  {
    name: 'revoke-becomes-the-other-end',
    breaks: "A revocation leaves the platform's entitlement CANCELLED.",
    rule: RULES.revoke,
    seams: () => keepingStatus('revoke', 'REVOKED', 'CANCELLED'),
  },
  {
    name: 'revoke-has-no-effect',
    breaks: 'A revocation is answered as done, and nothing happens.',
    rule: RULES.revoke,
    seams: () => withoutEffect('revoke'),
  },
  {
    name: 'revoke-not-told-to-bango',
    breaks: 'A revocation is kept on the platform, and Bango goes on.',
    rule: RULES.revoke,
    seams: () => withoutBango('revoke'),
  },
  {
    name: 'revoke-takes-others-along',
    breaks: 'A revocation ends all subscriptions of the account.',
    rule: RULES.revoke,
    seams: () => spreading('revoke', inTheSameAccount, 'REVOKED'),
  },
  {
    name: 'revoke-waits-for-the-period',
    breaks: 'A revocation leaves the subscriber what is paid.',
    rule: RULES.revoke,
    seams: () => ({
      ...keepingStatus('revoke', 'REVOKED', 'ACTIVE-ENDING'),
      bangoNotification: (_context, notification) => (notification.status === 'REVOKED' ? null : notification),
    }),
  },
  {
    name: 'revoked-becomes-cancelled-with-the-period',
    breaks: 'A revoked subscription becomes a cancelled one when the paid period ends.',
    rule: RULES.entitlement,
    seams: () =>
      showing(
        'CANCELLED',
        (one, { now }) => one.status === 'REVOKED' && now.getTime() > Date.parse(one.created) + 30 * 86_400_000,
      ),
  },
];
