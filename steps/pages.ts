import { Then, When } from '@cucumber/cucumber';
import { expect } from 'chai';
import { AuthorMistake } from '../support/errors';
import {
  beginAction,
  contradictions,
  expectListed,
  idsByProduct,
  listedEntitlements,
  remainingSubscriptions,
} from '../support/scenario';
import { traits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { does } from './deed-traits';

const page = (how: string) => traits({ readOnly: true, fits: { names: ['list'], hows: [how] } });
const PAGE_BY_PAGE = 'page by page';

const PAGE_SIZE = 2;

Then(
  'the list holds the second of them alone, and counts them all',
  page('second page'),
  async function (this: CertificationWorld) {
    if (this.subscriber.existingCount > 0) return expectPageOfOne(this, 2);
    const [, second] = idsByProduct(this);
    if (second === undefined)
      throw new AuthorMistake('A second page of one needs two subscriptions, and the scenario has fewer.');
    await expectListed(this, [second], 'the page holds the second subscription alone', {
      total: remainingSubscriptions(this).length,
    });
  },
);

/** On an account that had subscriptions before, which of all is on a page is not the scenario's to say; how many is. */
function expectPageOfOne(world: CertificationWorld, page: number): void {
  const { entitlements, total } = listedEntitlements(world);
  const { existingCount, account } = world.subscriber;
  const all = remainingSubscriptions(world).length + existingCount;
  for (const { accountId } of entitlements)
    expect(accountId, 'the account of a listed subscription').to.equal(account.id);
  expect(entitlements, `the subscriptions on page ${page} of ${all}`).to.have.lengthOf(page <= all ? 1 : 0);
  expect(total, 'the number of all records').to.equal(all);
}

When(
  "the CRM lists the subscriber's subscriptions page by page, two at a time",
  does('list', { readOnly: true }, PAGE_BY_PAGE),
  async function (this: CertificationWorld) {
    await beginAction(this);
    const filter = { productType: 'THIRDPARTY', accountId: this.subscriber.account.id };
    for (let page = 1, last = 1; page <= last; page++) {
      // Without an order, or in one with ties, a platform may show a record on two pages.
      const action = { name: 'list' as const, query: { filter, limit: PAGE_SIZE, page, sort: { _id: 1 as const } } };
      this.requests.latest = { action, options: {}, answer: await this.suite.opf.send(action, this.origin) };
      const { entitlements, total } = listedEntitlements(this);
      this.requests.listPages.push(entitlements);
      last = Math.ceil(total / PAGE_SIZE);
    }
  },
);

Then(
  "the pages hold each of the subscriber's subscriptions once",
  page(PAGE_BY_PAGE),
  async function (this: CertificationWorld) {
    const { existingIds, existingCount } = this.subscriber;
    const should = remainingSubscriptions(this).length + existingCount;
    if (should <= PAGE_SIZE)
      throw new AuthorMistake(`Pages show with more than ${PAGE_SIZE} subscriptions, and the scenario has ${should}.`);
    const { listPages } = this.requests;
    for (const page of listPages) expect(page.length, 'subscriptions on a page').to.be.at.most(PAGE_SIZE);
    const entitlements = listPages.flat();
    const wrong = entitlements.flatMap((entitlement) => contradictions(this, entitlement));
    expect(wrong, 'what the pages say wrongly').to.deep.equal([]);
    const ids = entitlements.map(({ _id }) => _id);
    expect(new Set(ids).size, 'different subscriptions on the pages').to.equal(should);
    expect(ids, 'all subscriptions on the pages').to.have.lengthOf(should);
    const ours = ids.filter((id) => !existingIds.has(id));
    expect(ours, 'the subscriptions of the scenario').to.have.members(remainingSubscriptions(this).map(({ id }) => id));
  },
);

Then('the page is empty, and counts them all', page('third page'), async function (this: CertificationWorld) {
  if (this.subscriber.existingCount > 0) return expectPageOfOne(this, 3);
  const { length } = remainingSubscriptions(this);
  if (length < 1 || length > 2)
    throw new AuthorMistake(
      `The third page of one is empty and counts some where there are one or two subscriptions, and the scenario has ${length}.`,
    );
  await expectListed(this, [], 'beyond the last page there is nothing', { total: remainingSubscriptions(this).length });
});
