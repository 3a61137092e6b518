import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import writeWorkbook from 'write-excel-file/node';
import { writeArchive } from '../archive';
import { leakSentences, readScanFile, SCAN_FILE, scanContents, scanFileContent, scanFolder } from './index';

const SECRET = 'Zq7&kd-"u8/Xw2';
const lookedFor = {
  secrets: [{ name: 'OPENTV_PASSWORD', value: SECRET }],
  canaries: [{ name: 'canary-1', value: 'canary-0f9a8b7c6d' }],
};
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const json = (value: unknown): string => JSON.stringify(value);

describe('the leak scan', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scan-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const save = async (name: string, content: string | Buffer): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  };
  const found = async (): Promise<string[]> => leakSentences(await scanFolder(folder, lookedFor));

  // Every way in which other tools are known to let a secret out.
  const leaks: [string, string, string | Buffer][] = [
    [
      'a URL in an exchange',
      'exchanges.ndjson',
      json({ request: { url: `https://h/x?p=${encodeURIComponent(SECRET)}` } }),
    ],
    [
      'the name of a step',
      'messages-ssp.ndjson',
      json({ pickle: { steps: [{ text: `Given the password ${SECRET}` }] } }),
    ],
    [
      'an attachment in Base64',
      'messages-ssp.ndjson',
      json({ attachment: { body: base64(json({ body: SECRET })), contentEncoding: 'BASE64' } }),
    ],
    [
      'an attachment that is JSON in JSON',
      'messages-ssp.ndjson',
      json({ attachment: { body: json({ body: SECRET }) } }),
    ],
    [
      'an error message',
      'messages-non-ssp.ndjson',
      json({ testStepFinished: { testStepResult: { message: `refused: ${SECRET}` } } }),
    ],
    ['what was printed on the terminal', 'terminal.log', `signing in with ${SECRET}\n`],
    [
      'a parameter of an Allure result',
      'allure-results/1-result.json',
      json({ parameters: [{ name: 'password', value: SECRET }] }),
    ],
    [
      'a file inside an Allure report',
      'allure-report/index.html',
      `<script>d('data/1.json','${base64(json({ v: SECRET }))}')</script>`,
    ],
    ['junit.xml', 'junit.xml', `<failure message="${SECRET.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`],
    ['a Basic header', 'exchanges.ndjson', json({ authorization: `Basic ${base64(`crm:${SECRET}`)}` })],
    [
      'a packed call story',
      'index.html',
      `<script type="application/gzip">${gzipSync(json({ body: SECRET })).toString('base64')}</script>`,
    ],
    ['Base64 twice', 'a.txt', base64(base64(`a longer text around ${SECRET} so that it is decoded`))],
    ['a compressed file', 'a.gz', gzipSync(`text ${SECRET}`)],
  ];
  for (const [what, name, content] of leaks) {
    it(`finds a secret in ${what}`, async () => {
      await save(name, content);
      const { findings } = await scanFolder(folder, lookedFor);
      expect(findings.map(({ file, kind, name: of }) => [file, kind, of])).to.deep.equal([
        [name, 'secret', 'OPENTV_PASSWORD'],
      ]);
    });
  }

  it('finds a secret in a cell of a workbook', async () => {
    await writeWorkbook([['x', SECRET]], { sheet: 'Results' }).toFile(join(folder, 'certification.xlsx'));
    expect(await found()).to.deep.equal([
      'The secret OPENTV_PASSWORD was found in certification.xlsx (xl/sharedStrings.xml).',
    ]);
  });

  it('finds a secret of two lines in a large file', async () => {
    const secrets = [{ name: 'KEY', value: 'Qw8#first\nsecond-7Ju' }];
    await save('a.txt', `${' '.repeat(2 ** 20 - 15)}${secrets[0]?.value}${' '.repeat(2 ** 20)}`);
    const { findings } = await scanFolder(folder, { secrets, canaries: [] });
    expect(findings).to.deep.equal([{ file: 'a.txt', inside: null, kind: 'secret', name: 'KEY' }]);
  });

  it('finds a canary in a member of a zip', async () => {
    await writeArchive(
      join(folder, 'a.zip'),
      [{ path: 'in/side.txt', content: Buffer.from('0 canary-0f9a8b7c6d 0') }],
      new Date(0),
    );
    expect(await found()).to.deep.equal(['The canary canary-1 was found in a.zip (in/side.txt).']);
  });

  it('finds in a file that is not written yet what it finds in a written one', async () => {
    const archive = join(folder, 'a.zip');
    await writeArchive(archive, [{ path: 'in/side.txt', content: Buffer.from(`0 ${SECRET} 0`) }], new Date(0));
    await save('a.txt', `text ${SECRET}`);
    const files = new Map<string, Buffer>();
    for (const name of ['a.txt', 'a.zip']) files.set(name, await readFile(join(folder, name)));
    const scan = await scanContents(files, lookedFor);
    expect(scan).to.deep.equal(await scanFolder(folder, lookedFor));
    expect(scan.findings.map(({ file, inside }) => [file, inside])).to.deep.equal([
      ['a.txt', null],
      ['a.zip', 'in/side.txt'],
    ]);
  });

  it('finds a token that nobody configured', async () => {
    const token = [base64('{"alg":"RS256","typ":"JWT"}'), base64('{"sub":"crm"}'), 'c2ln']
      .join('.')
      .replaceAll('=', '');
    await save('a.txt', `got ${token}`);
    expect(await found()).to.deep.equal(['A token was found in a.txt.']);
  });

  it('says what it looked for, and names secrets that are too short to be looked for', async () => {
    await save('a.txt', 'abc');
    const scan = await scanFolder(folder, {
      secrets: [...lookedFor.secrets, { name: 'PIN', value: 'abc' }],
      canaries: [],
    });
    expect(scan).to.deep.equal({
      schema: 'certify-scan/1',
      files: 1,
      bytes: 3,
      lookedFor: { secrets: ['OPENTV_PASSWORD', 'PIN'], canaries: 0, tooShort: ['PIN'] },
      findings: [],
    });
    await save(SCAN_FILE, scanFileContent(scan));
    expect(await readScanFile(folder)).to.deep.equal(scan);
  });
});
