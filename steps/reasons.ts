import { Then, When } from '@cucumber/cucumber';
import type { PointName } from '@opentv-bango/contract';
import { expectNow, expectUnchanged, judge, request } from '../support/scenario';
import { expectChange } from '../support/subscriptions';
import type { CertificationWorld } from '../support/world/world';

When(
  'the CRM cancels the subscription with the category {category} and the code {code}',
  async function (this: CertificationWorld, category: string, code: string) {
    await request(this, { name: 'cancel', entitlementId: this.subscription.id, reason: { category, code } });
  },
);

When(
  'the CRM revokes the subscription with the category {category} and the code {code}',
  async function (this: CertificationWorld, category: string, code: string) {
    await request(this, { name: 'revoke', entitlementId: this.subscription.id, reason: { category, code } });
  },
);

Then(
  'the subscription is {status} for a reason that not both lists have, or nothing has changed',
  async function (this: CertificationWorld, status: string) {
    await expectEndedOrUnchanged(this, status, 'reason-on-one-list');
  },
);

Then(
  'the subscription is {status} for a reason that is on no list, or nothing has changed',
  async function (this: CertificationWorld, status: string) {
    await expectEndedOrUnchanged(this, status, 'unlisted-reason');
  },
);

/** Source: docs/spec/opentv-platform.md, "UC-03 Cancel"; docs/spec/bango.md, "Reseller API": what is not listed may be refused. */
async function expectEndedOrUnchanged(world: CertificationWorld, status: string, point: PointName): Promise<void> {
  const { status: answered } = judge(
    world,
    world.lastRequest.answer,
    point,
    'the platform ends the subscription for this reason, or refuses it',
  );
  if (typeof answered !== 'number' || answered >= 400) return expectUnchanged(world);
  expectChange(world.subscription, { status });
  await expectNow(world, `the subscription is ${status} on OpenTV Platform and at Bango`);
}
