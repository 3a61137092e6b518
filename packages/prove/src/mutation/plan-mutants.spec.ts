import { loadContract } from '@opentv-bango/contract';
import type { Passage } from '@opentv-bango/simulator';
import { expect } from 'chai';
import type { MutantScenario, StepSeen } from './mutant-job';
import { planMutants } from './plan-mutants';
import { roundsOf } from './rounds';

const contract = loadContract({ release: '25.12' });
const STEPS: StepSeen[] = [
  { text: 'at the end', kind: 'hook' },
  { text: 'the CRM deletes the subscription', kind: 'Action' },
  { text: 'the platform accepts the request', kind: 'Outcome' },
  { text: 'at the end', kind: 'hook' },
];

function passage(operation: string, step: number, body: unknown = undefined): Passage {
  return { place: { stream: 'answer', operation, step, nth: 0 }, status: 200, body, query: '' };
}

function scenario(id: string, passed: Passage[], steps = STEPS): MutantScenario {
  return {
    id,
    name: id,
    featurePath: 'features/a.feature',
    verdict: 'PASSED',
    rightReason: false,
    step: null,
    code: null,
    reason: null,
    warnings: [],
    reached: false,
    passed,
    steps,
  };
}

describe('planMutants', () => {
  const deleted = passage('gatewayDelete', 1, { deletedCount: 1 });

  it('changes every status and field of an answer, and says on what it rests', () => {
    const planned = planMutants([scenario('delete', [deleted])], contract);
    expect(planned.map(({ about }) => `${about.mutant} ${about.basis}`)).to.deep.equal([
      ...[201, 202, 204, 400, 500].map((status) => `answer:gatewayDelete:200:status:${status} stated`),
      ...['missing', 'null', 'wrong-type', 'one-more', 'zero'].map(
        (name) => `answer:gatewayDelete:200:deletedCount:${name} stated`,
      ),
    ]);
  });

  it('changes once what the same steps judge in several scenarios', () => {
    const both = planMutants([scenario('one', [deleted]), scenario('other', [deleted])], contract);
    expect(new Set(both.map((mutant) => mutant.scenario)).size).to.equal(1);
  });

  it('leaves the clean-up alone', () => {
    const passed = [passage('gatewayList', 3, { totalRecords: 0 }), passage('updateAccount', 3, { matchedCount: 1 })];
    const planned = planMutants([scenario('delete', passed)], contract);
    expect(new Set(planned.map(({ about }) => about.exchange))).to.deep.equal(
      new Set(['GET /crm-gateway/v1/rmg/v1/entitlements']),
    );
  });
});

describe('roundsOf', () => {
  it('has each scenario once in a round, and a changed token alone', () => {
    const token = passage('keycloakToken', 1, { token_type: 'Bearer' });
    const answer = passage('gatewayDelete', 1, { deletedCount: 1 });
    const rounds = roundsOf(planMutants([scenario('one', [answer, token]), scenario('other', [])], contract));
    const shape = rounds.map((round) => round.map(({ mutation }) => mutation.place.operation).join(' '));
    expect(new Set(shape)).to.deep.equal(new Set(['gatewayDelete', 'keycloakToken']));
  });
});
