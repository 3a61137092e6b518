import { randomUUID } from 'node:crypto';
import type { Answer } from '../http';
import type { Action, SendOptions } from '../opf';
import { newSubscription, type Subscription } from '../subscriptions';
import type { CertificationWorld } from '../world/world';
import { activationUrlIn } from './activation-url-in';

const PERIOD_DAYS = 30;

/** A purchase in a scenario. No two ask for the same validity, so that one cannot be taken for the other's. */
export function purchaseIn(
  world: CertificationWorld,
  accountId: string,
  productId: string,
): Extract<Action, { name: 'purchase' }> {
  return purchaseOf(accountId, productId, PERIOD_DAYS + world.participants.subscriptions.length);
}

/** A purchase of a product by an account, with the validity that 25.26 asks for. */
export function purchaseOf(
  accountId: string,
  productId: string,
  days = PERIOD_DAYS,
): Extract<Action, { name: 'purchase' }> {
  const from = new Date();
  from.setUTCMilliseconds(0);
  const to = new Date(from.getTime() + days * 24 * 3600 * 1000);
  return { name: 'purchase', accountId, productId, validFrom: from.toISOString(), expiryDate: to.toISOString() };
}

/**
 * Sends a purchase. What it creates stands in the ledger before the request is sent: after a crash it must be possible
 * to end it.
 *
 * @param usualStatus of a new subscription to this product, where a Given buys it: the snapshot afterwards tells whether it is so.
 *   Without it the platform's list is asked at once, where its answer does not say
 * @returns the answer, and the subscription where the platform says that there is one
 */
export async function buy(
  world: CertificationWorld,
  action: Extract<Action, { name: 'purchase' }>,
  options: SendOptions = {},
  usualStatus: 'PENDING' | 'ACTIVE' | null = null,
): Promise<{ answer: Answer; subscription: Subscription | null }> {
  const { ledger, opf, leg, contract } = world.suite;
  const correlationId = options.correlationId ?? randomUUID();
  const { accountId, productId } = action;
  const known = world.participants.subscribers.find(({ account }) => account.id === accountId)?.existingIds ?? [];
  const bought = world.participants.subscriptionsOf(accountId).map(({ id }) => id);
  const entry = ledger.intend({
    kind: 'entitlement',
    leg,
    scenarioId: world.scenarioId,
    accountId,
    productId,
    correlationId,
    before: [...known, ...bought],
  });
  const answer = await opf.send(action, world.origin, { ...options, correlationId });
  const id = purchasedId(answer);
  if (!id) {
    // After a 5xx, or a success without an id, something may have been made all the same.
    if (answer.status >= 400 && answer.status < 500) ledger.refused(entry, answer.status);
    return { answer, subscription: null };
  }
  ledger.created(entry, id);
  const again = world.participants.subscriptions.find((one) => one.id === id && one.accountId === accountId);
  if (again && again.status === 'PENDING' && again.productId === productId) {
    // The customer's pending entitlement, given again (docs/spec/bango.md, "Entitlement states"): nothing new was made.
    again.activationUrl = activationUrlIn(answer, contract.release) ?? null;
    world.participants.current = again;
    return { answer, subscription: again };
  }
  const status = statusIn(answer) ?? usualStatus ?? (await listedStatus(world, accountId, id));
  const { validFrom, expiryDate } = action;
  // What becomes of a validity that is not possible is not said.
  const validity = contract.release === '25.12' || expiryDate < validFrom ? null : { validFrom, expiryDate };
  const subscription = newSubscription({ id, accountId, productId, status, validity, ledgerEntry: entry });
  subscription.activationUrl = activationUrlIn(answer, contract.release);
  world.participants.add(subscription);
  return { answer, subscription };
}

/** The id in a purchase answer, by either name; null where the purchase did not succeed. */
function purchasedId({ status, decoded }: Answer): string | null {
  if (status < 200 || status >= 300) return null;
  const body = (decoded ?? {}) as { _id?: unknown; entitlementId?: unknown };
  const id = body._id ?? body.entitlementId;
  return typeof id === 'string' && id !== '' ? id : null;
}

/** 25.26 tells by its status whether the customer must activate; 25.12 does not. */
function statusIn({ status }: Answer): 'PENDING' | 'ACTIVE' | null {
  if (status === 202) return 'PENDING';
  return status === 200 ? 'ACTIVE' : null;
}

async function listedStatus(world: CertificationWorld, accountId: string, id: string): Promise<'PENDING' | 'ACTIVE'> {
  const listed = await world.suite.opf.entitlementsOf(accountId, world.origin);
  return listed.find((entitlement) => entitlement._id === id)?.status === 'ACTIVE' ? 'ACTIVE' : 'PENDING';
}
