import { defineParameterType } from '@cucumber/cucumber';
import type { Announcement } from '../../support';

/** What the CRM can be told of: the state announced, and Bango's reason (docs/spec/bango.md, "Notifications"). */
const ANNOUNCEMENTS: Record<string, Announcement> = {
  activation: { status: 'ACTIVE', reasons: ['ACTIVATION_SUCCESS'] },
  suspension: { status: 'SUSPENDED', reasons: ['SUSPENSION_SUCCESS'] },
  resumption: { status: 'ACTIVE', reasons: ['RESUMPTION_SUCCESS'] },
  'coming end': { status: 'ACTIVE-ENDING', reasons: ['TERMINATION_PENDING'] },
  cancellation: { status: 'CANCELLED', reasons: ['TERMINATION_SUCCESS'] },
  revocation: { status: 'REVOKED', reasons: ['TERMINATION_SUCCESS'] },
  'product change': { status: 'ACTIVE', reasons: ['PRODUCT_UPDATE'] },
};

defineParameterType({
  name: 'announcement',
  regexp: Object.keys(ANNOUNCEMENTS).map((word) => new RegExp(word)),
  transformer: (word: string): Announcement => {
    const announcement = ANNOUNCEMENTS[word];
    if (!announcement) throw new Error(`Nobody knows the announcement "${word}".`);
    return announcement;
  },
  useForSnippets: false,
});
