import type { ActionName } from '../opf';

/** What a step does: a request of the CRM, by its action; or what others do, and what is none of an entitlement. */
export type DeedName =
  | ActionName
  | 'again'
  | 'echo'
  | 'activation'
  | 'old-url'
  | 'end-of-period'
  | 'merchant-cancel'
  | 'merchant-suspend'
  | 'merchant-resume'
  | 'merchant-change-product'
  | 'notification-again';

/** What a step does, and how: the words by which it differs from the usual; null where it does not. */
export interface Deed {
  name: DeedName;
  how: string | null;
}

/** After which deeds a step may stand. What is not said is not asked for. */
export interface Fit {
  names?: readonly DeedName[];
  /** How they were done; null stands for the usual way. */
  hows?: readonly (string | null)[];
}

/** Deeds that change the state or the product of one subscription. */
export const CHANGES_OF_STATE: readonly DeedName[] = ['suspend', 'resume', 'cancel', 'revoke', 'change-product'];

/** Requests that name a subscription. */
export const BY_SUBSCRIPTION: readonly DeedName[] = [...CHANGES_OF_STATE, 'delete', 'activation-info', 'recover'];

/** All requests of the CRM to OpenTV Platform. */
export const REQUESTS: readonly DeedName[] = [
  ...BY_SUBSCRIPTION,
  'purchase',
  'list',
  'create-account',
  'cancel-account',
  'reactivate-account',
  'delete-account',
  'delete-all-of-account',
];
