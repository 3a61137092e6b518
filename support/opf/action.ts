/** Why a subscription ends, in Bango's and NAGRA's terms (docs/spec/opentv-platform.md, "UC-03 Cancel"). */
export interface Reason {
  category: string;
  code: string;
  description?: string;
}

/** What is asked of the list (docs/spec/opentv-platform.md, "UC-09 Get"). */
export interface ListQuery {
  filter?: Record<string, unknown>;
  limit?: number;
  page?: number;
  sort?: Record<string, 1 | -1>;
  fields?: string[];
}

/** What the CRM wants, in business terms; how it is said depends on deployment and release. */
export type Action =
  | {
      name: 'purchase';
      accountId: string;
      productId: string;
      ownId?: string;
      prohibitDuplicates?: boolean;
      validFrom: string;
      expiryDate: string;
    }
  | { name: 'cancel' | 'revoke'; entitlementId: string; reason: Reason | null }
  | { name: 'suspend'; entitlementId: string }
  | { name: 'resume'; entitlementId: string; productId: string }
  | { name: 'change-product'; entitlementId: string; productId: string }
  | { name: 'delete' | 'activation-info' | 'recover'; entitlementId: string }
  | { name: 'list'; query: ListQuery }
  | { name: 'create-account'; accountId: string; signonId: string; password: string }
  /** `unknown`: no platform has it, so there is nothing to be read before it is changed. */
  | { name: AccountChange; accountId: string; unknown?: true }
  | { name: 'read-account' | 'delete-account' | 'delete-all-of-account'; accountId: string };

/** A change of an account's status. */
export type AccountChange = 'cancel-account' | 'reactivate-account';

/** The names of all actions. */
export type ActionName = Action['name'];

/** What is sent by default stands on NAGRA's list and on Bango's newer one (docs/spec/opentv-platform.md, "UC-03 Cancel"). */
export const CANCELLED_BY_CUSTOMER: Reason = { category: 'CUSTOMER_CANCELLED', code: 'NOT_RENEWED' };
/** The reason in the documents' example of a revocation (docs/spec/opentv-platform.md, "UC-05 Revoke"). */
export const ACCOUNT_TERMINATED: Reason = { category: 'REVOKED', code: 'ACCOUNT_TERMINATED' };
