import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readPlan } from './read-plan';

describe('a feature file that is too large', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  after(() => rmSync(folder, { recursive: true }));

  it('is a problem of the plan, in one sentence, and is not read', () => {
    const file = join(folder, 'large.feature');
    writeFileSync(file, `Feature: large\n${'  # x\n'.repeat(200_000)}`);
    expect(readPlan([file]).problems).to.deep.equal([`${file} is larger than 1024 KB: split it, or leave it out.`]);
  });
});
