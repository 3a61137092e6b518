import { Then } from '@cucumber/cucumber';
import { expectNow, expectUnchanged, judge } from '../support/scenario';
import type { CertificationWorld } from '../support/world/world';

const COURSES = 'the second purchase is an entitlement of its own, the same one again, or refused';

/** Source: docs/spec/bango.md, "Entitlement states": per route. Any but the first is a warning. */
Then(
  'the second purchase is an entitlement of its own, the same one again, or refused while nothing has changed',
  async function (this: CertificationWorld) {
    await expectAcceptedCourse(this, true);
  },
);

/** Source: docs/spec/bango.md, "Entitlement states": one entitlement per customer and merchant. */
Then(
  'the second purchase is the same one again, or refused while nothing has changed',
  async function (this: CertificationWorld) {
    await expectAcceptedCourse(this, false);
  },
);

async function expectAcceptedCourse(world: CertificationWorld, mayBeOwn: boolean): Promise<void> {
  const { answer } = world.lastRequest;
  if (answer.status >= 300) {
    judge(world, answer, 'second-purchase', COURSES);
    return expectUnchanged(world);
  }
  const { id } = world.subscription;
  const mine = world.participants.subscriptions.filter(({ accountId }) => accountId === world.subscriber.account.id);
  const isOwn = mine.length > 1 && mine.every((one) => one === world.subscription || one.id !== id);
  if (isOwn && mayBeOwn) return expectNow(world, 'the subscriber has both subscriptions');
  if (isOwn)
    throw world.failure('SECOND', COURSES, `it is ${id}, beside the first, although one is all that the route has`);
  // The id of what was there: only what is pending may be given again.
  if (mine.length > 1 || world.subscription.status !== 'PENDING')
    throw world.failure('SAME_ID', COURSES, `the platform gave the id ${id} again`);
  answer.warn({ point: 'second-purchase', message: 'the second purchase gave the pending entitlement again' });
  await expectNow(world, 'the subscriber has the one subscription, which is still PENDING');
}
