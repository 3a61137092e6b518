import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSources } from '@cucumber/cucumber/api';
import { expect } from 'chai';
import { PROJECT } from '../project';
import { featurePatterns } from './feature-files';

const NAMES = [
  ['plain', 'own.feature'],
  ['version 1.2', 'own.feature'],
  ['[draft] (2)', 'own*.feature'],
  ['{a,b}', 'own?.feature'],
  ['50%20 #1', '@smoke.feature'],
  ['ünï 日本', 'back\\slash.feature'],
] as const;

describe('featurePatterns', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'patterns-'));
  });
  after(() => rm(folder, { recursive: true }));

  for (const [place, name] of NAMES) {
    it(`have cucumber read ${place}/${name}, named by itself or by its folder`, async () => {
      await mkdir(join(folder, place));
      await writeFile(join(folder, place, name), 'Feature: F\n  Scenario: S\n    Given s\n');
      for (const given of [join(folder, place, name), join(folder, place)]) {
        const paths = featurePatterns([given]);
        const sources = { defaultDialect: 'en', paths, names: [], tagExpression: '', order: 'defined' as const };
        const { plan } = await loadSources(sources, { cwd: PROJECT });
        expect(plan.map(({ name: scenario }) => scenario)).to.deep.equal(['S']);
      }
    });
  }
});
