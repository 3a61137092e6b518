import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type FakeRun, ONE_CASE, writeFakeRun } from '../../../../tests/kits/fake-run';
import { completeEvidence } from '../completion';
import { readRun } from '../run';
import type { SearchTerms } from '../scan';
import { makePack } from './index';

const NOTHING: SearchTerms = { secrets: [], canaries: [] };

describe('a run', () => {
  let place: string;
  let folder: string;

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'pack-'));
    folder = join(place, 'run');
  });
  afterEach(() => rm(place, { recursive: true }));

  const make = async (like: FakeRun, lookedFor = NOTHING) => {
    await writeFakeRun(folder, like);
    return completeEvidence(await readRun(folder), { catalogue: ONE_CASE, lookedFor, signingKey: null });
  };
  const refusal = async (options: { rehearsal: boolean; target?: string }): Promise<string> => {
    try {
      await makePack(folder, { signingKey: null, target: join(place, 'never.zip'), ...options });
    } catch (error) {
      if (error instanceof Error) return error.message;
    }
    return 'none';
  };

  describe('is not packed', () => {
    it('as a rehearsal, unless that is wanted', async () => {
      await make({ clean: true });
      expect(await refusal({ rehearsal: false })).to.match(/^This run is a rehearsal .* add --rehearsal\.$/);
    });

    it('when it was changed after it ended', async () => {
      await make({ clean: true });
      await writeFile(join(folder, 'more.txt'), 'x');
      expect(await refusal({ rehearsal: true })).to.equal(
        'The folder was changed after the run ended; run again:\n  - more.txt was added: the manifest does not know it.',
      );
    });

    it('when a scenario failed', async () => {
      await make({});
      expect(await refusal({ rehearsal: true })).to.match(
        /^No pack is made of an incomplete rehearsal:\n {2}- 2 scenario\(s\) FAILED\./,
      );
    });

    it('when a rehearsal did not come to its end', async () => {
      await make({ clean: true, record: { target: 'live', endedAt: null } });
      expect(await refusal({ rehearsal: true })).to.include('The run did not come to its end.');
    });

    it('when a secret is in it', async () => {
      const { verdicts } = await make(
        { clean: true },
        { secrets: [{ name: 'TENANT', value: 'operator-1' }], canaries: [] },
      );
      expect([verdicts.exitCode, verdicts.unclean[0]]).to.deep.equal([
        4,
        'The secret TENANT was found in exchanges.ndjson.',
      ]);
      expect(await refusal({ rehearsal: true })).to.match(
        /^No pack is made of evidence that is not clean:\n {2}- The secret TENANT was found/,
      );
    });

    it('when it was killed', async () => {
      await writeFakeRun(folder, { clean: true });
      expect(await refusal({ rehearsal: true })).to.include(
        'has no manifest.json: the run did not end, or the file was removed.',
      );
    });

    it('where it cannot be written, and nothing is lost', async () => {
      await make({ clean: true });
      expect(await refusal({ rehearsal: true, target: join(place, 'no-such-folder', 'x.zip') })).to.match(
        /could not be written: .* Nothing was lost: the run folder is whole\.$/,
      );
    });
  });

  it('gives the same pack twice', async () => {
    await make({ clean: true });
    const packs = ['a.zip', 'b.zip'].map((name) =>
      makePack(folder, { rehearsal: true, signingKey: null, target: join(place, name) }),
    );
    const [first, second] = await Promise.all(packs);
    expect({ ...first, file: '' }).to.deep.equal({ ...second, file: '' });
  });
});
