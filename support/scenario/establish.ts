import { PRODUCT_VARIABLES, type ProductKind } from '../configuration';
import { NotObservable, SetUpProblem } from '../errors';
import { ACCOUNT_TERMINATED, type Action, CANCELLED_BY_CUSTOMER } from '../opf';
import type { Subscriber } from '../world/participants';
import type { CertificationWorld } from '../world/world';
import { activate } from './activation';
import { errorDetail } from './judge-answer';
import { buy, purchaseIn } from './purchase';
import { requireChange } from './require-success';
import { currentStatus, expectNow } from './snapshots';

/** The states that a Given can ask for. */
export const STATES = ['pending', 'active', 'suspended', 'ending', 'cancelled', 'revoked'] as const;
export type EstablishedState = (typeof STATES)[number];

const ONE_ONLY =
  'Where the route has one subscription per customer and merchant, declare several-subscriptions as unsupported (CERTIFY_DECLARATION).';

/**
 * Brings a new subscription of a subscriber into a state, and checks it on both sides. It becomes "the subscription".
 *
 * @throws SetUpProblem, PlatformFailure when the state cannot be established; in a Given that means BLOCKED
 */
export async function establish(
  world: CertificationWorld,
  subscriber: Subscriber,
  kind: ProductKind,
  state: EstablishedState,
): Promise<void> {
  const action = purchaseIn(world, subscriber.account.id, world.product(kind));
  const before = world.participants.subscriptions.length;
  const { answer, subscription } = await buy(world, action, {}, kind === 'instant' ? 'ACTIVE' : 'PENDING');
  if (!subscription) {
    throw new SetUpProblem(
      'NO_SUBSCRIPTION',
      `The purchase for the scenario was answered ${answer.status}${errorDetail(answer)}.${before > 0 ? ` ${ONE_ONLY}` : ''}`,
      answer.exchange.id,
    );
  }
  if (world.participants.subscriptions.length === before) {
    throw new SetUpProblem(
      'SAME_SUBSCRIPTION',
      `The purchase for the scenario gave the subscription ${subscription.id} again. ${ONE_ONLY}`,
      answer.exchange.id,
    );
  }
  if (state === 'pending') return requirePending(world, kind);
  if (subscription.status !== 'ACTIVE') await activate(world);
  else await expectNow(world, 'the new subscription is ACTIVE');
  const { id: entitlementId } = subscription;
  const cancel: Action = { name: 'cancel', entitlementId, reason: CANCELLED_BY_CUSTOMER };
  if (state === 'suspended') await change(world, { name: 'suspend', entitlementId }, 'SUSPENDED');
  if (state === 'ending') await change(world, cancel, 'ACTIVE-ENDING');
  if (state === 'cancelled') await change(world, cancel, 'CANCELLED');
  if (state === 'revoked') {
    await change(world, { name: 'revoke', entitlementId, reason: ACCOUNT_TERMINATED }, 'REVOKED');
  }
}

/** On a wrong guess what is to be pending would be judged as what it is. */
async function requirePending(world: CertificationWorld, kind: ProductKind): Promise<void> {
  const isActive = (): boolean => world.subscription.status === 'ACTIVE' || currentStatus(world) === 'ACTIVE';
  try {
    await expectNow(world, 'the new subscription is PENDING');
  } catch (error) {
    if (!isActive()) throw error;
  }
  if (!isActive()) return;
  const { id, productId } = world.subscription;
  const what = `The purchase of ${productId} (${PRODUCT_VARIABLES[kind]}) is active at once (entitlement id ${id}), so there is nothing pending.`;
  if (kind !== 'standard' && kind !== 'premium') throw new NotObservable('ACTIVE_AT_ONCE', what);
  throw new SetUpProblem(
    'ACTIVE_AT_ONCE',
    `${what} Name a product that the subscriber must activate, if there is one.`,
  );
}

function change(world: CertificationWorld, action: Action, status: string): Promise<void> {
  return requireChange(world, action, { status }, `the subscription is ${status}`);
}
