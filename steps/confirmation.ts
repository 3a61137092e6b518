import { setTimeout as wait } from 'node:timers/promises';
import { Then } from '@cucumber/cucumber';
import { AuthorMistake, NotObservable } from '../support/errors';
import {
  differences,
  drainCallbacks,
  expectNow,
  expectSoon,
  fetchCallbacks,
  firstChangeNotification,
} from '../support/scenario';
import { CHANGES_OF_STATE } from '../support/step-traits';
import { expectChange } from '../support/subscriptions';
import type { CertificationWorld } from '../support/world/world';
import { fits } from './deed-traits';

/** How long after a request an early notification is waited for, and how long before the change one may come. */
const EARLY_MS = 150;

Then(
  'the subscription is still {status}',
  fits(CHANGES_OF_STATE),
  async function (this: CertificationWorld, status: string) {
    if (status !== this.subscription.status)
      throw new AuthorMistake(
        `The scenario left the subscription ${this.subscription.status}, so it cannot still be ${status}.`,
      );
    if (!(await expectUnconfirmed(this, status))) return;
    const notification = firstChangeNotification(this);
    if (notification === null) return;
    // A notification may come just before the change that it tells of can be seen.
    await wait(EARLY_MS);
    if ((await differences(this)).length > 0) return;
    const { content, exchange } = notification;
    const came = `the CRM was told that it is ${content.status} (${content.productId}), and the platform does not say so`;
    throw this.failure('TOLD_EARLY', unconfirmed(status), came, { exchange });
  },
);

const unconfirmed = (status: string): string =>
  `the subscription is still ${status}, because the merchant has not confirmed yet`;

/**
 * Compares both sides, and fetches what the CRM received meanwhile. On the simulator the merchant waits for the scenario;
 * a live one may have confirmed by now.
 *
 * @returns whether it is still unconfirmed
 */
async function expectUnconfirmed(world: CertificationWorld, status: string): Promise<boolean> {
  if (world.suite.control) {
    await expectNow(world, unconfirmed(status));
    await drainCallbacks(world);
    return true;
  }
  if (await hasConfirmed(world, status)) return false;
  await fetchCallbacks(world, EARLY_MS);
  return true;
}

/** OpenTV Platform is asked before Bango: where it is ahead of Bango, it did not wait for the confirmation. */
async function hasConfirmed(world: CertificationWorld, status: string): Promise<boolean> {
  const found = await differences(world);
  if (found.length === 0) return false;
  const platformAgrees = !found.some((one) => one.includes('OpenTV Platform'));
  const bangoIsAhead = found.some((one) => one.includes('at Bango'));
  if (platformAgrees || bangoIsAhead || !world.suite.bango) {
    const message = 'the merchant had confirmed before the state could be looked at';
    world.evidence.warning({ point: 'pending-confirmation', message, exchangeId: null });
    return true;
  }
  throw world.failure('WRONG_STATE', unconfirmed(status), found.join('; '));
}

Then(
  'the subscription becomes {status} once the merchant has confirmed',
  fits([...CHANGES_OF_STATE, 'cancel-account']),
  async function (this: CertificationWorld, status: string) {
    const { control } = this.suite;
    if (status === this.subscription.status)
      throw new AuthorMistake(`The subscription is ${status} before the merchant confirms: nothing has to change.`);
    await control?.confirm(this.subscription.accountId);
    const ends = this.requests.latest?.action.name === 'cancel' && status === 'CANCELLED';
    // Source: docs/spec/bango.md, "Entitlement states", cancel: TERMINATION_PENDING may come before TERMINATION_SUCCESS.
    if (ends) expectChange(this.subscription, { status: 'ACTIVE-ENDING' });
    expectChange(this.subscription, { status });
    const business = `the subscription becomes ${status} once the merchant has confirmed`;
    await expectSoon(this, business).catch((error: unknown) => {
      if (!ends || control || !areEnding(this)) throw error;
      throw new NotObservable(
        'ENDS_WITH_PERIOD',
        `The merchant of ${this.subscription.productId} confirmed that the subscription ends with the paid period, which is not over yet.`,
      );
    });
  },
);

/** Whether every side that can be seen says that the current subscription is coming to its end. */
function areEnding({ observations, subscription }: CertificationWorld): boolean {
  const records = observations.latest.get(subscription.accountId)?.records;
  return (
    observations.entitlement(subscription)?.status === 'ACTIVE-ENDING' &&
    (records?.some(({ status }) => status === 'ACTIVE-ENDING') ?? true)
  );
}
