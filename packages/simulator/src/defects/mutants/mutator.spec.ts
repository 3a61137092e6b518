import { expect } from 'chai';
import type { SeamContext } from '../../seams';
import type { Mutation } from './mutation';
import { Mutator } from './mutator';

const context = (accountId: string): SeamContext => ({
  deployment: 'ssp',
  release: '25.12',
  operationId: 'gatewayDelete',
  request: { parameters: { entitlementId: 'e-1' }, query: {}, headers: {}, body: undefined },
  tenantId: null,
  accountId,
  entitlement: null,
  now: new Date(0),
  entitlements: () => [],
});
const RIGHT = { status: 200, body: { deletedCount: 1 } };
const mutation = (nth: number): Mutation => ({
  place: { stream: 'answer', operation: 'gatewayDelete', step: 2, nth },
  change: { kind: 'status', status: 500 },
});

describe('a mutator', () => {
  const mutator = new Mutator();
  const answer = (accountId: string) => mutator.defect.seams().answer?.(context(accountId), RIGHT).status;

  it('changes what passes at its place and what follows in the step, and nothing else', () => {
    mutator.begin(mutation(1));
    const before = answer('a');
    mutator.step(2);
    const during = [answer('a'), answer('a'), answer('a')];
    mutator.step(3);
    expect([before, during, answer('a'), mutator.reached]).to.deep.equal([200, [200, 500, 500], 200, true]);
  });

  it('notes what passes in a good run', () => {
    mutator.begin(null);
    mutator.step(1);
    answer('b');
    expect(mutator.passed).to.deep.equal([
      {
        place: { stream: 'answer', operation: 'gatewayDelete', step: 1, nth: 0 },
        ...RIGHT,
        query: '',
      },
    ]);
  });

  it('leaves what is late of an earlier scenario alone', () => {
    mutator.begin(mutation(0));
    mutator.step(2);
    expect([answer('a'), answer('b'), answer('c')]).to.deep.equal([200, 200, 500]);
  });
});
