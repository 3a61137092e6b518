import type { Reason } from './action';

/** The usual reason of a cancellation (docs/spec/opentv-platform.md, "UC-03 Cancel"). */
export const CANCELLED_BY_CUSTOMER: Reason = { category: 'CUSTOMER_CANCELLED', code: 'SUBSCRIPTION_CANCELLED' };
/** The reason in the documents' example of a revocation (docs/spec/opentv-platform.md, "UC-05 Revoke"). */
export const ACCOUNT_TERMINATED: Reason = { category: 'REVOKED', code: 'ACCOUNT_TERMINATED' };
