import { expect } from 'chai';
import { excuseOf, readExcuses } from './excuses';

const REASON = 'because it cannot matter here';

describe('excuses of mutants', () => {
  it('are read with their reasons', () => {
    const doubled = { mutant: 'notification:ACTIVATION_SUCCESS:doubled', step: 'the CRM is told', scenario: 'a' };
    expect(excuseOf(doubled, readExcuses())?.reason).to.match(/at least once/);
  });

  it('may stand for several, and for no other', () => {
    const excuse = { mutant: 'answer:*:created:earlier', reason: REASON };
    const of = (mutant: string) => excuseOf({ mutant, step: 'so', scenario: 'a' }, [excuse]);
    expect([
      of('answer:gatewayList:200:resourceSet.0.created:earlier'),
      of('answer:gatewayList:200:x.created:later'),
    ]).to.deep.equal([undefined, undefined]);
    expect(of('answer:gatewayList:200:created:earlier')).to.equal(excuse);
  });

  it('may be narrowed to a scenario', () => {
    const excuse = { mutant: '*', scenario: 'delete-*', reason: REASON };
    const of = (scenario: string) => excuseOf({ mutant: 'm', step: 'so', scenario }, [excuse]);
    expect([of('delete-active'), of('cancel-active')]).to.deep.equal([excuse, undefined]);
  });

  it('may be narrowed to a step', () => {
    const excuse = { mutant: '*', step: 'the page * | the list *', reason: REASON };
    const of = (step: string) => excuseOf({ mutant: 'm', step, scenario: 'a' }, [excuse]);
    expect([of('the list is empty'), of('nothing has changed')]).to.deep.equal([excuse, undefined]);
  });
});
