import { randomUUID } from 'node:crypto';
import { Then, When } from '@cucumber/cucumber';
import { type CertificationWorld, SetUpProblem } from '../support';

When('the tester sends an echo to Bango', async function (this: CertificationWorld) {
  const { bango } = this.suite;
  if (!bango) throw new SetUpProblem('NO_BANGO', 'BANGO_BASE_URL is not set.');
  const id = randomUUID();
  const answer = await bango.echo(id, this.origin);
  this.last = { action: { name: 'list', query: { filter: { echo: id } } }, options: {}, answer };
});

Then('Bango answers with the same id', function (this: CertificationWorld) {
  const { action, answer } = this.lastRequest;
  const id = action.name === 'list' ? action.query.filter?.echo : undefined;
  const body = (answer.body ?? {}) as { responseCode?: unknown };
  if (answer.status !== 200 || body.responseCode !== 'OK') {
    throw this.failure(
      'NO_ECHO',
      'Bango echoes with 200 and OK',
      `it answered ${answer.status} ${String(body.responseCode)}`,
    );
  }
  if (!JSON.stringify(answer.body).includes(String(id))) {
    throw this.failure('WRONG_ECHO', `Bango echoes the id ${String(id)}`, 'the answer holds another one, or none');
  }
});
