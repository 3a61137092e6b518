import { expectChange } from '../subscriptions';
import type { CertificationWorld } from '../world/world';
import { activationUrl, completeActivation } from './activation';
import { currentStatus, expectSoon, takeSnapshot } from './snapshots';

/**
 * Whether a product change waits for the customer: the platform shows the new product, PENDING
 * (docs/spec/opentv-platform.md, "UC-11 Change product").
 */
export async function awaitsCustomer(world: CertificationWorld, productId: string): Promise<boolean> {
  const { id, accountId } = world.subscription;
  const subscriber = world.participants.subscribers.find(({ account }) => account.id === accountId);
  if (!subscriber) return false;
  const { entitlements } = await takeSnapshot(world, subscriber);
  return entitlements.some((one) => one._id === id && one.status === 'PENDING' && one.productId === productId);
}

/** Acts as the customer who has to agree to a product change, and waits until both sides say ACTIVE. */
export async function agreeToProductChange(world: CertificationWorld, productId: string): Promise<void> {
  const { subscription } = world;
  // The URL of the purchase is another one.
  subscription.activationUrl = null;
  expectChange(subscription, { status: 'PENDING', productId });
  await completeActivation(world, await activationUrl(world));
  expectChange(subscription, { status: 'ACTIVE' });
  await expectSoon(world, 'the subscription is ACTIVE with the new product once the customer has agreed');
}

/**
 * Follows a product change that was accepted to its end, whichever accepted course it takes: done at once, confirmed
 * later, or after the customer has agreed. Any but the first is a warning.
 */
export async function followProductChange(world: CertificationWorld, productId: string): Promise<void> {
  const { answer } = world.lastRequest;
  if (await awaitsCustomer(world, productId)) {
    answer.warn({ point: 'product-change', message: 'the product change needed the customer, who has agreed' });
    return agreeToProductChange(world, productId);
  }
  if (answer.status !== 202 || currentStatus(world) !== 'ACTIVE') return;
  answer.warn({ point: 'product-change', message: 'the merchant confirmed the product change later' });
  await world.suite.control?.confirm(world.subscription.accountId);
  expectChange(world.subscription, { productId });
  await expectSoon(world, 'the subscription is to the new product once the merchant has confirmed');
}
