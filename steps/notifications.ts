import { Given, Then, When } from '@cucumber/cucumber';
import {
  type Announcement,
  beginAction,
  type CertificationWorld,
  currentStatus,
  differences,
  expectTold,
  isLate,
  listen,
  listenUntilQuiet,
  toldOfAChange,
} from '../support';

Given("the CRM's endpoint answers the next notification with an error", async function (this: CertificationWorld) {
  await this.suite.inbox?.plan(this.subscriber.account.id, { kind: 'notification', status: 500, times: 1 });
});

Given('the CRM forbids product changes made at the merchant', async function (this: CertificationWorld) {
  const body = { allowed: false };
  await this.suite.inbox?.plan(this.subscriber.account.id, { kind: 'authorisation', status: 200, body, times: 10 });
});

Then('the CRM is told of the {announcement}', async function (this: CertificationWorld, announcement: Announcement) {
  if (notObserved(this)) return;
  await expectTold(this, announcement);
});

Then(
  'the CRM is told of the {announcement} after all',
  async function (this: CertificationWorld, announcement: Announcement) {
    if (notObserved(this)) return;
    this.duplicatesExpected = true;
    await expectTold(this, announcement, { taken: true });
  },
);

Then('the CRM is told nothing', async function (this: CertificationWorld) {
  await expectToldNothing(this);
});

Then('the CRM is told nothing yet', async function (this: CertificationWorld) {
  if (this.suite.control) await expectToldNothing(this);
  else await expectToldNothingUnconfirmed(this);
});

Then('the CRM is told nothing that contradicts it', async function (this: CertificationWorld) {
  if (notObserved(this)) return;
  this.duplicatesExpected = true;
  await listenUntilQuiet(this);
  const contradicts = this.heard.slice(this.heardBeforeAction).find((heard) => {
    const { entitlementId, status } = heard.content;
    const agrees = status === this.subscription.status && entitlementId === this.subscription.id;
    return !agrees && !isLate(this, heard);
  });
  if (!contradicts) return;
  const { entitlementId, status } = contradicts.content;
  throw this.failure(
    'WRONGLY_TOLD',
    `the CRM is told only that the subscription is ${this.subscription.status}`,
    `it was told that ${entitlementId} is ${status}`,
    {
      exchange: contradicts.exchange,
    },
  );
});

Then('the CRM is asked whether it allows the change', async function (this: CertificationWorld) {
  if (notObserved(this)) return;
  await listenUntilQuiet(this);
  const asked = this.heard.slice(this.heardBeforeAction).find(({ call }) => call.kind === 'authorisation');
  if (!asked) throw this.failure('NOT_ASKED', 'the CRM is asked whether it allows the change', 'it was not asked');
  const { entitlementId, newProductId } = asked.content;
  if (entitlementId === this.subscription.id && newProductId === this.product('premium')) return;
  throw this.failure(
    'WRONGLY_ASKED',
    `the CRM is asked about ${this.subscription.id} and the premium product`,
    `it was asked about ${entitlementId} and ${newProductId}`,
    { exchange: asked.exchange },
  );
});

When('Bango sends its notification of the activation again', async function (this: CertificationWorld) {
  await beginAction(this);
  await this.suite.control?.repeatNotification(this.subscription.id, 'ACTIVATION_SUCCESS');
});

When('Bango sends its last notification again', async function (this: CertificationWorld) {
  await beginAction(this);
  await this.suite.control?.repeatNotification(this.subscription.id);
});

async function expectToldNothing(world: CertificationWorld): Promise<void> {
  if (notObserved(world)) return;
  await listenUntilQuiet(world);
  const first = toldOfAChange(world);
  if (!first) return;
  const { entitlementId, status } = first.content;
  throw world.failure('TOLD', 'the CRM is told nothing', `it was told that ${entitlementId} is ${status}`, {
    exchange: first.exchange,
  });
}

/** On live the merchant may have confirmed by now; then what the CRM is told must be what the platform says, too. */
async function expectToldNothingUnconfirmed(world: CertificationWorld): Promise<void> {
  if (notObserved(world)) return;
  await listen(world);
  const told = world.heard.slice(world.heardBeforeAction).filter(({ call }) => call.kind === 'notification');
  const [first] = told;
  if (!first) return;
  await differences(world);
  const early = told.find(({ content }) => content.status !== currentStatus(world));
  if (early) {
    const { entitlementId, status } = early.content;
    throw world.failure(
      'TOLD',
      'the CRM is told nothing before the merchant has confirmed',
      `it was told that ${entitlementId} is ${status}, but the platform says ${currentStatus(world) ?? 'nothing of it'}`,
      { exchange: early.exchange },
    );
  }
  world.warning({
    point: 'pending-confirmation',
    message: 'the merchant had confirmed before it could be seen that the CRM is told nothing',
    exchangeId: first.exchange.id,
  });
}

function notObserved(world: CertificationWorld): boolean {
  if (world.suite.inbox) return false;
  world.notObserved('CRM', 'CRM_CALLBACK_URL is not set, so notifications cannot be observed');
  return true;
}
