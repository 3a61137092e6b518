import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { announcement } from './announcement';
import { simulatorProgram } from './program';

const MAIN = join(__dirname, '..', '..', 'dist', 'main.js');

function run(...flags: string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...flags], {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function firstOutput(child: ChildProcess): Promise<string> {
  const [chunk] = child.stdout ? await once(child.stdout, 'data') : [''];
  return String(chunk);
}

async function failed(...flags: string[]): Promise<string> {
  const said: string[] = [];
  const program = simulatorProgram().configureOutput({ writeErr: (text) => void said.push(text) });
  const error: unknown = await program.parseAsync(flags, { from: 'user' }).catch((caught: unknown) => caught);
  return error instanceof UserError ? error.message : said.join('');
}

describe('the simulator as a command', () => {
  it('prints one line of JSON for a program, and ends with it', async () => {
    const child = run('--json', '--deployment', 'non-ssp');
    const line = await firstOutput(child);
    child.kill('SIGINT');
    child.stdin?.end();
    const [exitCode] = await once(child, 'close');
    const { addresses, environment } = JSON.parse(line);

    expect([
      line.split('\n').length,
      exitCode,
      environment.OPENTV_BASE_URL,
      environment.OPENTV_DEPLOYMENT,
    ]).to.deep.equal([2, 0, addresses.opf, 'non-ssp']);
  });

  it('tells a person what to paste, and ends with Ctrl-C', async () => {
    const child = run();
    const said = await firstOutput(child);
    child.kill('SIGINT');
    const [exitCode] = await once(child, 'close');

    expect(exitCode).to.equal(0);
    expect(said).to.match(/^export OPENTV_BASE_URL=http:\/\/127\.0\.0\.1:\d+$/m);
    expect(said).to.match(/^Press Ctrl-C to stop\.$/m);
  });

  it('tells what is wrong in one sentence', async () => {
    expect([
      (await failed('--defect', 'none-of-ours')).replace(/\d+/, '...'),
      await failed('--answer', 'no-token=200'),
      await failed('--port', 'many'),
    ]).to.deep.equal([
      'There is no defect none-of-ours: "certify defects" lists the ... that there are.',
      '200 is not accepted at no-token. Accepted are: 403, 401.',
      "error: option '--port <number>' argument 'many' is invalid. It must be a whole number from 0 to 65532.\nRun \"certify simulator --help\" to see what there is.\n",
    ]);
  });

  it('ends with 2 after a mistake of the user’s', async () => {
    const [exitCode] = await once(run('--profile', 'kind'), 'close');
    expect(exitCode).to.equal(2);
  });

  it('names the defects that it has', () => {
    const simulator = { addresses: { opf: 'o', bango: 'b', merchant: 'm', control: 'c' }, environment: { A: '1' } };
    expect(
      announcement(simulator, { deployment: 'ssp', release: '25.12', defects: ['deaf'] }, false).split('\n'),
    ).to.deep.equal([
      'OpenTV Platform and Bango, simulated (ssp, release 25.12)',
      '',
      '  OpenTV Platform  o',
      '  Bango            b',
      '  Merchant pages   m',
      '  Control          c/_simulator',
      '',
      'Broken on purpose: deaf',
      '',
      '# To use it: paste these lines into a shell, or without "export" into .env. The passwords are of this start only.',
      'export A=1',
      '',
      'Press Ctrl-C to stop.',
      '',
    ]);
  });
});
