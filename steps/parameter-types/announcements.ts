import type { Announcement } from '../../support/scenario';
import type { DeedName } from '../../support/step-traits';
import { defineWords } from './define-words';

/** What a step that looks back at a notification asks the scenario for. */
export const NOTIFICATION = 'Then the CRM is told of ...';

/** What the CRM is told of, and what leads to it. */
export interface Announced extends Announcement {
  deeds: readonly DeedName[];
}

/** Deeds that end subscriptions, whoever does it. */
const ENDS: readonly DeedName[] = [
  'end-of-period',
  'cancel-account',
  'delete-account',
  'delete-all-of-account',
  'delete',
];

/** What the CRM can be told of: the state announced, and Bango's reason (docs/spec/bango.md, "Notifications"). */
defineWords<Announced>('announcement', {
  activation: {
    status: 'ACTIVE',
    reasons: ['ACTIVATION_SUCCESS'],
    deeds: ['activation', 'purchase', 'notification-again'],
  },
  suspension: { status: 'SUSPENDED', reasons: ['SUSPENSION_SUCCESS'], deeds: ['suspend', 'merchant-suspend'] },
  resumption: { status: 'ACTIVE', reasons: ['RESUMPTION_SUCCESS'], deeds: ['resume', 'merchant-resume'] },
  'coming end': { status: 'ACTIVE-ENDING', reasons: ['TERMINATION_PENDING'], deeds: ['cancel', 'merchant-cancel'] },
  cancellation: {
    status: 'CANCELLED',
    reasons: ['TERMINATION_SUCCESS'],
    deeds: ['cancel', 'merchant-cancel', ...ENDS],
  },
  revocation: { status: 'REVOKED', reasons: ['TERMINATION_SUCCESS'], deeds: ['revoke', ...ENDS] },
  'product change': {
    status: 'ACTIVE',
    reasons: ['PRODUCT_UPDATE'],
    deeds: ['change-product', 'merchant-change-product'],
  },
});
