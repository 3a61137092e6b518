import { Given, Then, When } from '@cucumber/cucumber';
import { type Announcement, beginAction, type CertificationWorld, expectTold, listenUntilQuiet } from '../support';

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
    const { call } = await expectTold(this, announcement);
    if (call.answer.status === 200) return;
    const again = this.heard
      .slice(this.heardBeforeAction)
      .find((heard) => heard.call.seq > call.seq && heard.call.answer.status === 200);
    if (again) return;
    throw this.failure(
      'NOT_REPEATED',
      'the CRM is told again, since it answered the first notification with an error',
      'it was told only once',
    );
  },
);

Then('the CRM is told nothing', async function (this: CertificationWorld) {
  await expectToldNothing(this);
});

Then('the CRM is told nothing yet', async function (this: CertificationWorld) {
  await expectToldNothing(this);
});

Then('the CRM is told nothing that contradicts it', async function (this: CertificationWorld) {
  if (notObserved(this)) return;
  this.duplicatesExpected = true;
  await listenUntilQuiet(this);
  const contradicts = this.heard
    .slice(this.heardBeforeAction)
    .find(
      ({ content }) => content.status !== this.subscription.status || content.entitlementId !== this.subscription.id,
    );
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
  const [first] = world.heard.slice(world.heardBeforeAction).filter(({ call }) => call.kind === 'notification');
  if (!first) return;
  const { entitlementId, status } = first.content;
  throw world.failure('TOLD', 'the CRM is told nothing', `it was told that ${entitlementId} is ${status}`, {
    exchange: first.exchange,
  });
}

function notObserved(world: CertificationWorld): boolean {
  if (world.suite.inbox) return false;
  world.notObserved('CRM', 'CRM_CALLBACK_URL is not set, so notifications cannot be observed');
  return true;
}
