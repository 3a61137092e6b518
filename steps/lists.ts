import { Then, When } from '@cucumber/cucumber';
import {
  beginAction,
  type CertificationWorld,
  type Entitlement,
  expectNow,
  judge,
  readEntitlements,
  type Subscription,
  wrongTimes,
} from '../support';

const PAGE_SIZE = 2;

interface List {
  entitlements: Entitlement[];
  total: number;
}

/** The entitlements of the last answer. @throws PlatformFailure `WRONG_ANSWER` when it is no list */
function listed(world: CertificationWorld): List {
  const { answer } = world.lastRequest;
  if (answer.status !== 200)
    throw world.failure('WRONG_ANSWER', 'the platform lists the subscriptions (200)', `it answered ${answer.status}`);
  return readEntitlements(answer);
}

/**
 * The same with all further pages, where the request asked for no page and an account has more than the platform lists at
 * once: no page of the documents says how many that are.
 */
async function listedInAll(world: CertificationWorld): Promise<List> {
  const first = listed(world);
  const { action } = world.lastRequest;
  const limit = first.entitlements.length;
  const isWhole = action.name !== 'list' || action.query.limit !== undefined || limit === 0 || limit >= first.total;
  if (isWhole || world.subscriber.listedBefore === 0) return first;
  const { query } = action;
  const entitlements: Entitlement[] = [];
  for (let page = 1; entitlements.length < first.total; page++) {
    const paged = { ...query, sort: query.sort ?? { _id: 1 as const }, limit, page };
    const answer = await world.suite.opf.send({ name: 'list', query: paged }, world.origin);
    const further = readEntitlements(answer).entitlements;
    if (further.length === 0) break;
    entitlements.push(...further);
  }
  return { entitlements, total: first.total };
}

function mine(world: CertificationWorld): Subscription[] {
  return world.subscriptions.filter(({ accountId, deleted }) => accountId === world.subscriber.account.id && !deleted);
}

/** Compares ids: exactly these, in any order or in this order; and says how many there are in all. */
async function expectIds(
  world: CertificationWorld,
  expected: string[],
  business: string,
  options: { ordered?: boolean; total?: number } = {},
): Promise<void> {
  const { entitlements, total } = await listedInAll(world);
  const before = world.subscriber.before;
  const ids = entitlements.filter(({ _id }) => !before.has(_id)).map(({ _id }) => _id);
  const arrange = (list: string[]): string => (options.ordered ? list : [...list].sort()).join(', ') || 'none';
  if (arrange(ids) !== arrange(expected))
    throw world.failure('WRONG_LIST', `${business}: ${arrange(expected)}`, `it lists ${arrange(ids)}`);
  const wrong = entitlements.flatMap((entitlement) => contradictions(world, entitlement))[0];
  if (wrong) throw world.failure('WRONG_LIST', `${business}, as they are`, wrong);
  const should = options.total ?? expected.length + entitlements.length - ids.length;
  if (total !== should)
    throw world.failure('WRONG_TOTAL', `the list says that there are ${should} records`, `it says ${total}`);
}

/** What a listed entitlement says of a subscription that is not so; what was not asked for need not be there. */
function contradictions(world: CertificationWorld, entitlement: Entitlement): string[] {
  const subscription = world.subscriptions.find(({ id }) => id === entitlement._id);
  if (!subscription) return [];
  const different = (['status', 'productId', 'accountId'] as const)
    .filter((field) => field in entitlement && entitlement[field] !== subscription[field])
    .map((field) => `${field} of ${subscription.id} is ${entitlement[field]} instead of ${subscription[field]}`);
  return [...different, ...wrongTimes(world, entitlement)];
}

Then("the list holds exactly the subscriber's subscriptions", async function (this: CertificationWorld) {
  await expectIds(
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
  await expectIds(this, [this.subscription.id], 'the list holds that subscription alone', { total: 1 });
});

Then('the list holds the active subscription alone', async function (this: CertificationWorld) {
  await expectOnly(this, 'ACTIVE');
});

Then('the list holds the pending subscription alone', async function (this: CertificationWorld) {
  await expectOnly(this, 'PENDING');
});

async function expectOnly(world: CertificationWorld, wanted: string): Promise<void> {
  const ids = mine(world).flatMap(({ id, status }) => (status === wanted ? [id] : []));
  await expectIds(world, ids, `the list holds the ${wanted.toLowerCase()} subscription alone`);
}

Then('the list is in the order of the products', async function (this: CertificationWorld) {
  await expectIds(this, byProduct(this), 'the list is in the order of the products', { ordered: true });
});

Then('the list holds the second of them alone, and counts them all', async function (this: CertificationWorld) {
  if (this.subscriber.listedBefore > 0) return expectPageOfOne(this, 2);
  const [, second = ''] = byProduct(this);
  await expectIds(this, [second], 'the page holds the second subscription alone', { total: mine(this).length });
});

/** On an account that had subscriptions before, which of all is on a page is not the scenario's to say; how many is. */
function expectPageOfOne(world: CertificationWorld, page: number): void {
  const { entitlements, total } = listed(world);
  const { listedBefore, account } = world.subscriber;
  const all = mine(world).length + listedBefore;
  const foreign = entitlements.find(({ accountId }) => accountId !== account.id);
  if (foreign) throw world.failure('WRONG_LIST', `only subscriptions of ${account.id}`, `it lists ${foreign._id}`);
  if (entitlements.length !== (page <= all ? 1 : 0))
    throw world.failure('WRONG_LIST', `page ${page} of one out of ${all}`, `it lists ${entitlements.length}`);
  if (total !== all)
    throw world.failure('WRONG_TOTAL', `the list says that there are ${all} records`, `it says ${total}`);
}

Then('the list holds only their id and status', async function (this: CertificationWorld) {
  const { status } = this.lastRequest.answer;
  if (status === 400 || furtherFields(this).length > 0) await askAgainAsProjection(this);
  const [extra] = furtherFields(this);
  if (extra) throw this.failure('WRONG_FIELDS', 'only the fields _id and status', `the list holds ${extra} as well`);
  const lacking = listed(this).entitlements.find(({ status }) => status === undefined);
  if (lacking) {
    throw this.failure('WRONG_FIELDS', 'the fields _id and status', `the list holds no status of ${lacking._id}`);
  }
  await expectIds(
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
  await expectIds(this, backwards, 'the list is against the order of the products', { ordered: true });
});

When(
  "the CRM lists the subscriber's subscriptions page by page, two at a time",
  async function (this: CertificationWorld) {
    await beginAction(this);
    const filter = { productType: 'THIRDPARTY', accountId: this.subscriber.account.id };
    for (let page = 1, last = 1; page <= last; page++) {
      // Without an order, or in one with ties, pages may overlap rightly.
      const action = { name: 'list' as const, query: { filter, limit: PAGE_SIZE, page, sort: { _id: 1 as const } } };
      this.last = { action, options: {}, answer: await this.suite.opf.send(action, this.origin) };
      const { entitlements, total } = listed(this);
      this.pages.push(entitlements);
      last = Math.ceil(total / PAGE_SIZE);
    }
  },
);

Then("the pages hold each of the subscriber's subscriptions once", async function (this: CertificationWorld) {
  const { before, listedBefore } = this.subscriber;
  const should = mine(this).length + listedBefore;
  const tooLong = this.pages.find((page) => page.length > PAGE_SIZE);
  if (tooLong)
    throw this.failure('WRONG_LIST', `pages of ${PAGE_SIZE} at most`, `a page holds ${tooLong.length} subscriptions`);
  const [wrong] = this.pages.flat().flatMap((entitlement) => contradictions(this, entitlement));
  if (wrong) throw this.failure('WRONG_LIST', 'pages that hold the subscriptions as they are', wrong);
  const ids = this.pages.flat().map(({ _id }) => _id);
  const ours = ids.filter((id) => !before.has(id)).sort();
  const expected = mine(this)
    .map(({ id }) => id)
    .sort();
  if (ids.length !== should || new Set(ids).size !== should || ours.join() !== expected.join())
    throw this.failure(
      'WRONG_LIST',
      `${this.pages.length} pages that hold each subscription once: ${expected.join(', ')}`,
      `they hold ${this.pages.map((page) => page.map(({ _id }) => _id).join(', ') || 'nothing').join('; then ')}`,
    );
});

Then('the page is empty, and counts them all', async function (this: CertificationWorld) {
  if (this.subscriber.listedBefore > 0) return expectPageOfOne(this, 3);
  await expectIds(this, [], 'beyond the last page there is nothing', { total: mine(this).length });
});

Then('the list is empty', async function (this: CertificationWorld) {
  const [subscriber] = this.subscribers;
  if (subscriber && subscriber.listedBefore > 0 && this.lastRequest.answer.status === 200)
    return expectIds(this, [], 'the list holds nothing of this scenario');
  judge(this, this.lastRequest.answer, 'unknown-entitlement-list', 'the list is empty');
});

Then('the list is against the order of the statuses', async function (this: CertificationWorld) {
  const backwards = mine(this).sort((one, other) => (one.status < other.status ? 1 : -1));
  const ids = backwards.map(({ id }) => id);
  await expectIds(this, ids, 'the list is against the order of the statuses', { ordered: true });
});

function byProduct(world: CertificationWorld): string[] {
  return mine(world)
    .sort((one, other) => (one.productId < other.productId ? -1 : 1))
    .map(({ id }) => id);
}

Then('the list agrees with the last notification', async function (this: CertificationWorld) {
  await expectNow(this, 'the list agrees with what happened');
  const { entitlements } = this.seen.get(this.subscriber.account.id) ?? { entitlements: [] };
  const listed = entitlements.find(({ _id }) => _id === this.subscription.id);
  const told = this.heard.filter(({ content }) => content.entitlementId === this.subscription.id).at(-1);
  if (!told || (told.content.status === listed?.status && told.content.productId === listed?.productId)) return;
  throw this.failure(
    'CONTRADICTION',
    `the list agrees with the last notification (${told.content.status})`,
    `it lists ${String(listed?.status)}`,
    { exchange: told.exchange },
  );
});
