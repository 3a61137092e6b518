import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { MutantResult, MutationReport } from './mutation-report';
import { summariseMutation } from './summarise-mutation';
import { writeMutation } from './write-mutation';

function mutant(change: Partial<MutantResult>): MutantResult {
  return {
    leg: 'ssp 25.12',
    scenario: 'cancel-active',
    step: 'the CRM cancels <it>',
    exchange: 'PUT /entitlements/{entitlementId}',
    mutant: 'answer:gatewayUpdate:200:status:500',
    basis: 'stated',
    fate: 'noticed',
    because: null,
    ...change,
  };
}

function report(...mutants: MutantResult[]): MutationReport {
  return {
    schema: 'certify-mutation/1',
    startedAt: '2026-11-21T11:00:00.000Z',
    durationMs: 1000,
    suiteVersion: '0.1.0',
    filter: null,
    legs: ['ssp 25.12'],
    mutants,
    staleExcuses: [],
  };
}

describe('a mutation', () => {
  it('takes a warning for noticed only where the shape is assumed', () => {
    const warned = mutant({ fate: 'warned' });
    const summary = summariseMutation(
      report(mutant({}), warned, mutant({ fate: 'warned', basis: 'assumed-shape' }), mutant({ fate: 'blocked' })),
    );
    expect(summary).to.deep.equal({
      rules: { noticed: 2, total: 3, percent: 66.6 },
      all: { noticed: 3, total: 4, percent: 75 },
      excused: 0,
      unreached: 0,
      survivors: [warned],
      enough: false,
      sentence: '2 of 3 mutants of rules noticed (66.6 %), 3 of 4 of all (75 %), 0 accepted, 0 without a difference',
    });
  });

  it('counts neither accepted nor unreached mutants', () => {
    const { rules, enough, excused, unreached } = summariseMutation(
      report(mutant({}), mutant({ fate: 'excused' }), mutant({ fate: 'unreached' })),
    );
    expect({ rules, enough, excused, unreached }).to.deep.equal({
      rules: { noticed: 1, total: 1, percent: 100 },
      enough: true,
      excused: 1,
      unreached: 1,
    });
  });

  it('is written as data and as a page that shows survivors and accepted mutants', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'certify-mutation-'));
    try {
      const made = report(mutant({ fate: 'survived' }), mutant({ fate: 'excused', because: 'It cannot matter.' }));
      const page = readFileSync(await writeMutation(made, folder), 'utf8');
      const file = join(folder, 'proofs', '20261121T110000Z-mutation', 'mutation.json');
      expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal(made);
      expect(page).to.contain('the CRM cancels &lt;it&gt;').and.to.contain('It cannot matter.');
      expect(page).not.to.match(/https?:\/\//);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
