import { setTimeout as wait } from 'node:timers/promises';
import { Then } from '@cucumber/cucumber';
import {
  type CertificationWorld,
  differences,
  expectChange,
  expectNow,
  expectSoon,
  expectToStay,
  expectUnchanged,
  hearWhatIsOnItsWay,
  listen,
  lookAt,
  NotObservable,
  type ProductKind,
  toldOfAChange,
  until,
} from '../support';

const BOTH = 'on OpenTV Platform and at Bango';

/** How long after a request an early notification is listened for, and how long before the change one may come. */
const TOLD_EARLY_MS = 150;

Then(
  'the subscription is {status} on OpenTV Platform and at Bango',
  async function (this: CertificationWorld, status: string) {
    expectChange(this.subscription, { status });
    await expectNow(this, `the subscription is ${status} ${BOTH}`);
  },
);

Then(
  'the subscription becomes {status} on OpenTV Platform and at Bango',
  async function (this: CertificationWorld, status: string) {
    expectChange(this.subscription, { status });
    await expectSoon(this, `the subscription becomes ${status} ${BOTH}`);
  },
);

Then('the subscription is still {status}', async function (this: CertificationWorld, status: string) {
  const { control } = this.suite;
  if (control) await expectNow(this, unconfirmed(status));
  else if (await expectUnconfirmed(this, status)) return;
  if (control) await hearWhatIsOnItsWay(this);
  else await listen(this, TOLD_EARLY_MS);
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

/** Whether every side that can be seen says that the current subscription is coming to its end. */
function areEnding({ seen, subscription }: CertificationWorld): boolean {
  const { entitlements, records } = seen.get(subscription.accountId) ?? { entitlements: [], records: null };
  const listed = entitlements.find(({ _id }) => _id === subscription.id);
  return listed?.status === 'ACTIVE-ENDING' && (records?.some(({ status }) => status === 'ACTIVE-ENDING') ?? true);
}

/**
 * On live the merchant may have confirmed by now. OpenTV Platform is asked before Bango: where it is ahead of Bango, it did
 * not wait for the confirmation.
 *
 * @returns whether it had
 */
async function expectUnconfirmed(world: CertificationWorld, status: string): Promise<boolean> {
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
    // Source: spec/bango.md, "Entitlement states", cancel: TERMINATION_PENDING may come before TERMINATION_SUCCESS.
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

Then(
  'the subscription is to the {product} product on OpenTV Platform and at Bango',
  async function (this: CertificationWorld, kind: ProductKind) {
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectNow(this, `the subscription is to the ${kind} product ${BOTH}, under the same id`);
  },
);

Then(
  'the subscription becomes one to the {product} product once the merchant has confirmed',
  async function (this: CertificationWorld, kind: ProductKind) {
    await this.suite.control?.confirm(this.subscription.accountId);
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectSoon(this, `the subscription becomes one to the ${kind} product once the merchant has confirmed`);
  },
);

Then(
  'the subscription becomes one to the {product} product on OpenTV Platform and at Bango',
  async function (this: CertificationWorld, kind: ProductKind) {
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectSoon(this, `the subscription becomes one to the ${kind} product ${BOTH}`);
  },
);

Then('it stays so', async function (this: CertificationWorld) {
  await expectToStay(this, 'what was done stays done, a while later as well');
});

Then('nothing has changed', async function (this: CertificationWorld) {
  await expectUnchanged(this);
});

Then('the subscription can no longer be found and has ended at Bango', async function (this: CertificationWorld) {
  expectChange(this.subscription, { deleted: true });
  await expectNow(this, 'the deleted subscription can no longer be found on OpenTV Platform and has ended at Bango');
});

Then(
  'the subscription can no longer be found and has ended at Bango once the merchant has confirmed',
  async function (this: CertificationWorld) {
    await this.suite.control?.confirm(this.subscription.accountId);
    expectChange(this.subscription, { deleted: true });
    await expectSoon(this, 'the deleted subscription can no longer be found, and has ended at Bango as confirmed');
  },
);

Then(
  'the subscription can no longer be found, whatever the merchant confirms',
  async function (this: CertificationWorld) {
    await this.suite.control?.confirm(this.subscription.accountId);
    this.subscription.openAtBango = true;
    expectChange(this.subscription, { deleted: true });
    await expectToStay(this, 'the deleted subscription can no longer be found, also once the merchant has confirmed');
  },
);

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

Then('the subscription has the id that the CRM chose', function (this: CertificationWorld) {
  const { action } = this.lastRequest;
  const chosen = action.name === 'purchase' ? action.ownId : undefined;
  if (this.subscription.id === chosen) return;
  throw this.failure('WRONG_ID', `the subscription has the id ${chosen}`, `it has the id ${this.subscription.id}`);
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
