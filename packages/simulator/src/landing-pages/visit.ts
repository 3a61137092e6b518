import type { EntitlementStatus } from '../lifecycle';
import type { Merchant, MerchantProduct } from '../merchants';

/** The subscription that a page is about. */
export interface Subscription {
  readonly merchant: Merchant;
  readonly product: MerchantProduct;
  readonly status: EntitlementStatus;
  /** OPF's account id. */
  readonly accountId: string;
  /** The id that the subscriber's operator knows it by. */
  readonly reference: string;
  /** ISO 8601; null unless an end is scheduled. */
  readonly endsAt: string | null;
  /** Where the plan can be changed; null where it cannot. */
  readonly plansUrl: string | null;
}

/** The outcome of opening a link. */
export type Visit =
  /** No such link was ever given out. */
  | { readonly outcome: 'unknown' }
  | {
      readonly outcome:
        | 'open'
        /** The link's time is over. */
        | 'expired'
        /** The subscription is over. */
        | 'ended'
        /** The subscriber has to press the button. */
        | 'to-confirm'
        | 'activated'
        | 'already-active';
      readonly subscription: Subscription;
    };

/** The outcome of choosing a plan. */
export type PlanChoice =
  | { readonly outcome: 'no-visit'; readonly visit: Visit }
  | { readonly outcome: 'nothing-chosen'; readonly subscription: Subscription }
  | {
      readonly outcome:
        | 'changed'
        /** The operator said no. */
        | 'not-allowed'
        /** The subscription's state does not allow it. */
        | 'not-possible';
      readonly chosen: MerchantProduct;
      readonly subscription: Subscription;
    };

/** The service behind the landing pages; the pages only render. */
export interface LandingPageService {
  /** Somebody opened an activation URL; activates where the merchant wants no more than that. */
  openActivation(token: string): Visit;
  /** The visitor confirmed and pressed the button on the activation page. */
  confirmActivation(token: string): Visit;
  openRecovery(token: string): Visit;
  openPlans(token: string): Visit;
  choosePlan(token: string, productKey: string): Promise<PlanChoice>;
}
