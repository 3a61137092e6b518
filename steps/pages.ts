import { Then, When } from '@cucumber/cucumber';
import {
  beginAction,
  byProduct,
  type CertificationWorld,
  contradictions,
  expectListed,
  listed,
  mine,
} from '../support';

const PAGE_SIZE = 2;

Then('the list holds the second of them alone, and counts them all', async function (this: CertificationWorld) {
  if (this.subscriber.listedBefore > 0) return expectPageOfOne(this, 2);
  const [, second = ''] = byProduct(this);
  await expectListed(this, [second], 'the page holds the second subscription alone', { total: mine(this).length });
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
  await expectListed(this, [], 'beyond the last page there is nothing', { total: mine(this).length });
});
