import { readFileSync, rmSync } from 'node:fs';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { reportError } from './report-error';

describe('reportError', () => {
  const written: string[] = [];
  const write = console.error;
  beforeEach(() => {
    written.splice(0);
    console.error = (text: string) => void written.push(text);
  });
  afterEach(() => {
    console.error = write;
  });

  it("tells a mistake of the user's in its own words, with its code", () => {
    expect(reportError(new UserError('SIMULATOR_START', 'The simulator did not start.', 3))).to.equal(3);
    expect(written).to.deep.equal(['The simulator did not start.\ncode: SIMULATOR_START']);
  });

  it('shows what would steer a terminal', () => {
    reportError(new UserError('ARCHIVE', 'a\x1b[2Jb', 2));
    reportError(new Error('c\x9b2J'));
    expect(written.join('\n')).to.include('a\\u{1b}[2Jb').and.to.include('failed: c\\u{9b}2J.');
  });

  it('reports an internal error in one sentence, with the details in a file', () => {
    expect(reportError(new Error('boom\nmore', { cause: new Error('deep down') }))).to.equal(70);
    const [sentence = ''] = written;
    expect(sentence).to.match(/^certify itself failed: boom\. The details are in \S+: please report them\.$/);
    const file = /details are in (\S+):/.exec(sentence)?.[1] ?? '';
    const details = readFileSync(file, 'utf8');
    expect(details).to.contain('boom\nmore').and.to.contain('Caused by: Error: deep down');
    rmSync(file);
  });
});
