import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { type LoadedSteps, loadSteps } from '../packages/certify/src/phrase-book/load-steps';
import { certifyCommand } from './certify-command';

const FEATURE = 'tests/fixtures/phrases/must-not-pass.feature';

interface Shown {
  id: string;
  featurePath: string;
  verdict: string;
  problem: string | null;
  failure: { step: string; line: number } | null;
}

/** A run of the scenarios of `FEATURE` against the simulator. */
async function runPhrases(): Promise<{ code: number | null; scenarios: Shown[] }> {
  const reports = mkdtempSync(join(tmpdir(), 'certify-phrases-'));
  try {
    const flags = ['--deployment', 'ssp', '--release', '25.26', '--reports', reports];
    const { code } = await certifyCommand(['run', resolve(FEATURE), ...flags], { folder: reports });
    const text = readFileSync(join(reports, 'latest', 'certification.json'), 'utf8');
    const { scenarios } = JSON.parse(text) as { scenarios: Shown[] };
    return { code, scenarios: scenarios.filter(({ featurePath }) => featurePath.endsWith('must-not-pass.feature')) };
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

describe('the proof that phrases can fail', function () {
  this.timeout(120_000);
  let outcomes: LoadedSteps['stepDefinitions'];
  let run: Awaited<ReturnType<typeof runPhrases>>;

  before(async () => {
    outcomes = (await loadSteps()).stepDefinitions.filter(({ keyword }) => keyword === 'Then');
    run = await runPhrases();
  });

  it('holds for each Then-phrase: a scenario ends at it, and does not pass', () => {
    const ended = run.scenarios
      .filter(({ verdict }) => verdict === 'FAILED')
      .map(({ failure }) => failure?.step.replace(/^(Then|And) /, '') ?? '');
    const unproven = outcomes.filter(({ expression }) => !ended.some((text) => expression.match(text) !== null));
    expect(unproven.map(({ pattern }) => String(pattern))).to.deep.equal([]);
  });

  it('lets none of its scenarios pass, and calls phrases that do not fit a mistake of the author', () => {
    expect(run.scenarios.filter(({ verdict }) => verdict !== 'FAILED').map(({ id }) => id)).to.deep.equal([]);
    expect(run.code).to.equal(2);
  });
});
