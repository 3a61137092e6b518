import { randomUUID } from 'node:crypto';
import { Then, When } from '@cucumber/cucumber';
import { expect } from 'chai';
import { SetUpProblem } from '../support/errors';
import type { CertificationWorld } from '../support/world/world';
import { does, fits } from './deed-traits';

When('the tester sends an echo to Bango', does('echo', { readOnly: true }), async function (this: CertificationWorld) {
  const { bango } = this.suite;
  if (!bango) throw new SetUpProblem('NO_BANGO', 'BANGO_BASE_URL is not set.');
  const id = randomUUID();
  const answer = await bango.echo(id, this.origin);
  this.requests.latest = { action: { name: 'list', query: { filter: { echo: id } } }, options: {}, answer };
});

Then('Bango answers with the same id', fits(['echo'], { readOnly: true }), function (this: CertificationWorld) {
  const { action, answer } = this.lastRequest;
  const id = action.name === 'list' ? action.query.filter?.echo : undefined;
  const { responseCode } = (answer.body ?? {}) as { responseCode?: unknown };
  expect(answer.status, "the status of Bango's answer").to.equal(200);
  expect(responseCode, 'its responseCode').to.equal('OK');
  expect(JSON.stringify(answer.body), 'its body').to.include(id);
});
