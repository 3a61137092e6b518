import { expect } from 'chai';
import { type TinyRunOptions, TinyRuns } from '../../../../tests/kits/tiny-run';
import { type Run, readRun } from '../run';
import type { CatalogueCases } from './catalogue-cases';
import { computeVerdicts } from './compute-verdicts';

const CATALOGUE: CatalogueCases = {
  declaredAs: 'own',
  cases: [
    { id: 'BC-01', title: 'create', mandatory: true, onLive: 'automatic', coveredBy: ['BC-01'] },
    { id: 'BC-02', title: 'activate', mandatory: true, onLive: 'simulator-only', coveredBy: ['BC-02'] },
    { id: 'BC-09', title: 'change', mandatory: false, onLive: 'automatic', coveredBy: ['BC-09'] },
  ],
};

describe('the outcome and the exit code', () => {
  const tiny = new TinyRuns();
  const read = async (options: TinyRunOptions): Promise<Run> => readRun(await tiny.make(options));
  let passing: Run;
  before(async () => {
    passing = await read({ tags: '@id:passes' });
  });
  after(() => tiny.removeAll());

  const ends = (changed: Run, catalogue?: CatalogueCases, leaks?: string[]): [string, number, string[]] => {
    const { outcome, exitCode, inTheWay } = computeVerdicts(changed, catalogue, leaks);
    return [outcome, exitCode, inTheWay];
  };

  it('is REHEARSAL against the simulator, and wherever its mark was met', () => {
    const rehearsal = { ...passing, record: { ...passing.record, target: 'simulator' as const } };
    const marked = { ...passing, exchangeSummary: { ...passing.exchangeSummary, simulated: true } };
    expect(ends(rehearsal).slice(0, 2)).to.deep.equal(['REHEARSAL', 0]);
    expect(ends(marked).slice(0, 2)).to.deep.equal(['REHEARSAL', 0]);
  });

  it('is INCOMPLETE with what is in the way while a mandatory case has scenarios that were not run', () => {
    expect(ends(passing, CATALOGUE)).to.deep.equal([
      'INCOMPLETE',
      0,
      ['ssp: BC-01 create is NOT_RUN: not selected (--tags "@id:passes").'],
    ]);
  });

  it('is READY_FOR_REVIEW when every mandatory case passed, CERTIFIABLE with the list of Bango', async () => {
    const feature = 'Feature: F\n  @BC-01 @id:a\n  Scenario: A\n    When a call is made\n';
    const clock = '  @BC-01 @needs:clock @id:b\n  Scenario: B\n    Then nothing can be seen\n';
    const complete = await read({ features: { 'f.feature': feature + clock } });
    expect(ends(complete, CATALOGUE)).to.deep.equal(['READY_FOR_REVIEW', 0, []]);
    expect(ends(complete, { ...CATALOGUE, declaredAs: 'bango' })).to.deep.equal(['CERTIFIABLE', 0, []]);
    expect(ends(complete, CATALOGUE, ['A token was found in run.json.'])).to.deep.equal([
      'INCOMPLETE',
      4,
      ['A token was found in run.json.'],
    ]);
  });

  it('is FAILED with 1 for a failure, INCOMPLETE with 3 for a block', async () => {
    const failing = await read({ tags: '@id:fails or @id:blocked-given' });
    const blocked = await read({ tags: '@id:blocked-given' });
    expect(ends(failing).slice(0, 2)).to.deep.equal(['FAILED', 1]);
    expect(ends(blocked).slice(0, 2)).to.deep.equal(['INCOMPLETE', 3]);
  });

  it('is 130 when the tester interrupted it, whatever else it was', async () => {
    const failing = await read({ tags: '@id:fails', record: { interrupted: true } });
    expect(ends(failing)[1]).to.equal(130);
  });

  it('is 2 when the filter chose nothing, and says so', async () => {
    const { exitCode, usage } = computeVerdicts(await read({ tags: '@nothing' }));
    expect({ exitCode, usage }).to.deep.equal({
      exitCode: 2,
      usage: ['No scenario was selected by --tags "@nothing".'],
    });
  });

  it('is 2 for a feature file with a syntax error, with file and line', async () => {
    const { exitCode, usage } = computeVerdicts(
      await read({ features: { 'x.feature': 'Feature: X\n  Scenario: Y\n    Given a\n    nonsense\n' } }),
    );
    expect(exitCode).to.equal(2);
    expect(usage).to.have.length(1);
    expect(usage[0]).to.match(/x\.feature:4: The line "nonsense" begins with no keyword\./);
  });

  it('is 2 for a feature file without a scenario', async () => {
    const { exitCode, usage } = computeVerdicts(
      await read({ features: { 'x.feature': 'Feature: X\n  Scenaro: Y\n' } }),
    );
    expect(exitCode).to.equal(2);
    expect(usage[0]).to.match(/x\.feature: there is no scenario in this file. Is a keyword misspelt\?$/);
  });
});
