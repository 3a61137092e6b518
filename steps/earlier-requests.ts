import { Given } from '@cucumber/cucumber';
import type { Action } from '../support';
import {
  ACCOUNT_TERMINATED,
  activate,
  buy,
  CANCELLED_BY_CUSTOMER,
  type CertificationWorld,
  expectChange,
  expectNow,
  expectSoon,
  type ProductKind,
  purchaseOf,
  SetUpProblem,
  said,
  urlOf,
} from '../support';

/** Sends a request of a Given, which must succeed: else the scenario cannot be judged. */
async function done(world: CertificationWorld, action: Action): Promise<void> {
  const answer = await world.suite.opf.send(action, world.origin);
  world.last = { action, options: {}, answer };
  if (answer.status >= 200 && answer.status < 300) return;
  throw new SetUpProblem(
    'NO_STATE',
    `The request before was answered ${answer.status}${said(answer)}.`,
    answer.exchange.id,
  );
}

/** The same for a change of the subscription, which both sides must show. */
async function doneAndSeen(
  world: CertificationWorld,
  action: Action,
  change: Parameters<typeof expectChange>[1],
  business: string,
): Promise<void> {
  await done(world, action);
  await world.suite.control?.confirm(world.subscription.accountId);
  expectChange(world.subscription, change);
  await expectSoon(world, business);
}

function suspended(world: CertificationWorld): Promise<void> {
  const action = { name: 'suspend', entitlementId: world.subscription.id } as const;
  return doneAndSeen(world, action, { status: 'SUSPENDED' }, 'the subscription is SUSPENDED');
}

Given('the CRM has asked for activation info', async function (this: CertificationWorld) {
  this.subscription.activationUrl = null;
  await done(this, { name: 'activation-info', entitlementId: this.subscription.id });
});

Given('the CRM has asked for a recovery URL', async function (this: CertificationWorld) {
  await done(this, { name: 'recover', entitlementId: this.subscription.id });
});

Given('the CRM has purchased the standard product under an id of its own', async function (this: CertificationWorld) {
  const { account } = this.subscriber;
  const action = { ...purchaseOf(account.id, this.product('standard')), ownId: `certify-own-${account.id}` };
  const { answer, subscription } = await buy(this, action, {}, 'PENDING');
  this.last = { action, options: {}, answer };
  if (subscription) return expectNow(this, 'the new subscription is PENDING under the id that the CRM chose');
  throw new SetUpProblem(
    'NO_SUBSCRIPTION',
    `The purchase before was answered ${answer.status}${said(answer)}.`,
    answer.exchange.id,
  );
});

Given('the subscriber has kept an activation URL', async function (this: CertificationWorld) {
  await done(this, { name: 'activation-info', entitlementId: this.subscription.id });
  this.keptUrl = urlOf(this.lastRequest.answer);
});

Given('the subscriber has completed the activation', async function (this: CertificationWorld) {
  await activate(this);
});

Given('the CRM has cancelled the subscription', async function (this: CertificationWorld) {
  const action = { name: 'cancel', entitlementId: this.subscription.id, reason: CANCELLED_BY_CUSTOMER } as const;
  await doneAndSeen(this, action, { status: 'CANCELLED' }, 'the subscription is CANCELLED');
});

Given('the CRM has revoked the subscription', async function (this: CertificationWorld) {
  const action = { name: 'revoke', entitlementId: this.subscription.id, reason: ACCOUNT_TERMINATED } as const;
  await doneAndSeen(this, action, { status: 'REVOKED' }, 'the subscription is REVOKED');
});

Given(
  'the CRM has changed the subscription to the {product} product',
  async function (this: CertificationWorld, kind: ProductKind) {
    const productId = this.product(kind);
    const action = { name: 'change-product', entitlementId: this.subscription.id, productId } as const;
    await doneAndSeen(this, action, { productId }, `the subscription is to the ${kind} product`);
  },
);

Given('the CRM has suspended the subscription', async function (this: CertificationWorld) {
  await suspended(this);
});

Given('the subscription was suspended and resumed', async function (this: CertificationWorld) {
  await suspended(this);
  const { id: entitlementId, productId } = this.subscription;
  const action = { name: 'resume', entitlementId, productId } as const;
  await doneAndSeen(this, action, { status: 'ACTIVE' }, 'the subscription is ACTIVE again');
});

Given('the CRM has deleted the subscription', async function (this: CertificationWorld) {
  const action = { name: 'delete', entitlementId: this.subscription.id } as const;
  await doneAndSeen(this, action, { deleted: true }, 'the deleted subscription can no longer be found');
});

Given('the CRM has cancelled the account', async function (this: CertificationWorld) {
  await done(this, { name: 'cancel-account', accountId: this.subscriber.account.id });
  for (const subscription of this.subscriptions) expectChange(subscription, { status: 'CANCELLED' });
  await expectSoon(this, 'every subscription of the cancelled account is CANCELLED');
});

Given('the CRM has deleted the account', async function (this: CertificationWorld) {
  await done(this, { name: 'delete-account', accountId: this.subscriber.account.id });
});
