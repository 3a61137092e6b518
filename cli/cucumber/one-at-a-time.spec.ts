import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { LOADER, PROJECT } from '../project';

const FEATURE = `Feature: Worlds
  Scenario Outline: <name>
    Given the name <name>
    Then the name is <name>
    Examples:
      | name |
      | one  |
      | two  |
`;
const STEPS = `
const { Given, Then, world } = require(${JSON.stringify(require.resolve('@cucumber/cucumber'))});
const { executionAsyncId } = require('node:async_hooks');
Given('the name {word}', (name) => { world.name = name; });
Then('the name is {word}', async (name) => {
  await null;
  console.log(JSON.stringify([name, world.name, executionAsyncId()]));
});
`;
const RUN = `
const { loadCucumber } = require('./cli/cucumber/one-at-a-time.ts');
const { AsyncLocalStorage } = require('node:async_hooks');
const { loadConfiguration, runCucumber } = loadCucumber();
const restored = require('node:async_hooks').AsyncLocalStorage === AsyncLocalStorage;
const [folder] = process.argv.slice(1);
const provided = { paths: [folder + '/worlds.feature'], require: [folder + '/steps.js'], format: ['summary'] };
loadConfiguration({ provided, file: false })
  .then(({ runConfiguration }) => runCucumber(runConfiguration))
  .then(({ success }) => console.log(JSON.stringify({ success, restored })));
`;

describe('cucumber for one scenario at a time', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'one-at-a-time-'));
    await writeFile(join(folder, 'worlds.feature'), FEATURE);
    await writeFile(join(folder, 'steps.js'), STEPS);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("gives each scenario its own world, without node's following of every call", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['-r', LOADER, '-e', RUN, folder], { cwd: PROJECT });
    const lines = stdout.split('\n').filter((line) => /^[[{]/.test(line));
    expect(lines.map((line) => JSON.parse(line))).to.deep.equal([
      ['one', 'one', 0],
      ['two', 'two', 0],
      { success: true, restored: true },
    ]);
  });
});
