import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { PROJECT } from '../project';
import { SIMULATOR_VARIABLE } from './simulator-variable';
import type { Told } from './tell-parent';

describe('the process of a leg', () => {
  function start(words: string[]): ChildProcess {
    return spawn(process.execPath, [join(PROJECT, 'packages', 'certify', 'dist', 'cucumber', 'leg-process.js')], {
      cwd: PROJECT,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, [SIMULATOR_VARIABLE]: JSON.stringify(words) },
    });
  }

  it('tells the variables of its simulator first, and ends with the process that started it', async () => {
    const child = start(['--deployment', 'non-ssp', '--release', '25.26']);
    const [told] = (await once(child, 'message')) as [Told];
    child.disconnect();
    const [code] = await once(child, 'exit');
    const { OPENTV_DEPLOYMENT, OPENTV_RELEASE } = 'simulator' in told ? told.simulator : {};
    expect([OPENTV_DEPLOYMENT, OPENTV_RELEASE, code]).to.deep.equal(['non-ssp', '25.26', 130]);
  });

  it('says in one sentence why its simulator cannot start', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const child = start(['--port', String(port)]);
    const [said, [code]] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'close')]);
    other.close();
    expect([said.split('\n').length, code]).to.deep.equal([2, 2]);
    expect(said).to.contain(String(port));
  });
});
