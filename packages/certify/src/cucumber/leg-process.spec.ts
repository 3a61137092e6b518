import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { PROJECT } from '../project';
import type { LegTask } from './leg-task';
import type { ParentMessage } from './notify-parent';

const TASK: LegTask = {
  simulator: {
    deployment: 'non-ssp',
    release: '25.26',
    contractOverlay: null,
    profile: 'default',
    latencyMs: 0,
    answers: {},
    defects: [],
  },
  selected: [],
  furtherFeatures: [],
  tags: null,
  order: 'defined',
  parallel: 1,
  allureResults: null,
};

describe('the process of a leg', () => {
  function start(task: LegTask): ChildProcess {
    const child = spawn(
      process.execPath,
      [join(PROJECT, 'packages', 'certify', 'dist', 'cucumber', 'leg-process.js')],
      {
        cwd: PROJECT,
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      },
    );
    child.send(task);
    return child;
  }

  it('tells the variables of its simulator first, and ends with the process that started it', async () => {
    const child = start(TASK);
    const [told] = (await once(child, 'message')) as [ParentMessage];
    child.disconnect();
    const [code] = await once(child, 'exit');
    const { OPENTV_DEPLOYMENT, OPENTV_RELEASE } = 'simulator' in told ? told.simulator : {};
    expect([OPENTV_DEPLOYMENT, OPENTV_RELEASE, code]).to.deep.equal(['non-ssp', '25.26', 130]);
  });

  it('says in one sentence why its simulator cannot start', async () => {
    const contractOverlay = join(__dirname, 'no-such-overlay.yaml');
    const child = start({ ...TASK, simulator: TASK.simulator && { ...TASK.simulator, contractOverlay } });
    const [said, [code]] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'close')]);
    expect([said.trim().split('\n').length, code]).to.deep.equal([1, 2]);
    expect(said).to.contain('no-such-overlay.yaml');
  });

  it('takes no task of another form', async () => {
    const child = start({ ...TASK, parallel: 0 });
    const [said, [code]] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'close')]);
    expect([said.includes('parallel'), code]).to.deep.equal([true, 70]);
  });
});
