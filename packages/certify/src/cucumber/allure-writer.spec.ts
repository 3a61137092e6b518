import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FixtureResult, TestResultContainer } from 'allure-js-commons';
import { expect } from 'chai';
import { AllureWriter } from './allure-writer';

describe('what is written for Allure', () => {
  it('leaves out hooks that have nothing to show', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'certify-allure-writer-'));
    const writer = new AllureWriter(folder);
    const transcript = { name: 'calls', source: 't.txt', type: 'text/plain' };
    writer.writeGroup(group('nothing', {}));
    writer.writeGroup(group('failed', { status: 'failed' as NonNullable<FixtureResult['status']> }));
    writer.writeGroup(group('shows', { attachments: [transcript] }));
    const files = await readdir(folder);
    await rm(folder, { recursive: true });
    expect(files.sort()).to.deep.equal(['failed-container.json', 'shows-container.json']);
  });
});

function group(uuid: string, hook: Partial<FixtureResult>): TestResultContainer {
  const usual = { name: 'clean up', status: 'passed', stage: 'finished', statusDetails: {} };
  const fixture = { ...usual, steps: [], attachments: [], parameters: [], ...hook } as FixtureResult;
  return { uuid, children: ['1'], befores: [], afters: [fixture] } as unknown as TestResultContainer;
}
