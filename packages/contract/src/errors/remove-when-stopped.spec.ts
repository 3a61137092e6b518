import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const MODULE = JSON.stringify(join(__dirname, 'remove-when-stopped'));
const PROGRAM = `
  const { mkdtempSync } = require('node:fs');
  const { removeWhenStopped } = require(${MODULE});
  const folder = mkdtempSync(require('node:path').join(require('node:os').tmpdir(), 'stopped-'));
  removeWhenStopped(folder);
  process.stdout.write(folder);
  setInterval(() => undefined, 1000);
`;

describe('a temporary folder', () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    it(`is removed when the process is stopped by ${signal}`, async function () {
      this.timeout(30_000);
      const child = spawn(process.execPath, ['--require', 'ts-node/register', '--eval', PROGRAM], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'exit');
      const [folder] = await once(child.stdout, 'data');
      expect(existsSync(String(folder))).to.equal(true);
      child.kill(signal);
      expect([await ended, existsSync(String(folder))]).to.deep.equal([[code, null], false]);
    });
  }
});
