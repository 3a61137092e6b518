import { expect } from 'chai';
import { acceptanceOf, readAcceptedMutants } from './accepted-mutants';

const REASON = 'because it cannot matter here';

describe('acceptedMutants of mutants', () => {
  it('are read with their reasons', () => {
    const doubled = { mutant: 'notification:ACTIVATION_SUCCESS:doubled', step: 'the CRM is told', scenario: 'a' };
    expect(acceptanceOf(doubled, readAcceptedMutants())?.reason).to.match(/at least once/);
  });

  it('may stand for several, and for no other', () => {
    const accepted = { mutant: 'answer:*:created:earlier', reason: REASON };
    const of = (mutant: string) => acceptanceOf({ mutant, step: 'so', scenario: 'a' }, [accepted]);
    expect([
      of('answer:gatewayList:200:resourceSet.0.created:earlier'),
      of('answer:gatewayList:200:x.created:later'),
    ]).to.deep.equal([undefined, undefined]);
    expect(of('answer:gatewayList:200:created:earlier')).to.equal(accepted);
  });

  it('may be narrowed to a scenario', () => {
    const accepted = { mutant: '*', scenario: 'delete-*', reason: REASON };
    const of = (scenario: string) => acceptanceOf({ mutant: 'm', step: 'so', scenario }, [accepted]);
    expect([of('delete-active'), of('cancel-active')]).to.deep.equal([accepted, undefined]);
  });

  it('may be narrowed to a step', () => {
    const accepted = { mutant: '*', step: 'the page * | the list *', reason: REASON };
    const of = (step: string) => acceptanceOf({ mutant: 'm', step, scenario: 'a' }, [accepted]);
    expect([of('the list is empty'), of('nothing has changed')]).to.deep.equal([accepted, undefined]);
  });
});
