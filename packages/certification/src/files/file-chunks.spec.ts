import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readChunks } from './file-chunks';

describe('readChunks', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pieces-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function pieces(text: string, most: number): Promise<[number | null, string][]> {
    const path = join(folder, 'file');
    await writeFile(path, text);
    return [...readChunks(path, most)].map(({ line, content }) => [line, content.toString()]);
  }

  it('gives a small file as a whole, an empty one included', async () => {
    expect([await pieces('a\nb', 10), await pieces('', 10)]).to.deep.equal([[[null, 'a\nb']], [[null, '']]]);
  });

  it('ends each piece with a line', async () => {
    expect(await pieces('one\ntwo\nthree\nfour\n', 9)).to.deep.equal([
      [1, 'one\ntwo\n'],
      [3, 'three\n'],
      [4, 'four\n'],
    ]);
  });

  it('does not cut what is packed', async () => {
    expect(await pieces('\x1f\x8b\x08\x00a\nb\nc', 4)).to.have.length(1);
  });

  it('keeps a long line together, and the last one that has no end', async () => {
    expect(await pieces('a\nlong long long line\nb\nc', 5)).to.deep.equal([
      [1, 'a\n'],
      [2, 'long long long line\nb\n'],
      [4, 'c'],
    ]);
  });
});
