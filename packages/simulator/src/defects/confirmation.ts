import type { EntitlementStatus, LifecycleEvent, LifecycleRow } from '../lifecycle';
import type { Defect } from '../seams';
import { actionOf, answersGood, type CrmAction, refusedAfter, watchingSuccess } from './making';
import { RULES } from './rules';

/** What a merchant may confirm later: both an action of the CRM and an event at Bango. */
const CONFIRMED_CHANGES = ['cancel', 'revoke', 'suspend', 'resume', 'change-product'] as const;

const STATUS_AFTER: Partial<Record<CrmAction, EntitlementStatus>> = {
  cancel: 'CANCELLED',
  revoke: 'REVOKED',
  suspend: 'SUSPENDED',
  resume: 'ACTIVE',
};

const DONE_AT_ONCE: Partial<Record<LifecycleEvent, Pick<LifecycleRow, 'to' | 'reason'>>> = {
  suspend: { to: 'SUSPENDED', reason: 'SUSPENSION_SUCCESS' },
  resume: { to: 'ACTIVE', reason: 'RESUMPTION_SUCCESS' },
  cancel: { to: 'CANCELLED', reason: 'TERMINATION_SUCCESS' },
  revoke: { to: 'REVOKED', reason: 'TERMINATION_SUCCESS' },
  'change-product': { to: 'ACTIVE', reason: 'PRODUCT_UPDATE' },
};

/** Mistakes about what a merchant confirms later. */
export const confirmationDefects: readonly Defect[] = [
  {
    name: 'confirmation-answered-200',
    breaks: 'TPES answers 200 before the merchant has confirmed.',
    rule: RULES.cancel,
    deployments: ['non-ssp'],
    seams: () =>
      answersGood(CONFIRMED_CHANGES, (answer) => (answer.status === 202 ? { ...answer, status: 200 } : answer)),
  },
  {
    name: 'confirmation-never-comes',
    breaks: 'What is answered 202 never happens.',
    rule: RULES.entitlement,
    seams: () => ({
      bango: {
        transition: ({ merchantAccountKey }, event, row) =>
          row?.way === 'at-once' &&
          merchantAccountKey.startsWith('LATER') &&
          CONFIRMED_CHANGES.some((one) => one === event)
            ? undefined
            : row,
      },
    }),
  },
  {
    name: 'confirmation-shown-early',
    breaks: 'The platform shows the new state before the merchant has confirmed.',
    rule: RULES.entitlement,
    seams: () => {
      const early = new Map<string, string>();
      return {
        ...watchingSuccess(['cancel', 'revoke', 'suspend', 'resume'], ({ _id }, answer, context) => {
          const status = STATUS_AFTER[actionOf(context)];
          if (answer.status === 202 && status) early.set(_id, status);
        }),
        searched: (_context, entitlements) =>
          entitlements.map((one) => ({ ...one, status: early.get(one._id) ?? one.status })),
      };
    },
  },
  {
    name: 'confirmed-change-locks',
    breaks: 'After a product change that was confirmed later a subscription cannot be paused any more.',
    rule: RULES.changeProduct,
    seams: () =>
      refusedAfter(
        (before, after) => after.productId.startsWith('LATER_') && before.productId !== after.productId,
        'suspend',
        'A change is under way.',
      ),
  },
  {
    name: 'confirmed-later-done-at-once',
    breaks: 'What is answered 202 is done before the merchant has confirmed.',
    rule: RULES.entitlement,
    seams: () => ({
      bango: {
        transition: (_record, event, row) => {
          const done = row?.way === 'confirmed-later' ? DONE_AT_ONCE[event] : undefined;
          return row && done ? { ...row, way: 'at-once', ...done } : row;
        },
      },
    }),
  },
  {
    name: 'second-confirmation-ignored',
    breaks: 'A second confirmation of the same kind is taken for a repetition of the first.',
    rule: RULES.crmNotifications,
    seams: () => {
      const taken = new Set<string>();
      return {
        bangoNotification: ({ entitlement }, notification) => {
          const key = `${entitlement?._id} ${notification.notificationReason}`;
          if (taken.has(key)) return null;
          taken.add(key);
          return notification;
        },
      };
    },
  },
];
