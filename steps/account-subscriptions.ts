import { Then } from '@cucumber/cucumber';
import {
  type CertificationWorld,
  expectChange,
  expectNow,
  expectSoon,
  hearWhatIsOnItsWay,
  lookAt,
  until,
} from '../support';

Then(
  'no subscription of the account can be found, and all have ended at Bango',
  async function (this: CertificationWorld) {
    for (const subscription of this.subscriptions) {
      if (subscription.accountId === this.subscriber.account.id) expectChange(subscription, { deleted: true });
    }
    await expectNow(this, 'none of the deleted subscriptions can be found, and all have ended at Bango');
  },
);

Then(
  'every subscription of the account that had not ended is CANCELLED on OpenTV Platform and at Bango',
  async function (this: CertificationWorld) {
    const finals = this.suite.contract.finalStates();
    for (const subscription of this.subscriptions) {
      const ends = subscription.accountId === this.subscriber.account.id && !finals.includes(subscription.status);
      if (ends) expectChange(subscription, { status: 'CANCELLED' });
    }
    await expectSoon(this, 'every subscription that had not ended is CANCELLED, and the others are as they were');
  },
);

Then(
  'every subscription of the account is CANCELLED on OpenTV Platform and at Bango',
  async function (this: CertificationWorld) {
    for (const subscription of this.subscriptions) {
      if (subscription.accountId === this.subscriber.account.id) expectChange(subscription, { status: 'CANCELLED' });
    }
    await expectSoon(this, 'every subscription of the account is CANCELLED, because the account is');
  },
);

Then(
  'every subscription of the account becomes CANCELLED once the merchant has confirmed',
  async function (this: CertificationWorld) {
    const { id } = this.subscriber.account;
    await this.suite.control?.confirm(id);
    for (const subscription of this.subscriptions) {
      if (subscription.accountId === id) expectChange(subscription, { status: 'CANCELLED' });
    }
    await expectSoon(this, 'every subscription of the account is CANCELLED once the merchant has confirmed');
  },
);

Then('the subscriber has a second subscription with an id of its own', async function (this: CertificationWorld) {
  const mine = this.subscriptions.filter(({ accountId }) => accountId === this.subscriber.account.id);
  if (new Set(mine.map(({ id }) => id)).size !== mine.length || mine.length < 2) {
    throw this.failure(
      'SAME_ID',
      'the new subscription has an id of its own',
      'the platform gave an id that it had given before',
    );
  }
  await expectNow(this, 'the subscriber has both subscriptions');
});

Then('no subscription of the account is usable any more', async function (this: CertificationWorld) {
  const finals = this.suite.contract.finalStates();
  const { waitSeconds } = this.suite.configuration;
  // That the account's subscriptions end is stated, but not that they have when the answer comes.
  const { value, timeline } = await until({ limitSeconds: waitSeconds }, async () => {
    await hearWhatIsOnItsWay(this);
    const { entitlements, records } = await lookAt(this, this.subscriber);
    const usable = [
      ...entitlements
        .filter(({ status }) => !finals.includes(status))
        .map(({ _id, status }) => `${_id} is ${status} on OpenTV Platform`),
      ...(records ?? [])
        .filter(({ status }) => !finals.includes(status))
        .map((record) => `${record.entitlementId} is ${record.status} at Bango`),
    ];
    if (usable.length === 0) return { state: 'done', value: entitlements, seen: 'nothing usable' };
    return { state: this.suite.control ? 'hopeless' : 'not-yet', seen: usable.join(', ') };
  });
  if (!value) throw this.failure('STILL_USABLE', 'no subscription of the deleted account is usable', timeline);
  for (const subscription of this.subscriptions) {
    if (subscription.accountId !== this.subscriber.account.id) continue;
    const listed = value.find(({ _id }) => _id === subscription.id);
    expectChange(subscription, { status: listed?.status ?? 'CANCELLED', deleted: listed === undefined });
  }
  await expectNow(this, 'the subscriptions of other accounts are as before');
});

Then('nothing usable was bought', async function (this: CertificationWorld) {
  const unusable = [...this.suite.contract.finalStates(), 'FAILED'];
  const known = this.before.get(this.subscriber.account.id);
  const { entitlements, records } = await lookAt(this, this.subscriber);
  const bought = [
    ...entitlements.filter(({ _id }) => !known?.entitlements.some((one) => one._id === _id)),
    ...(records ?? []).filter(
      ({ entitlementId }) => !known?.records?.some((one) => one.entitlementId === entitlementId),
    ),
  ].find(({ status }) => !unusable.includes(status));
  if (bought)
    throw this.failure('BOUGHT', 'nothing usable was bought', `there is a new subscription, which is ${bought.status}`);
});
