import { isConfirmedLater } from '../configuration';
import { adviceOnAnswer, SetUpProblem } from '../errors';
import type { Action } from '../opf';
import { expectChange } from '../subscriptions';
import type { CertificationWorld } from '../world/world';
import { errorDetail } from './judge-answer';
import { agreeToProductChange, awaitsCustomer } from './product-change';
import { expectSoon } from './snapshots';

/**
 * Sends a request of a Given, which must succeed: else the scenario cannot be judged. It becomes "the last request".
 *
 * @throws SetUpProblem `NO_STATE` when it is answered with anything but a 2xx
 */
export async function requireSuccess(world: CertificationWorld, action: Action): Promise<void> {
  const answer = await world.suite.opf.send(action, world.origin);
  world.requests.latest = { action, options: {}, answer };
  if (answer.status >= 200 && answer.status < 300) return;
  throw new SetUpProblem(
    'NO_STATE',
    `The request that prepares the scenario (${action.name}) was answered ${answer.status}${errorDetail(answer)}.${adviceOnAnswer(answer.exchange)}`,
    answer.exchange.id,
  );
}

/**
 * The same for a change of the subscription, which the merchant has then confirmed, and both sides must show.
 *
 * @param business what is expected, in business words
 * @throws SetUpProblem, PlatformFailure as `requireSuccess` and `expectSoon`
 */
export async function requireChange(
  world: CertificationWorld,
  action: Action,
  change: Parameters<typeof expectChange>[1],
  business: string,
): Promise<void> {
  await requireSuccess(world, action);
  const { subscription, suite } = world;
  // A CRM Gateway may answer 200 although the merchant has yet to confirm (point `pending-confirmation-gateway`).
  const isQueued = world.lastRequest.answer.status === 202;
  if (isQueued || isConfirmedLater(suite.configuration.products, subscription.productId)) {
    await suite.control?.confirm(subscription.accountId);
  }
  if (action.name === 'change-product' && (await awaitsCustomer(world, action.productId)))
    return agreeToProductChange(world, action.productId);
  expectChange(subscription, change);
  await expectSoon(world, business);
}
