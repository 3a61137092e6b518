import { Then } from '@cucumber/cucumber';
import { expect } from 'chai';
import { AuthorMistake } from '../support/errors';
import { until } from '../support/polling';
import { drainCallbacks, expectNow, expectSoon, takeSnapshot } from '../support/scenario';
import type { DeedName } from '../support/step-traits';
import { expectChange, type Subscription } from '../support/subscriptions';
import type { CertificationWorld } from '../support/world/world';
import { fits } from './deed-traits';

const ENDS_ACCOUNT: readonly DeedName[] = ['cancel-account', 'delete-account'];

/** The subscriptions of the account of which a step speaks. @throws AuthorMistake where there is none */
function someOf({ participants }: CertificationWorld, which: (one: Subscription) => boolean = () => true) {
  const found = participants.subscriptionsOf().filter((one) => !one.deleted && which(one));
  if (found.length > 0) return found;
  throw new AuthorMistake('The account has no subscription of which this could be said.');
}

Then(
  'no subscription of the account can be found, and all have ended at Bango',
  fits(['delete-all-of-account', 'delete-account']),
  async function (this: CertificationWorld) {
    for (const subscription of someOf(this)) expectChange(subscription, { deleted: true });
    await expectNow(this, 'none of the deleted subscriptions can be found, and all have ended at Bango');
  },
);

Then(
  'every subscription of the account that had not ended is CANCELLED on OpenTV Platform and at Bango',
  fits(ENDS_ACCOUNT),
  async function (this: CertificationWorld) {
    const finals = this.suite.contract.finalStates();
    for (const subscription of someOf(this, ({ status }) => !finals.includes(status)))
      expectChange(subscription, { status: 'CANCELLED' });
    await expectSoon(this, 'every subscription that had not ended is CANCELLED, and the others are as they were');
  },
);

Then(
  'every subscription of the account is CANCELLED on OpenTV Platform and at Bango',
  fits(ENDS_ACCOUNT),
  async function (this: CertificationWorld) {
    for (const subscription of someOf(this)) expectChange(subscription, { status: 'CANCELLED' });
    await expectSoon(this, 'every subscription of the account is CANCELLED, because the account is');
  },
);

Then(
  'every subscription of the account becomes CANCELLED once the merchant has confirmed',
  fits(ENDS_ACCOUNT),
  async function (this: CertificationWorld) {
    await this.suite.control?.confirm(this.subscriber.account.id);
    for (const subscription of someOf(this)) expectChange(subscription, { status: 'CANCELLED' });
    await expectSoon(this, 'every subscription of the account is CANCELLED once the merchant has confirmed');
  },
);

Then(
  'the subscriber has a second subscription with an id of its own',
  fits(['purchase']),
  async function (this: CertificationWorld) {
    const ids = this.participants.subscriptionsOf().map(({ id }) => id);
    expect(ids, 'the subscriptions').to.have.lengthOf.above(1);
    expect([...new Set(ids)], 'the ids that the platform gave').to.deep.equal(ids);
    await expectNow(this, 'the subscriber has both subscriptions');
  },
);

Then(
  'no subscription of the account is usable any more',
  fits(['delete-account', 'delete-all-of-account', 'cancel-account']),
  async function (this: CertificationWorld) {
    const finals = this.suite.contract.finalStates();
    someOf(this, ({ status }) => !finals.includes(status));
    const { waitSeconds } = this.suite.configuration;
    // That the account's subscriptions end is stated, but not that they have when the answer comes.
    const { value, timeline } = await until({ limitSeconds: waitSeconds }, async () => {
      await drainCallbacks(this);
      const { entitlements, records } = await takeSnapshot(this, this.subscriber);
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
    for (const subscription of this.participants.subscriptionsOf()) {
      const listed = value.find(({ _id }) => _id === subscription.id);
      expectChange(subscription, { status: listed?.status ?? 'CANCELLED', deleted: listed === undefined });
    }
    await expectNow(this, 'the subscriptions of other accounts are as before');
  },
);

Then(
  'nothing usable was bought',
  fits(['purchase'], { comparesWithBefore: true }),
  async function (this: CertificationWorld) {
    const unusable = [...this.suite.contract.finalStates(), 'FAILED'];
    const known = this.observations.beforeAction.get(this.subscriber.account.id);
    const { entitlements, records } = await takeSnapshot(this, this.subscriber);
    const bought = [
      ...entitlements.filter(({ _id }) => !known?.entitlements.some((one) => one._id === _id)),
      ...(records ?? []).filter(
        ({ entitlementId }) => !known?.records?.some((one) => one.entitlementId === entitlementId),
      ),
    ].find(({ status }) => !unusable.includes(status));
    if (bought)
      throw this.failure(
        'BOUGHT',
        'nothing usable was bought',
        `there is a new subscription, which is ${bought.status}`,
      );
  },
);
