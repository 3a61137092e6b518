import { expect } from 'chai';
import { EvidenceScan } from './evidence-scan';
import type { ScanResult } from './scan-result';

function result(files: readonly string[]): ScanResult {
  const lookedFor = { secrets: [], canaries: 0, tooShort: [] };
  const findings = files.map((file) => ({ file, inside: null, kind: 'token' as const, name: null }));
  return { schema: 'certify-scan/1', files: files.length, bytes: 10 * files.length, lookedFor, findings };
}

describe('a scan in parts', () => {
  it('looks through each file once, and comes to one result', async () => {
    const asked: (readonly string[])[] = [];
    const scan = new EvidenceScan(async (files) => {
      asked.push(files);
      return result(files);
    });
    scan.begin(['a', 'b']);
    scan.begin(['b', 'c']);
    expect(await scan.result()).to.deep.equal(result(['a', 'b', 'c']));
    expect(asked).to.deep.equal([['a', 'b'], ['c']]);
  });

  it('tells of what failed to those who ask for it, and to nobody before', async () => {
    const scan = new EvidenceScan(async (files) => {
      if (files.includes('gone')) throw new Error('no such file');
      return result(files);
    });
    scan.begin(['gone']);
    scan.begin(['a']);
    // An overlooked rejection would end the process here.
    await new Promise(setImmediate);
    const [told] = await Promise.allSettled([scan.result()]);
    expect(told.status === 'rejected' && told.reason.message).to.equal('no such file');
  });
});
