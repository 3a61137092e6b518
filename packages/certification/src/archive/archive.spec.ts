import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ZipFile } from 'yazl';
import { readArchive, writeArchive } from './index';

describe('a zip', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'archive-'));
    file = join(folder, 'pack.zip');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async (limits = {}): Promise<Record<string, string>> => {
    const members: Record<string, string> = {};
    for await (const { path, content } of readArchive(file, limits)) members[path] = content.toString();
    return members;
  };
  const problem = async (limits = {}): Promise<string> => {
    try {
      await read(limits);
    } catch (error) {
      if (error instanceof Error) return error.message.replace(file, 'pack.zip');
    }
    return 'none';
  };
  const pack = (...members: [string, string][]): Promise<void> =>
    writeArchive(
      file,
      members.map(([path, text]) => ({ path, content: Buffer.from(text) })),
      new Date(0),
    );
  /** Changes a name in a finished zip to one of the same length, as an attacker would. */
  const rename = async (from: string, to: string): Promise<void> => {
    const bytes = (await readFile(file)).toString('latin1').replaceAll(from, to);
    await writeFile(file, Buffer.from(bytes, 'latin1'));
  };

  it('gives back what was packed, and is the same for the same content', async () => {
    await pack(['a.txt', 'one'], ['b/c.txt', 'two']);
    const first = await readFile(file);
    await pack(['a.txt', 'one'], ['b/c.txt', 'two']);
    expect([await read(), (await readFile(file)).equals(first)]).to.deep.equal([
      { 'a.txt': 'one', 'b/c.txt': 'two' },
      true,
    ]);
  });

  for (const name of ['../../evil', '/etc/passwd', 'a\\..\\evil', 'C:/evil.txt', 'a/../../b']) {
    it(`is refused when a member is called ${name}`, async () => {
      const harmless = name.replace(/./g, 'n');
      await pack([harmless, 'x']);
      await rename(harmless, name);
      expect(await problem()).to.match(
        /^pack\.zip cannot be read: a member leads out of its folder \(.+\); do not unpack it/,
      );
    });
  }

  it('is refused when two members have one name', async () => {
    await pack(['same-1.txt', 'x'], ['same-2.txt', 'y']);
    await rename('same-2.txt', 'same-1.txt');
    expect(await problem()).to.equal(
      'pack.zip cannot be read: its member "same-1.txt" comes twice; do not unpack it, and ask where it comes from.',
    );
  });

  it('is refused when a member is a link', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('/etc/passwd'), 'link', { mode: 0o120777 });
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
    await writeFile(file, Buffer.concat(chunks));
    expect(await problem()).to.include('is a link');
  });

  it('is refused when it would unpack to too much', async () => {
    await pack(['zeros', '0'.repeat(10_000)]);
    expect(await problem({ total: 5_000 })).to.include('it would unpack to more than');
  });

  it('is refused when a member unpacks to thousands of times its size', async () => {
    await pack(['bomb', '\0'.repeat(4 * 2 ** 20)]);
    expect(await problem()).to.equal('none');
    const zip = await readFile(file);
    // The size field of the only entry is raised, so that the directory claims an extreme compression ratio.
    const entry = zip.indexOf(Buffer.from('504b0102', 'hex'));
    zip.writeUInt32LE(0x1fff_ffff, entry + 24);
    await writeFile(file, zip);
    expect(await problem()).to.include('unpacks to a suspiciously large file');
  });

  it('is refused when it was cut off', async () => {
    await pack(['a.txt', 'one']);
    await writeFile(file, (await readFile(file)).subarray(0, 60));
    expect(await problem()).to.equal(
      'pack.zip cannot be read: it is not a zip, or it was cut off; copy it again from where it was made.',
    );
  });

  it('is refused when a byte of a member was changed', async () => {
    await pack(['a.txt', 'some text that is long enough to be there as it is: 1234567890']);
    const zip = await readFile(file);
    zip.writeUInt8(zip.readUInt8(60) ^ 0x04, 60);
    await writeFile(file, zip);
    expect(await problem()).to.match(/its member "a\.txt" is damaged .*; copy it again\.$/);
  });

  it('that is not there is told in one sentence', async () => {
    expect(await problem()).to.equal(
      'pack.zip cannot be read: there is no such file or folder; check the path.'.replace(' or folder', ''),
    );
  });
});
