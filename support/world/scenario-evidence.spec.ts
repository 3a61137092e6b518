import { MEDIA_TYPES } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { ScenarioEvidence } from './scenario-evidence';

function scenario() {
  const left: unknown[] = [];
  const evidence = new ScenarioEvidence({
    attach: (data, media) => left.push([media, JSON.parse(data)]),
    log: (text) => left.push(text),
  });
  return { left, evidence };
}

describe('What a scenario leaves beside its steps', () => {
  it('says once for each side that it could not be seen', () => {
    const { left, evidence } = scenario();
    evidence.notObserved('Bango', 'no address');
    evidence.notObserved('Bango', 'no address');
    evidence.notObserved('CRM', 'no callback');
    expect(left).to.deep.equal([
      [MEDIA_TYPES.unobserved, { side: 'Bango', reason: 'no address' }],
      'not observed: no address',
      [MEDIA_TYPES.unobserved, { side: 'CRM', reason: 'no callback' }],
      'not observed: no callback',
    ]);
  });

  it('holds every warning, and once what is said of the whole scenario', () => {
    const { left, evidence } = scenario();
    const warning = { point: 'validity', message: 'it cannot be seen', exchangeId: null };
    evidence.warning(warning);
    evidence.warnOnce(warning);
    evidence.warnOnce(warning);
    expect(left).to.deep.equal(Array.from({ length: 2 }, () => [MEDIA_TYPES.warning, warning]));
  });

  it('attaches nothing where nothing was sent', () => {
    const { left, evidence } = scenario();
    evidence.attachExchanges();
    expect(left).to.deep.equal([]);
  });
});
