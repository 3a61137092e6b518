import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { PROJECT } from '../packages/certify/src/project';

const PROGRAM = join(dirname(require.resolve('@cucumber/cucumber/package.json')), 'bin', 'cucumber.js');

describe('npx cucumber-js', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cucumber-js-'));
    writeFileSync(join(folder, 'broken.feature'), 'Feature: X\n  Scenario: Y\n    Given a\n    Wehn b\n');
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (...words: string[]) =>
    spawnSync(process.execPath, [PROGRAM, '--dry-run', ...words], { cwd: PROJECT, encoding: 'utf8' });

  for (const [what, words, sentence] of [
    [
      'a file that does not exist',
      ['features/suspnd.feature'],
      'There is no feature file or folder features/suspnd.feature. Did you mean features/suspend.feature?\ncode: PATH_UNKNOWN',
    ],
    [
      'one that does not exist among others',
      ['features/suspend.feature', 'features/nope.feature:3'],
      'There is no feature file or folder features/nope.feature. Did you mean features/get.feature or features/revoke.feature or features/access.feature?\ncode: PATH_UNKNOWN',
    ],
    [
      'a pattern that matches nothing',
      ['nope/**/*.feature'],
      'No scenario is selected: look at the paths, --tags and --name.\ncode: NOTHING_SELECTED',
    ],
    [
      'tags that nobody carries',
      ['features/suspend.feature', '--tags', '@nope'],
      'No scenario in features/suspend.feature is selected: look at the paths, --tags and --name.\ncode: NOTHING_SELECTED',
    ],
  ] as const) {
    it(`refuses ${what} in a sentence, and ends with 2`, () => {
      const { status, stdout, stderr } = run(...words);
      expect({ status, stdout, stderr }).to.deep.equal({ status: 2, stdout: '', stderr: `${sentence}\n` });
    });
  }

  it('leaves a syntax error to cucumber', () => {
    const { status, stderr } = run(join(folder, 'broken.feature'));
    expect(status).to.equal(1);
    expect(stderr).to.contain('Parse error in');
  });

  it('runs what a path and a pattern select', () => {
    for (const path of ['features/suspend.feature:7', 'features/susp*.feature']) {
      const { status, stderr } = run(path);
      expect([status, stderr]).to.deep.equal([0, '']);
    }
  });

  it('knows the tags of the rows of an outline', () => {
    const { status, stdout } = run('--tags', '@id:cancel-forged-token or @id:suspend-active');
    expect([status, stdout.includes('2 scenarios (2 skipped)')]).to.deep.equal([0, true]);
    const none = run('--tags', '@UC-03 and @needs:expired-token', '--tags', 'not @id:cancel-expired-token');
    expect(none.status).to.equal(2);
  });
});
