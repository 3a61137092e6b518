import { randomUUID } from 'node:crypto';
import type { PlannedCrmNotification } from '../model';
import type { Defect } from '../seams';
import { announcing, announcingTheEndOf, notTakingIn, showing, silentAbout, watchingKept } from './making';
import { RULES } from './rules';

/** Mistakes about notifications to the CRM. */
export const notificationsDefects: readonly Defect[] = [
  {
    name: 'activation-not-told',
    breaks: 'The CRM is not told of an activation.',
    rule: RULES.crmNotifications,
    seams: () => silentAbout('ACTIVATION_SUCCESS'),
  },
  {
    name: 'bango-tells-nothing',
    breaks: 'Bango sends no notification of anything.',
    rule: RULES.bangoNotifications,
    seams: () => ({ bango: { notifications: () => [] } }),
  },
  {
    name: 'late-activation-revives',
    breaks: 'A late notification of the activation brings back what has ended.',
    rule: RULES.insistence,
    seams: () => {
      const revived = new Set<string>();
      return {
        bangoNotification: ({ entitlement }, notification) => {
          const isLate =
            notification.notificationReason === 'ACTIVATION_SUCCESS' && entitlement?.status === 'CANCELLED';
          if (isLate) revived.add(entitlement._id);
          return notification;
        },
        ...showing('ACTIVE', ({ _id }) => revived.has(_id)),
      };
    },
  },
  {
    name: 'late-notification-wins',
    breaks: 'A late notification of Bango brings an old state back.',
    rule: RULES.insistence,
    seams: () => ({
      bangoNotification: (_context, notification) => ({ ...notification, dateLastUpdated: '2099-12-31T23:59:59.000Z' }),
    }),
  },
  {
    name: 'own-change-told-wrongly',
    breaks: 'A change that the CRM itself asked for is announced to it as a cancellation.',
    rule: RULES.crmNotifications,
    seams: () => announcingTheEndOf('SUSPENDED'),
  },
  {
    name: 'product-change-not-taken-in',
    breaks: "The platform answers Bango's notification of a product change, and forgets it.",
    rule: RULES.crmNotifications,
    seams: () => notTakingIn('PRODUCT_UPDATE'),
  },
  {
    name: 'product-change-not-told',
    breaks: 'The CRM is not told of a product change.',
    rule: RULES.crmNotifications,
    seams: () => silentAbout('PRODUCT_UPDATE'),
  },
  {
    name: 'repeated-notification-contradicts',
    breaks: 'A notification that Bango repeats is told to the CRM with an old state.',
    rule: RULES.crmNotifications,
    seams: () => {
      const told = new Map<string, readonly PlannedCrmNotification[]>();
      return {
        crmNotifications: ({ entitlement }, planned) => {
          const known = told.get(entitlement?._id ?? '') ?? [];
          const [last] = known;
          told.set(entitlement?._id ?? '', [...planned, ...known]);
          return planned.length === 0 && last ? [{ ...last, body: { ...last.body, status: 'PENDING' } }] : planned;
        },
      };
    },
  },
  {
    name: 'resumption-not-taken-in',
    breaks: "The platform answers Bango's notification of a resumption, and forgets it.",
    rule: RULES.crmNotifications,
    seams: () => notTakingIn('RESUMPTION_SUCCESS'),
  },
  {
    name: 'resumption-not-told',
    breaks: 'The CRM is not told of a resumption.',
    rule: RULES.crmNotifications,
    seams: () => silentAbout('RESUMPTION_SUCCESS'),
  },
  {
    name: 'suspension-not-taken-in',
    breaks: "The platform answers Bango's notification of a suspension, and forgets it.",
    rule: RULES.crmNotifications,
    seams: () => notTakingIn('SUSPENSION_SUCCESS'),
  },
  {
    name: 'suspension-not-told',
    breaks: 'The CRM is not told of a suspension.',
    rule: RULES.crmNotifications,
    seams: () => silentAbout('SUSPENSION_SUCCESS'),
  },
  {
    name: 'termination-not-taken-in',
    breaks: "The platform answers Bango's notification of a end, and forgets it.",
    rule: RULES.crmNotifications,
    seams: () => notTakingIn('TERMINATION_SUCCESS'),
  },
  {
    name: 'termination-not-told',
    breaks: 'The CRM is not told of an end.',
    rule: RULES.crmNotifications,
    seams: () => silentAbout('TERMINATION_SUCCESS'),
  },
  {
    name: 'told-a-wrong-reason',
    breaks: "The notification's reason contradicts its status.",
    rule: RULES.crmNotifications,
    seams: () =>
      announcing((body) => ({
        ...body,
        notificationReason: body.status === 'ACTIVE' ? 'TERMINATION_SUCCESS' : 'ACTIVATION_SUCCESS',
      })),
  },
  {
    name: 'told-a-wrong-status',
    breaks: 'The CRM is told the state from before the change.',
    rule: RULES.crmNotifications,
    seams: () => announcing((body) => ({ ...body, status: body.status === 'ACTIVE' ? 'PENDING' : 'ACTIVE' })),
  },
  {
    name: 'told-of-an-end-too-early',
    breaks: 'The CRM is told that a subscription has ended that only will end.',
    rule: RULES.crmNotifications,
    seams: () => announcingTheEndOf('ACTIVE-ENDING'),
  },
  {
    name: 'told-of-another-account',
    breaks: 'The notification names another account.',
    rule: RULES.crmNotifications,
    seams: () => announcing((body) => ({ ...body, accountId: `${body.accountId}-other` })),
  },
  {
    name: 'told-of-another-entitlement',
    breaks: 'The notification names an entitlement that does not exist.',
    rule: RULES.crmNotifications,
    seams: () => announcing((body) => ({ ...body, entitlementId: randomUUID() })),
  },
  {
    name: 'told-of-the-old-product',
    breaks: 'After a product change the CRM is told the old product.',
    rule: RULES.crmNotifications,
    seams: () => {
      const old = new Map<string, string>();
      return {
        ...watchingKept((before, after) => {
          if (before && before.productId !== after.productId) old.set(after._id, before.productId);
        }),
        ...announcing((body) => ({ ...body, productId: old.get(body.entitlementId) ?? body.productId })),
      };
    },
  },
  {
    name: 'told-only-once',
    breaks: "A notification that the CRM's endpoint answers with an error is not repeated.",
    rule: RULES.crmNotifications,
    seams: () => ({ crmNotifications: (_context, planned) => planned.map((one) => ({ ...one, tries: 1 })) }),
  },
  {
    name: 'told-twice-and-contradictory',
    breaks: 'After each notification a second one says the opposite.',
    rule: RULES.crmNotifications,
    seams: () => ({
      crmNotifications: (_context, planned) =>
        planned.flatMap((one) => [
          one,
          { ...one, body: { ...one.body, status: one.body.status === 'CANCELLED' ? 'ACTIVE' : 'CANCELLED' } },
        ]),
    }),
  },
];
