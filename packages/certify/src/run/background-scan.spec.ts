import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { BackgroundScan } from './background-scan';

describe('the scan in a thread of its own', () => {
  let folder: string;
  let scan: BackgroundScan;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scan-'));
    await writeFile(join(folder, 'clean.txt'), 'nothing');
    await writeFile(join(folder, 'leaky.txt'), 'the s3cret-of-this-run is here');
    const secrets = [{ name: 'BANGO_PASSWORD', value: 's3cret-of-this-run' }];
    scan = new BackgroundScan({ folder, lookedFor: { secrets, canaries: [] } });
  });
  after(async () => {
    await scan.close();
    await rm(folder, { recursive: true });
  });

  it('finds what the scan in this thread finds, list after list', async () => {
    const [clean, leaky] = await Promise.all([scan.look(['clean.txt']), scan.look(['leaky.txt'])]);
    expect([clean.findings, leaky.findings]).to.deep.equal([
      [],
      [{ file: 'leaky.txt', inside: null, kind: 'secret', name: 'BANGO_PASSWORD' }],
    ]);
  });

  it('says why a file cannot be read, and goes on', async () => {
    const failure = await scan.look(['gone.txt']).catch(({ code }: NodeJS.ErrnoException) => code);
    expect(failure).to.equal('ENOENT');
    expect((await scan.look(['clean.txt'])).files).to.equal(1);
  });

  it('rejects when its thread is stopped while a result is awaited', async () => {
    const other = new BackgroundScan({ folder, lookedFor: { secrets: [], canaries: [] } });
    const looked = other.look(['clean.txt']).catch(({ message }: Error) => message);
    await other.close();
    expect(await looked).to.equal('The leak scan was stopped.');
  });
});
