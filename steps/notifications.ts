import { Given, Then, When } from '@cucumber/cucumber';
import {
  beginAction,
  currentStatus,
  differences,
  expectNotification,
  fetchCallbacks,
  fetchCallbacksUntilQuiet,
  firstChangeNotification,
  isLateNotification,
} from '../support/scenario';
import { CHANGES_OF_STATE, type StepTraits, traits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { does, fits } from './deed-traits';
import { type Announced, NOTIFICATION } from './parameter-types/announcements';

const OBSERVES_CALLBACKS = fits(undefined, { observesCallbacks: true });
const TOLD = traits(
  ({ deeds }: Announced): StepTraits => ({ observesCallbacks: true, gives: NOTIFICATION, fits: { names: deeds } }),
);

Given("the CRM's endpoint answers the next notification with an error", async function (this: CertificationWorld) {
  await this.suite.inbox?.plan(this.subscriber.account.id, { kind: 'notification', status: 500, times: 1 });
});

Given(
  'the CRM forbids product changes made at the merchant',
  traits({ needs: ['change-product'] }),
  async function (this: CertificationWorld) {
    const body = { allowed: false };
    await this.suite.inbox?.plan(this.subscriber.account.id, { kind: 'authorisation', status: 200, body, times: 10 });
  },
);

Then('the CRM is told of the {announcement}', TOLD, async function (this: CertificationWorld, announcement: Announced) {
  if (notObserved(this)) return;
  await expectNotification(this, announcement);
});

Then(
  'the CRM is told of the {announcement} after all',
  TOLD,
  async function (this: CertificationWorld, announcement: Announced) {
    if (notObserved(this)) return;
    this.callbacks.duplicatesExpected = true;
    await expectNotification(this, announcement, { taken: true });
  },
);

Then('the CRM is told nothing', OBSERVES_CALLBACKS, async function (this: CertificationWorld) {
  await expectNoNotification(this);
});

Then(
  'the CRM is told nothing yet',
  fits(CHANGES_OF_STATE, { observesCallbacks: true }),
  async function (this: CertificationWorld) {
    if (this.suite.control) await expectNoNotification(this);
    else await expectNoEarlyNotification(this);
  },
);

Then('the CRM is told nothing that contradicts it', OBSERVES_CALLBACKS, async function (this: CertificationWorld) {
  if (notObserved(this)) return;
  this.callbacks.duplicatesExpected = true;
  await fetchCallbacksUntilQuiet(this);
  const contradicts = this.callbacks.sinceAction.find((callback) => {
    const { entitlementId, status } = callback.content;
    const agrees = status === this.subscription.status && entitlementId === this.subscription.id;
    return !agrees && !isLateNotification(this, callback);
  });
  if (!contradicts) return;
  const { entitlementId, status } = contradicts.content;
  throw this.failure(
    'WRONGLY_TOLD',
    `the CRM is told only that the subscription is ${this.subscription.status}`,
    `it was told that ${entitlementId} is ${status}`,
    { exchange: contradicts.exchange },
  );
});

Then(
  'the CRM is asked whether it allows the change',
  fits(['merchant-change-product'], { observesCallbacks: true }),
  async function (this: CertificationWorld) {
    if (notObserved(this)) return;
    await fetchCallbacksUntilQuiet(this);
    const asked = this.callbacks.sinceAction.find(({ call }) => call.kind === 'authorisation');
    if (!asked) throw this.failure('NOT_ASKED', 'the CRM is asked whether it allows the change', 'it was not asked');
    const { entitlementId, newProductId } = asked.content;
    if (entitlementId === this.subscription.id && newProductId === this.product('premium')) return;
    throw this.failure(
      'WRONGLY_ASKED',
      `the CRM is asked about ${this.subscription.id} and the premium product`,
      `it was asked about ${entitlementId} and ${newProductId}`,
      { exchange: asked.exchange },
    );
  },
);

When(
  'Bango sends its notification of the activation again',
  does('notification-again'),
  async function (this: CertificationWorld) {
    await beginAction(this);
    await this.suite.control?.repeatNotification(this.subscription.id, 'ACTIVATION_SUCCESS');
  },
);

When('Bango sends its last notification again', does('notification-again'), async function (this: CertificationWorld) {
  await beginAction(this);
  await this.suite.control?.repeatNotification(this.subscription.id);
});

async function expectNoNotification(world: CertificationWorld): Promise<void> {
  if (notObserved(world)) return;
  await fetchCallbacksUntilQuiet(world);
  const first = firstChangeNotification(world);
  if (!first) return;
  const { entitlementId, status } = first.content;
  throw world.failure('TOLD', 'the CRM is told nothing', `it was told that ${entitlementId} is ${status}`, {
    exchange: first.exchange,
  });
}

/** On live the merchant may have confirmed by now: then a notification must agree with what the platform lists. */
async function expectNoEarlyNotification(world: CertificationWorld): Promise<void> {
  if (notObserved(world)) return;
  await fetchCallbacks(world);
  const notifications = world.callbacks.sinceAction.filter(({ call }) => call.kind === 'notification');
  const [first] = notifications;
  if (!first) return;
  await differences(world);
  const early = notifications.find(({ content }) => content.status !== currentStatus(world));
  if (early) {
    const { entitlementId, status } = early.content;
    throw world.failure(
      'TOLD',
      'the CRM is told nothing before the merchant has confirmed',
      `it was told that ${entitlementId} is ${status}, but the platform says ${currentStatus(world) ?? 'nothing of it'}`,
      { exchange: early.exchange },
    );
  }
  world.evidence.warning({
    point: 'pending-confirmation',
    message: 'the merchant had confirmed before it could be seen that the CRM is told nothing',
    exchangeId: first.exchange.id,
  });
}

function notObserved(world: CertificationWorld): boolean {
  if (world.suite.inbox) return false;
  world.evidence.notObserved('CRM', 'CRM_CALLBACK_URL is not set, so notifications cannot be observed');
  return true;
}
