import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { SetUpProblem } from '../errors';
import { AppendFile } from './append-file';

describe('AppendFile', () => {
  it('adds whole lines at the end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'append-'));
    const file = new AppendFile(join(folder, 'x.ndjson'));
    file.append('{"a":1}\n');
    file.append('{"b":2}\n', true);
    file.close();
    expect(readFileSync(join(folder, 'x.ndjson'), 'utf8')).to.equal('{"a":1}\n{"b":2}\n');
    rmSync(folder, { recursive: true });
  });

  it('collects lines until they are written, where it is patient', () => {
    const folder = mkdtempSync(join(tmpdir(), 'append-'));
    const path = join(folder, 'x.ndjson');
    const file = new AppendFile(path, true);
    const lines = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : 'no file');
    file.append('{"a":1}\n');
    const collected = lines();
    file.write();
    const written = lines();
    file.append('{"b":2}\n');
    file.append('{"c":3}\n', true);
    const flushed = lines();
    file.append('{"d":4}\n');
    file.close();
    expect([collected, written, flushed, lines()]).to.deep.equal([
      'no file',
      '{"a":1}\n',
      '{"a":1}\n{"b":2}\n{"c":3}\n',
      '{"a":1}\n{"b":2}\n{"c":3}\n{"d":4}\n',
    ]);
    rmSync(folder, { recursive: true });
  });

  it('blames the set-up where the disk is full, so that no platform is', function () {
    if (process.platform !== 'linux') return this.skip();
    const file = new AppendFile('/dev/full');
    expect(() => file.append('{"a":1}\n'))
      .to.throw(SetUpProblem, 'The evidence cannot be written to /dev/full: the disk is full.')
      .with.property('code', 'EVIDENCE_UNWRITABLE');
    file.close();
    return undefined;
  });
});
