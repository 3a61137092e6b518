import { setTimeout as wait } from 'node:timers/promises';
import { Then } from '@cucumber/cucumber';
import {
  type CertificationWorld,
  differences,
  expectChange,
  expectNow,
  expectSoon,
  hearWhatIsOnItsWay,
  listen,
  NotObservable,
  toldOfAChange,
} from '../support';

/** How long after a request an early notification is listened for, and how long before the change one may come. */
const TOLD_EARLY_MS = 150;

Then('the subscription is still {status}', async function (this: CertificationWorld, status: string) {
  if (!(await expectUnconfirmed(this, status))) return;
  const told = toldOfAChange(this);
  if (told === null) return;
  // What is told just before it takes place is told rightly.
  await wait(TOLD_EARLY_MS);
  if ((await differences(this)).length > 0) return;
  const { content, exchange } = told;
  const came = `the CRM was told that it is ${content.status} (${content.productId}), and the platform does not say so`;
  throw this.failure('TOLD_EARLY', unconfirmed(status), came, { exchange });
});

const unconfirmed = (status: string): string =>
  `the subscription is still ${status}, because the merchant has not confirmed yet`;

/**
 * Looks at both sides, and hears what the CRM is told meanwhile. On the simulator the merchant waits for the scenario; a
 * live one may have confirmed by now.
 *
 * @returns whether it is still unconfirmed
 */
async function expectUnconfirmed(world: CertificationWorld, status: string): Promise<boolean> {
  if (world.suite.control) {
    await expectNow(world, unconfirmed(status));
    await hearWhatIsOnItsWay(world);
    return true;
  }
  if (await hasConfirmed(world, status)) return false;
  await listen(world, TOLD_EARLY_MS);
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
    world.warning({ point: 'pending-confirmation', message, exchangeId: null });
    return true;
  }
  throw world.failure('WRONG_STATE', unconfirmed(status), found.join('; '));
}

Then(
  'the subscription becomes {status} once the merchant has confirmed',
  async function (this: CertificationWorld, status: string) {
    const { control } = this.suite;
    await control?.confirm(this.subscription.accountId);
    const ends = this.last?.action.name === 'cancel' && status === 'CANCELLED';
    // Source: docs/spec/bango.md, "Entitlement states", cancel: TERMINATION_PENDING may come before
    // TERMINATION_SUCCESS.
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
function areEnding({ seen, subscription }: CertificationWorld): boolean {
  const { entitlements, records } = seen.get(subscription.accountId) ?? { entitlements: [], records: null };
  const listed = entitlements.find(({ _id }) => _id === subscription.id);
  return listed?.status === 'ACTIVE-ENDING' && (records?.some(({ status }) => status === 'ACTIVE-ENDING') ?? true);
}
