import { Then, When } from '@cucumber/cucumber';
import { NotObservable, SetUpProblem } from '../support/errors';
import { request } from '../support/scenario';
import type { CertificationWorld } from '../support/world/world';

When('the CRM makes the account active again', async function (this: CertificationWorld) {
  await request(this, { name: 'reactivate-account', accountId: this.subscriber.account.id });
});

Then('the account is {status} and has lost nothing', async function (this: CertificationWorld, status: string) {
  const { id } = this.subscriber.account;
  const before = this.suite.opf.accountBeforeChange(id);
  if (!before) throw new SetUpProblem('NO_CHANGE', 'The scenario speaks of a changed account, and none was changed.');
  const now = await accountNow(this, id);
  expectStatus(this, now, status);
  const lost = Object.keys(before).filter((name) => isThere(before[name]) && !isThere(now[name]));
  if (lost.length === 0) return;
  throw this.failure('ACCOUNT_LOST', 'the account keeps what it had', `it has lost ${lost.join(', ')}`);
});

Then('the account is still {status}', async function (this: CertificationWorld, status: string) {
  expectStatus(this, await accountNow(this, this.subscriber.account.id), status);
});

function expectStatus(world: CertificationWorld, account: Record<string, unknown>, status: string): void {
  if (account.status === status) return;
  throw world.failure('WRONG_STATE', `the account is ${status}`, `it is ${String(account.status)}`);
}

/** A platform may no longer show an account that has ended. */
async function accountNow(world: CertificationWorld, accountId: string): Promise<Record<string, unknown>> {
  const account = await world.suite.opf.accountOf(accountId, world.origin);
  if (account) return account;
  throw new NotObservable('ACCOUNT_NOT_SHOWN', 'The platform no longer shows an account that is cancelled.');
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
