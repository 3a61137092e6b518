import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

describe('the loader', () => {
  it('has a stack name the places in the TypeScript', async () => {
    const words = ['-r', './loader/register.js', '-e'];
    const script = "require('./certification').loadCatalogue('absent.yaml').catch(({ stack }) => console.log(stack))";
    const { stdout } = await promisify(execFile)(process.execPath, [...words, script], { cwd: join(__dirname, '..') });
    const file = 'certification/catalogue/load-catalogue.ts';
    const lines = readFileSync(join(__dirname, '..', file), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes("null, 'cannot be read; check the path'")) + 1;
    expect(stdout).to.contain(`${file}:${line}:`);
  });
});
