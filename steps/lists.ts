import { Then } from '@cucumber/cucumber';
import { byProduct, type CertificationWorld, expectListed, expectNow, judge, listed, mine } from '../support';

Then("the list holds exactly the subscriber's subscriptions", async function (this: CertificationWorld) {
  await expectListed(
    this,
    mine(this).map(({ id }) => id),
    "the list holds exactly the subscriber's subscriptions",
  );
  const foreign = listed(this).entitlements.find(({ productType }) => productType !== 'THIRDPARTY');
  if (foreign)
    throw this.failure(
      'WRONG_LIST',
      'only third-party entitlements are listed',
      `it lists ${foreign._id} (${foreign.productType})`,
    );
});

Then('the list holds that subscription alone', async function (this: CertificationWorld) {
  await expectListed(this, [this.subscription.id], 'the list holds that subscription alone', { total: 1 });
});

Then('the list holds the active subscription alone', async function (this: CertificationWorld) {
  await expectOnly(this, 'ACTIVE');
});

Then('the list holds the pending subscription alone', async function (this: CertificationWorld) {
  await expectOnly(this, 'PENDING');
});

async function expectOnly(world: CertificationWorld, wanted: string): Promise<void> {
  const ids = mine(world).flatMap(({ id, status }) => (status === wanted ? [id] : []));
  await expectListed(world, ids, `the list holds the ${wanted.toLowerCase()} subscription alone`);
}

Then('the list is in the order of the products', async function (this: CertificationWorld) {
  await expectListed(this, byProduct(this), 'the list is in the order of the products', { ordered: true });
});

Then('the list holds only their id and status', async function (this: CertificationWorld) {
  const { status } = this.lastRequest.answer;
  if (status === 400 || furtherFields(this).length > 0) await askAgainAsProjection(this);
  const [extra] = furtherFields(this);
  if (extra) throw this.failure('WRONG_FIELDS', 'only the fields _id and status', `the list holds ${extra} as well`);
  const lacking = listed(this).entitlements.find(({ status }) => status === undefined);
  if (lacking) {
    throw this.failure('WRONG_FIELDS', 'the fields _id and status', `the list holds no status of ${lacking._id}`);
  }
  await expectListed(
    this,
    mine(this).map(({ id }) => id),
    "the list holds exactly the subscriber's subscriptions",
  );
});

function furtherFields(world: CertificationWorld): string[] {
  const names = listed(world).entitlements.flatMap((entitlement) => Object.keys(entitlement));
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
  world.last = { action, options: {}, answer };
}

Then('the list is against the order of the products', async function (this: CertificationWorld) {
  const backwards = byProduct(this).reverse();
  await expectListed(this, backwards, 'the list is against the order of the products', { ordered: true });
});

Then('the list is empty', async function (this: CertificationWorld) {
  const [subscriber] = this.subscribers;
  if (subscriber && subscriber.listedBefore > 0 && this.lastRequest.answer.status === 200)
    return expectListed(this, [], 'the list holds nothing of this scenario');
  judge(this, this.lastRequest.answer, 'unknown-entitlement-list', 'the list is empty');
});

Then('the list is against the order of the statuses', async function (this: CertificationWorld) {
  const backwards = mine(this).sort((one, other) => (one.status < other.status ? 1 : -1));
  const ids = backwards.map(({ id }) => id);
  await expectListed(this, ids, 'the list is against the order of the statuses', { ordered: true });
});

Then('the list agrees with the last notification', async function (this: CertificationWorld) {
  await expectNow(this, 'the list agrees with what happened');
  const { entitlements } = this.seen.get(this.subscriber.account.id) ?? { entitlements: [] };
  const listed = entitlements.find(({ _id }) => _id === this.subscription.id);
  const told = this.heard.filter(({ content }) => content.entitlementId === this.subscription.id);
  // They may come late and in another order; whether each was right at some time is checked at the end of the scenario.
  const agrees = told.some(
    ({ content: { status, productId } }) =>
      status === listed?.status && (productId ?? listed?.productId) === listed?.productId,
  );
  const last = told.at(-1);
  if (agrees || !last) return;
  throw this.failure(
    'CONTRADICTION',
    `the list agrees with the last notification (${last.content.status}, ${last.content.productId})`,
    `it lists ${String(listed?.status)}, ${String(listed?.productId)}`,
    { exchange: last.exchange },
  );
});
