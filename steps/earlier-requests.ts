import { randomUUID } from 'node:crypto';
import { Given } from '@cucumber/cucumber';
import type { ProductKind } from '../support/configuration';
import { PlatformFailure, SetUpProblem } from '../support/errors';
import { ACCOUNT_TERMINATED, CANCELLED_BY_CUSTOMER } from '../support/opf';
import {
  activate,
  activationInfoUrl,
  buy,
  errorDetail,
  establish,
  expectNow,
  expectSoon,
  newSubscriber,
  purchaseIn,
  recoveryUrlIn,
  requireChange,
  requireSuccess,
} from '../support/scenario';
import { traits } from '../support/step-traits';
import { expectChange } from '../support/subscriptions';
import type { CertificationWorld } from '../support/world/world';
import { does } from './deed-traits';

/** What a step that compares with it asks the scenario for. */
export const OTHER_RECOVERY_URL = 'Given another subscriber has got a recovery URL for ...';

function suspended(world: CertificationWorld): Promise<void> {
  const action = { name: 'suspend', entitlementId: world.subscription.id } as const;
  return requireChange(world, action, { status: 'SUSPENDED' }, 'the subscription is SUSPENDED');
}

Given('the CRM has asked for activation info', does('activation-info'), async function (this: CertificationWorld) {
  await requireSuccess(this, { name: 'activation-info', entitlementId: this.subscription.id });
  this.subscription.activationUrl = activationInfoUrl(this.lastRequest.answer);
});

Given(
  'the CRM has asked for a recovery URL',
  does('recover', { needs: ['recover'] }),
  async function (this: CertificationWorld) {
    await requireSuccess(this, { name: 'recover', entitlementId: this.subscription.id });
  },
);

Given(
  'another subscriber has got a recovery URL for the {product} product',
  traits((kind: ProductKind) => ({ needs: ['recover'], activates: kind !== 'instant', gives: OTHER_RECOVERY_URL })),
  async function (this: CertificationWorld, kind: ProductKind) {
    const { current } = this.participants;
    await establish(this, await newSubscriber(this), kind, 'active');
    await requireSuccess(this, { name: 'recover', entitlementId: this.subscription.id });
    this.requests.storedUrl = recoveryUrlIn(this.lastRequest.answer);
    this.participants.current = current;
  },
);

Given(
  'the CRM has purchased the standard product under an id of its own',
  does('purchase', {}, 'under an id of its own'),
  async function (this: CertificationWorld) {
    const { account } = this.subscriber;
    const action = { ...purchaseIn(this, account.id, this.product('standard')), ownId: `certify-own-${account.id}` };
    const { answer, subscription } = await buy(this, action, {}, 'PENDING');
    this.requests.latest = { action, options: {}, answer };
    if (subscription) return expectNow(this, 'the new subscription is PENDING under the id that the CRM chose');
    throw new SetUpProblem(
      'NO_SUBSCRIPTION',
      `The purchase before was answered ${answer.status}${errorDetail(answer)}.`,
      answer.exchange.id,
    );
  },
);

Given('the subscriber has kept an activation URL', async function (this: CertificationWorld) {
  await requireSuccess(this, { name: 'activation-info', entitlementId: this.subscription.id });
  this.requests.storedUrl = activationInfoUrl(this.lastRequest.answer);
  // It may have replaced the one that the purchase gave.
  this.subscription.activationUrl = this.requests.storedUrl;
});

Given(
  'the subscriber has completed the activation',
  traits({ activates: true }),
  async function (this: CertificationWorld) {
    await activate(this);
  },
);

Given('the CRM has cancelled the subscription', does('cancel'), async function (this: CertificationWorld) {
  const action = { name: 'cancel', entitlementId: this.subscription.id, reason: CANCELLED_BY_CUSTOMER } as const;
  await requireChange(this, action, { status: 'CANCELLED' }, 'the subscription is CANCELLED');
});

Given('the CRM has revoked the subscription', does('revoke'), async function (this: CertificationWorld) {
  const action = { name: 'revoke', entitlementId: this.subscription.id, reason: ACCOUNT_TERMINATED } as const;
  await requireChange(this, action, { status: 'REVOKED' }, 'the subscription is REVOKED');
});

Given(
  'the CRM has changed the subscription to the {product} product',
  does('change-product', { needs: ['change-product'] }),
  async function (this: CertificationWorld, kind: ProductKind) {
    const productId = this.product(kind);
    const action = { name: 'change-product', entitlementId: this.subscription.id, productId } as const;
    await requireChange(this, action, { productId }, `the subscription is to the ${kind} product`);
  },
);

Given(
  'the CRM has suspended the subscription',
  does('suspend', { needs: ['suspend'] }),
  async function (this: CertificationWorld) {
    await suspended(this);
  },
);

/** On live the merchant may be quicker than the next request: SUSPENDED is right from here on, for a while. */
Given(
  'the CRM has asked to suspend the subscription, and the merchant has yet to confirm',
  does('suspend', { needs: ['suspend'] }),
  async function (this: CertificationWorld) {
    const { subscription } = this;
    const { status } = subscription;
    await requireSuccess(this, { name: 'suspend', entitlementId: subscription.id });
    expectChange(subscription, { status: 'SUSPENDED' });
    expectChange(subscription, { status });
  },
);

Given(
  'the CRM has cancelled the subscription, which ends with the paid period',
  does('cancel'),
  async function (this: CertificationWorld) {
    const action = { name: 'cancel', entitlementId: this.subscription.id, reason: CANCELLED_BY_CUSTOMER } as const;
    await requireChange(this, action, { status: 'ACTIVE-ENDING' }, 'the subscription is ACTIVE-ENDING');
  },
);

Given(
  'the subscription was suspended and resumed',
  traits({ needs: ['suspend', 'resume'] }),
  async function (this: CertificationWorld) {
    await suspended(this);
    const { id: entitlementId, productId } = this.subscription;
    const action = { name: 'resume', entitlementId, productId } as const;
    await requireChange(this, action, { status: 'ACTIVE' }, 'the subscription is ACTIVE again');
  },
);

Given('the CRM has deleted the subscription', does('delete'), async function (this: CertificationWorld) {
  const action = { name: 'delete', entitlementId: this.subscription.id } as const;
  await requireChange(this, action, { deleted: true }, 'the deleted subscription can no longer be found');
});

Given('the CRM has cancelled the account', does('cancel-account'), async function (this: CertificationWorld) {
  await requireSuccess(this, { name: 'cancel-account', accountId: this.subscriber.account.id });
  for (const subscription of this.participants.subscriptions) expectChange(subscription, { status: 'CANCELLED' });
  await expectSoon(this, 'every subscription of the cancelled account is CANCELLED');
});

Given('the CRM has tried to make the account active again', async function (this: CertificationWorld) {
  const accountId = this.subscriber.account.id;
  const signonId = `${accountId}@certify.example`;
  const attempts = [
    { name: 'reactivate-account', accountId },
    { name: 'create-account', accountId, signonId, password: randomUUID() },
  ] as const;
  for (const action of attempts) {
    await this.suite.opf.send(action, this.origin).catch((error: unknown) => {
      // Whether that is refused, or answered and without effect, and how, is not said; what the account can do then is.
      if (!(error instanceof PlatformFailure) || error.code !== 'CONTRACT') throw error;
    });
  }
});

Given('the CRM has deleted the account', does('delete-account'), async function (this: CertificationWorld) {
  await requireSuccess(this, { name: 'delete-account', accountId: this.subscriber.account.id });
});

Given(
  'the CRM has deleted all subscriptions of the account',
  does('delete-all-of-account'),
  async function (this: CertificationWorld) {
    await requireSuccess(this, { name: 'delete-all-of-account', accountId: this.subscriber.account.id });
    for (const subscription of this.participants.subscriptions) expectChange(subscription, { deleted: true });
    await expectSoon(this, 'none of the deleted subscriptions can be found, and all have ended at Bango');
  },
);
