import type { Announcement } from '../../support/scenario';
import { defineWords } from './define-words';

/** What the CRM can be told of: the state announced, and Bango's reason (docs/spec/bango.md, "Notifications"). */
defineWords<Announcement>('announcement', {
  activation: { status: 'ACTIVE', reasons: ['ACTIVATION_SUCCESS'] },
  suspension: { status: 'SUSPENDED', reasons: ['SUSPENSION_SUCCESS'] },
  resumption: { status: 'ACTIVE', reasons: ['RESUMPTION_SUCCESS'] },
  'coming end': { status: 'ACTIVE-ENDING', reasons: ['TERMINATION_PENDING'] },
  cancellation: { status: 'CANCELLED', reasons: ['TERMINATION_SUCCESS'] },
  revocation: { status: 'REVOKED', reasons: ['TERMINATION_SUCCESS'] },
  'product change': { status: 'ACTIVE', reasons: ['PRODUCT_UPDATE'] },
});
