import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readPack } from './index';
import { extraField, type RawMember, type RawZip, rawZip, unicodePath } from './test-bench/raw-zip';

const PAGE = 'evidence-1/index.html';
const page: RawMember = { name: PAGE, content: 'a page' };
const run: RawMember = { name: 'evidence-1/run.json', content: '{}' };
const JUNK = Buffer.from('something that some unpackers read');
const FORGED = rawZip([{ name: PAGE, content: 'a forged page' }]);

interface Attack {
  what: string;
  members?: RawMember[];
  around?: RawZip;
  /** Changes the finished zip. */
  change?(zip: Buffer): Buffer;
  says: string;
}

const ATTACKS: Attack[] = [
  { what: 'data before its members', change: (zip) => Buffer.concat([JUNK, zip]), says: 'is damaged' },
  {
    what: 'data before its members, counted',
    members: [{ ...page, before: JUNK }],
    says: 'it has data before its members',
  },
  {
    what: 'a member between two that the directory does not name',
    members: [page, { ...run, before: FORGED.subarray(0, 60) }],
    says: 'it has data between its members',
  },
  {
    what: 'data between members and directory',
    around: { beforeDirectory: JUNK },
    says: 'it has data between its members and its directory',
  },
  { what: 'data after the directory', around: { afterDirectory: JUNK }, says: 'between its directory and its end' },
  { what: 'data after its end', change: (zip) => Buffer.concat([zip, JUNK]), says: 'it was cut off' },
  { what: 'a second zip behind it', change: (zip) => Buffer.concat([zip, FORGED]), says: 'is damaged' },
  { what: 'a comment', around: { comment: 'x' }, says: 'it has a comment, or data after its directory' },
  {
    what: 'a zip in its comment',
    around: { comment: FORGED.toString('latin1') },
    says: '',
  },
  {
    what: 'more members than its end says',
    around: { count: 1 },
    says: 'its directory holds something besides its members',
  },
  {
    what: 'data behind the end of a compressed content',
    members: [{ ...page, behind: JUNK }, run],
    says: 'is damaged (there is data behind its content)',
  },
  {
    what: 'a second name of a member',
    members: [{ ...page, extra: unicodePath(PAGE, 'evidence-1/INDEX.html') }],
    says: 'has a second name (Unicode path, 0x7075)',
  },
  {
    what: 'a second name in front of a member only',
    members: [{ ...page, localExtra: unicodePath(PAGE, 'evidence-1/other.html') }],
    says: 'has an extra field',
  },
  { what: 'a 64-bit size', members: [{ ...page, extra: extraField(1, Buffer.alloc(8)) }], says: '64-bit' },
  {
    what: 'an extra field',
    members: [{ ...page, extra: extraField(0x5455, Buffer.alloc(5)) }],
    says: 'an extra field',
  },
  { what: 'a comment of a member', members: [{ ...page, comment: 'x' }], says: 'has a comment' },
  {
    what: 'another name in front of a member',
    members: [{ ...page, localName: 'evidence-1/other.html' }],
    says: 'has another name in front of it than in the directory',
  },
  {
    what: 'another method in front of a member',
    members: [{ ...page, localMethod: 0 }],
    says: 'is described otherwise in front of it',
  },
  {
    what: 'another size in front of a member',
    members: [{ ...page, localSize: 3 }],
    says: 'is described otherwise in front of it',
  },
  { what: 'another pack', members: [page, { ...run, name: 'evidence-1/evidence-2.zip' }], says: 'holds another pack' },
  { what: '__MACOSX', members: [page, { ...run, name: '__MACOSX/evidence-1/._index.html' }], says: 'an archiver' },
  { what: 'a file of the Finder', members: [page, { ...run, name: 'evidence-1/.DS_Store' }], says: 'an archiver' },
  { what: 'a file outside its folder', members: [page, { ...run, name: 'index.html' }], says: 'does not lie in one' },
  { what: 'two folders', members: [page, { ...run, name: 'evidence-2/index.html' }], says: 'does not lie in one' },
  { what: 'an entry for a folder', members: [page, { name: 'evidence-1/x/', content: '' }], says: 'is a folder' },
  {
    what: 'names that differ in case only',
    members: [page, { ...page, name: 'evidence-1/INDEX.html' }],
    says: 'comes twice',
  },
  {
    what: 'a name with an override of its direction',
    members: [{ ...page, name: 'evidence-1/\u202elmth.exe' }],
    says: 'has a name that is not what it looks like',
  },
  {
    what: 'a name with an escape sequence',
    members: [{ ...page, name: 'evidence-1/\x1b[2J' }],
    says: 'evidence-1/\\u{1b}[2J" has a name that is not what it looks like',
  },
  { what: 'a decomposed name', members: [{ ...page, name: 'evidence-1/e\u0301' }], says: 'not what it looks like' },
  { what: 'a name that Windows cuts', members: [{ ...page, name: 'evidence-1/index.html.' }], says: 'on Windows' },
  { what: 'a name with a stream', members: [{ ...page, name: 'evidence-1/a:b' }], says: 'on Windows' },
  { what: 'a name that is too long', members: [{ ...page, name: `evidence-1/${'x'.repeat(256)}` }], says: 'too long' },
  { what: 'folders that are too deep', members: [{ ...page, name: `${'a/'.repeat(40)}x` }], says: 'too long' },
];

describe('a pack', () => {
  let folder: string;
  let file: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-pack-'));
    file = join(folder, 'pack.zip');
  });
  after(() => rm(folder, { recursive: true }));

  const read = async (zip: Buffer): Promise<Record<string, string>> => {
    await writeFile(file, zip);
    const members: Record<string, string> = {};
    for await (const { path, content } of readPack(file)) members[path] = content.toString();
    return members;
  };
  const refusal = async (zip: Buffer): Promise<string> => {
    try {
      return JSON.stringify(await read(zip));
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message.replace(file, 'pack.zip')}` : 'no error';
    }
  };

  it('is read where it is as it should be', async () => {
    expect(await read(rawZip([page, run]))).to.deep.equal({ [PAGE]: 'a page', 'evidence-1/run.json': '{}' });
  });

  for (const { what, members = [page, run], around, change = (zip: Buffer) => zip, says } of ATTACKS) {
    it(`is refused with ${what}`, async () => {
      const sentence = await refusal(change(rawZip(members, around)));
      expect(sentence)
        .to.match(/^ArchiveError: pack\.zip cannot be read: [^\n]+\.$/)
        .and.to.include(says);
    });
  }
});
