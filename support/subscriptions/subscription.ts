/** A subscription as the scenario expects it: what the platform and Bango must agree with. */
export interface Subscription {
  /** OPF's entitlement id. */
  id: string;
  accountId: string;
  productId: string;
  status: string;
  /** Every status and product that it rightly had so far, in order: what a notification may still announce. */
  history: { status: string; productId: string }[];
  /** Whether the platform must not find it any more. */
  deleted: boolean;
  /** The merchant has yet to confirm more than one change at Bango: which is last does not depend on the platform. */
  openAtBango: boolean;
  /** From the platform's answer or activation info; null when unknown. */
  activationUrl: string | null;
  /** The validity that the purchase asked for (25.26); null when it did not say. */
  validity: { validFrom: string; expiryDate: string } | null;
  /** The entry of the ledger. */
  ledgerEntry: string | null;
}

/** Makes the expectation of a subscription that was just bought. */
export function newSubscription(
  what: Pick<Subscription, 'id' | 'accountId' | 'productId' | 'status' | 'validity' | 'ledgerEntry'>,
): Subscription {
  return {
    ...what,
    history: [{ status: what.status, productId: what.productId }],
    deleted: false,
    openAtBango: false,
    activationUrl: null,
  };
}

/** Notes that the subscription is expected to be in another state, or of another product, from now on. */
export function expectChange(
  subscription: Subscription,
  change: { status?: string; productId?: string; deleted?: boolean },
): void {
  Object.assign(subscription, change);
  const { status, productId } = subscription;
  const last = subscription.history.at(-1);
  if (last?.status !== status || last.productId !== productId) subscription.history.push({ status, productId });
}
