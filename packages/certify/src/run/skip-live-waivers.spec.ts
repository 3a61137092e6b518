import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources } from '@opentv-bango/support';
import { expect } from 'chai';
import { skipLiveWaivers } from './skip-live-waivers';

describe('the waivers of a live platform', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waivers-'));
    await writeFile(join(folder, '.env'), 'CERTIFY_TARGET=live\nCERTIFY_WAIVERS=live.yaml\n');
    await writeFile(join(folder, '.env.rehearsal'), 'CERTIFY_WAIVERS=tried.yaml\n');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const waivers = (flags: Record<string, string>, name?: string): string | undefined => {
    const source = { environment: {}, flags, folder, ...(name === undefined ? {} : { name }) };
    return skipLiveWaivers(readSources(source), source).get('CERTIFY_WAIVERS')?.value;
  };

  it('count there, and not in its rehearsal', () => {
    expect(waivers({})).to.equal('live.yaml');
    expect(waivers({ CERTIFY_TARGET: 'simulator' })).to.equal(undefined);
  });

  it('count in a rehearsal that asks for them', () => {
    expect(waivers({ CERTIFY_TARGET: 'simulator', CERTIFY_WAIVERS: 'tried.yaml' })).to.equal('tried.yaml');
    expect(waivers({}, 'rehearsal')).to.equal('tried.yaml');
  });
});
