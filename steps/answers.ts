import { Then } from '@cucumber/cucumber';
import type { PointName } from '@opentv-bango/contract';
import { expect } from 'chai';
import { AuthorMistake, NotObservable } from '../support/errors';
import type { Answer } from '../support/http';
import { activationUrlIn, errorDetail, judge, platformNow, skipIfSynchronous } from '../support/scenario';
import { CHANGES_OF_STATE, type DeedName, REQUESTS, type StepTraits, traits } from '../support/step-traits';
import { isBefore } from '../support/subscriptions';
import type { CertificationWorld } from '../support/world/world';
import { fits } from './deed-traits';
import { operationOf, type Refusal } from './parameter-types/refusals';

const READ_ONLY: StepTraits = { readOnly: true };
const NOT_PURCHASES = REQUESTS.filter((name) => name !== 'purchase');

/** Statuses of an operation that mean success at once, as the contract documents them. */
function successes(world: CertificationWorld): number[] {
  const { operationId } = world.lastRequest.answer.exchange;
  const operation = world.suite.contract.operations().find(({ id }) => id === operationId);
  return operation?.statuses.filter((status) => status >= 200 && status < 300) ?? [];
}

function expectStatus(world: CertificationWorld, accepted: number[], business: string): void {
  const { answer } = world.lastRequest;
  if (accepted.includes(answer.status)) return;
  throw world.failure(
    'WRONG_ANSWER',
    `${business} (${accepted.join(' or ')})`,
    `it answered ${answer.status}${errorDetail(answer)}`,
    {
      exchange: answer.exchange,
    },
  );
}

/** No page describes the body of most actions: it need not be an object. */
function fieldsOf({ decoded }: Answer): Record<string, unknown> {
  return decoded !== null && typeof decoded === 'object' ? (decoded as Record<string, unknown>) : {};
}

/**
 * What an answer counts where one thing is changed or deleted. Source: docs/spec/opentv-platform.md, "UC-03 Cancel",
 * "UC-08 Delete".
 */
const COUNTS = ['matchedCount', 'modifiedCount', 'deletedCount'];

Then('the platform accepts the request', fits(NOT_PURCHASES, READ_ONLY), function (this: CertificationWorld) {
  if (operationOf(this.lastRequest) === 'deleteAccount') {
    judge(this, this.lastRequest.answer, 'account-delete', 'the platform deletes the account');
    return;
  }
  const atOnce = successes(this).filter((status) => status !== 202);
  expectStatus(this, atOnce, 'the platform accepts the request and is done with it');
  const { answer } = this.lastRequest;
  const counts = fieldsOf(answer);
  // What is counted when all subscriptions of an account are deleted, no page says.
  const names = operationOf(this.lastRequest) === 'gatewayDeleteOfAccount' ? [] : COUNTS;
  const changed = names.filter((name) => name in counts);
  for (const name of changed) expect(counts[name], `${name} of the one subscription that is changed`).to.equal(1);
});

Then(
  'the platform accepts a purchase that the subscriber must activate',
  fits(['purchase'], READ_ONLY),
  function (this: CertificationWorld) {
    const statuses = this.suite.contract.release === '25.12' ? successes(this) : [202];
    expectStatus(this, statuses, 'the platform accepts the purchase, and the subscriber must activate it');
    expectPurchased(this);
    if (this.suite.contract.release === '25.12') return;
    const { answer } = this.lastRequest;
    if (!activationUrlIn(answer, this.suite.contract.release)) {
      answer.warn({ point: 'activation-url-in-purchase', message: 'the purchase answer holds no activation URL' });
    }
    const { parameters } = (answer.decoded ?? {}) as { parameters?: { urlExpiry?: unknown } };
    if (isBefore(parameters?.urlExpiry, platformNow(this))) {
      const message = `the activation URL in the purchase answer expired at ${String(parameters?.urlExpiry)}`;
      answer.warn({ point: 'activation-url-in-purchase', message });
    }
  },
);

Then(
  'the platform accepts a purchase that is active at once',
  fits(['purchase'], READ_ONLY),
  function (this: CertificationWorld) {
    const statuses = this.suite.contract.release === '25.12' ? successes(this) : [200];
    expectStatus(this, statuses, 'the platform accepts the purchase, which is active at once');
    expectPurchased(this);
  },
);

function expectPurchased(world: CertificationWorld): void {
  if (world.participants.current) return;
  throw world.failure('NO_ID', 'the platform tells the id of the new subscription', 'its answer holds none');
}

Then(
  'the platform answers that the merchant has yet to confirm',
  fits(CHANGES_OF_STATE, READ_ONLY),
  async function (this: CertificationWorld) {
    await skipIfSynchronous(this);
    const isTpes = operationOf(this.lastRequest).startsWith('tpes');
    const point = isTpes ? 'pending-confirmation-tpes' : 'pending-confirmation-gateway';
    judge(this, this.lastRequest.answer, point, 'the platform answers that the merchant has yet to confirm');
  },
);

Then(
  'the platform accepts the request, whether it has to wait for the merchant or not',
  fits(['cancel', 'revoke'], READ_ONLY),
  function (this: CertificationWorld) {
    judge(this, this.lastRequest.answer, 'pending-cancellation', 'the platform accepts the cancellation');
  },
);

Then(
  'the platform refuses because {refusal}',
  traits(({ traits: declared }: Refusal) => declared),
  function (this: CertificationWorld, refusal: Refusal) {
    const point = refusal.point(operationOf(this.lastRequest));
    if (point === 'unknown-tenant-tpes') skipIfTenantNotStated(this);
    judge(this, this.lastRequest.answer, point, `the platform refuses because ${refusal.reason}`);
    // Several reasons are answered alike, and no page says how an answer tells which of them it was.
    if (refusal.isShared)
      this.log(
        `refused with ${this.lastRequest.answer.status}; the reason itself (${refusal.reason}) is not certified`,
      );
  },
);

/**
 * Where no page names the tenant's header a platform may do without it. The simulator is known to want it.
 * Source: docs/spec/opentv-platform.md, "Common headers".
 */
function skipIfTenantNotStated({ lastRequest, suite }: CertificationWorld): void {
  const { answer } = lastRequest;
  const operation = suite.contract.operations().find(({ id }) => id === operationOf(lastRequest));
  if (suite.control || operation?.tenantStated !== false || answer.status >= 300) return;
  throw new NotObservable(
    'NO_TENANT_STATED',
    'The platform takes this request for whatever tenant, and no page says that the request names one.',
    answer.exchange.id,
  );
}

Then('the platform refuses it, or does nothing', fits(REQUESTS, READ_ONLY), function (this: CertificationWorld) {
  judge(this, this.lastRequest.answer, 'refused-or-no-effect', 'the platform refuses the request, or does nothing');
});

/** What may be accepted or refused where it has no effect, by the point of the contract. */
const WITHOUT_EFFECT: Partial<Record<DeedName, PointName>> = {
  cancel: 'cancel-ending',
  'change-product': 'change-to-same-product',
  recover: 'recover-pending',
  'cancel-account': 'cancel-cancelled-account',
};

Then(
  'the platform accepts or refuses it without effect',
  fits(['cancel', 'change-product', 'recover', 'cancel-account'], READ_ONLY),
  function (this: CertificationWorld) {
    const { action, answer } = this.lastRequest;
    const point = WITHOUT_EFFECT[action.name];
    if (!point) throw new AuthorMistake(`No page says that ${action.name} may be accepted or refused without effect.`);
    judge(this, answer, point, 'the platform accepts or refuses the request');
  },
);
