import { Then } from '@cucumber/cucumber';
import { expect } from 'chai';
import { AuthorMistake } from '../support/errors';
import {
  expectListed,
  expectNow,
  idsByProduct,
  judge,
  listedEntitlements,
  remainingSubscriptions,
} from '../support/scenario';
import { traits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { fits } from './deed-traits';
import { NOTIFICATION } from './parameter-types/announcements';

/** After a list that was asked for in this way. */
const asked = (how: string) => traits({ readOnly: true, fits: { names: ['list'], hows: [how] } });

/** @throws AuthorMistake where the subscriptions are too few, or too much alike, to be seen in an order */
function requireOrder(world: CertificationWorld, by: 'productId' | 'status'): void {
  const values = remainingSubscriptions(world).map((subscription) => subscription[by]);
  if (new Set(values).size > 1) return;
  throw new AuthorMistake(
    `An order shows with two different values at least, and the scenario has ${values.join(', ') || 'none'}.`,
  );
}

/** @throws AuthorMistake where the scenario has fewer subscriptions than the step speaks of */
function requireSome({ length }: { length: number }, least: number): void {
  if (length < least)
    throw new AuthorMistake(`This needs ${least} subscriptions at least, and the scenario has ${length}.`);
}

const READ_ONLY = fits(['list'], { readOnly: true });

Then("the list holds exactly the subscriber's subscriptions", READ_ONLY, async function (this: CertificationWorld) {
  requireSome(remainingSubscriptions(this), 1);
  await expectListed(
    this,
    remainingSubscriptions(this).map(({ id }) => id),
    "the list holds exactly the subscriber's subscriptions",
  );
  const foreign = listedEntitlements(this).entitlements.find(({ productType }) => productType !== 'THIRDPARTY');
  if (foreign)
    throw this.failure(
      'WRONG_LIST',
      'only third-party entitlements are listed',
      `it lists ${foreign._id} (${foreign.productType})`,
    );
});

Then('the list holds that subscription alone', READ_ONLY, async function (this: CertificationWorld) {
  await expectListed(this, [this.subscription.id], 'the list holds that subscription alone', { total: 1 });
});

Then('the list holds the active subscription alone', READ_ONLY, async function (this: CertificationWorld) {
  await expectOnly(this, 'ACTIVE');
});

Then('the list holds the pending subscription alone', READ_ONLY, async function (this: CertificationWorld) {
  await expectOnly(this, 'PENDING');
});

async function expectOnly(world: CertificationWorld, wanted: string): Promise<void> {
  const ids = remainingSubscriptions(world).flatMap(({ id, status }) => (status === wanted ? [id] : []));
  if (ids.length !== 1)
    throw new AuthorMistake(
      `The scenario has ${ids.length} subscriptions that are ${wanted}, so none can be listed alone.`,
    );
  await expectListed(world, ids, `the list holds the ${wanted.toLowerCase()} subscription alone`);
}

Then('the list is in the order of the products', asked('by product'), async function (this: CertificationWorld) {
  requireOrder(this, 'productId');
  await expectListed(this, idsByProduct(this), 'the list is in the order of the products', { ordered: true });
});

Then('the list holds only their id and status', asked('only id and status'), async function (this: CertificationWorld) {
  requireSome(remainingSubscriptions(this), 1);
  const { status } = this.lastRequest.answer;
  if (status === 400 || furtherFields(this).length > 0) await askAgainAsProjection(this);
  expect(furtherFields(this), 'other fields than _id and status').to.deep.equal([]);
  for (const one of listedEntitlements(this).entitlements)
    expect(one, 'a listed subscription').to.have.property('status');
  await expectListed(
    this,
    remainingSubscriptions(this).map(({ id }) => id),
    "the list holds exactly the subscriber's subscriptions",
  );
});

function furtherFields(world: CertificationWorld): string[] {
  const names = listedEntitlements(world).entitlements.flatMap((entitlement) => Object.keys(entitlement));
  return names.filter((name) => !['_id', 'status'].includes(name));
}

/** The pages do not say how `fields` is written; a MongoDB projection is as good as a list with commas. */
async function askAgainAsProjection(world: CertificationWorld): Promise<void> {
  const { action } = world.lastRequest;
  const fields = JSON.stringify({ _id: 1, status: 1 });
  const answer = await world.suite.opf.send(action, world.origin, {
    change: (plan) => ({ ...plan, query: { ...plan.query, fields } }),
  });
  answer.warn({ point: 'fields', message: 'fields is understood as a MongoDB projection, not as a list with commas' });
  world.requests.latest = { action, options: {}, answer };
}

Then(
  'the list is against the order of the products',
  asked('by product, backwards'),
  async function (this: CertificationWorld) {
    requireOrder(this, 'productId');
    const backwards = idsByProduct(this).reverse();
    await expectListed(this, backwards, 'the list is against the order of the products', { ordered: true });
  },
);

Then('the list is empty', READ_ONLY, async function (this: CertificationWorld) {
  const [subscriber] = this.participants.subscribers;
  if (subscriber && subscriber.existingCount > 0 && this.lastRequest.answer.status === 200)
    return expectListed(this, [], 'the list holds nothing of this scenario');
  judge(this, this.lastRequest.answer, 'unknown-entitlement-list', 'the list is empty');
});

Then(
  'the list is against the order of the statuses',
  asked('by status, backwards'),
  async function (this: CertificationWorld) {
    requireOrder(this, 'status');
    const backwards = remainingSubscriptions(this).sort((one, other) => (one.status < other.status ? 1 : -1));
    const ids = backwards.map(({ id }) => id);
    await expectListed(this, ids, 'the list is against the order of the statuses', { ordered: true });
  },
);

Then(
  'the list agrees with the last notification',
  traits({ readOnly: true, fits: {}, wants: NOTIFICATION }),
  async function (this: CertificationWorld) {
    await expectNow(this, 'the list agrees with what happened');
    const listed = this.observations.entitlement(this.subscription);
    const notifications = this.callbacks.all.filter(({ content }) => content.entitlementId === this.subscription.id);
    // They may come late and in another order; whether each was right at some time is checked at the end of the scenario.
    const agrees = notifications.some(
      ({ content: { status, productId } }) =>
        status === listed?.status && (productId ?? listed?.productId) === listed?.productId,
    );
    const last = notifications.at(-1);
    if (agrees || !this.suite.inbox) return;
    if (!last) throw new AuthorMistake('No notification about the subscription came with which the list could agree.');
    throw this.failure(
      'CONTRADICTION',
      `the list agrees with the last notification (${last.content.status}, ${last.content.productId})`,
      `it lists ${String(listed?.status)}, ${String(listed?.productId)}`,
      { exchange: last.exchange },
    );
  },
);
