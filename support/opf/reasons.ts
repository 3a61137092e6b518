import type { Reason } from './action';

/** The usual reason of a cancellation (spec, UC-03). */
export const CANCELLED_BY_CUSTOMER: Reason = { category: 'CUSTOMER_CANCELLED', code: 'SUBSCRIPTION_CANCELLED' };
/** The reason in the documents' example of a revocation (spec, UC-05). */
export const ACCOUNT_TERMINATED: Reason = { category: 'REVOKED', code: 'ACCOUNT_TERMINATED' };
