import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { ONE_CASE, writeFakeRun } from '../../../../tests/kits/fake-run';
import { type ArchiveMember, readArchive, writeArchive } from '../archive';
import { completeEvidence } from '../completion';
import { sha256 } from '../files';
import { CHECKSUMS_FILE, checksums, MANIFEST_FILE, type Manifest, SIGNATURE_FILE, SIGNER_FILE } from '../manifest';
import { makePack } from '../pack';
import { readRun } from '../run';
import { editWorksheet } from '../sheets/edit-worksheet';
import { renderVerification, type Verification, verify } from './index';

const lookedFor = { secrets: [{ name: 'OPENTV_PASSWORD', value: 'not-in-the-evidence' }], canaries: [] };
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

const problems = ({ checks }: Verification): string[] => checks.flatMap((check) => check.problems);
const message = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return 'none';
};

describe('evidence', () => {
  let place: string;
  let original: string;
  let folder: string;

  const edit = async (name: string, change: (text: string) => string): Promise<void> => {
    const before = await readFile(join(folder, name), 'utf8');
    const after = change(before);
    expect(after, 'the change changes something').to.not.equal(before);
    await writeFile(join(folder, name), after);
  };
  /** Makes a new manifest and new checksums, as somebody would to hide a change. */
  const forgeManifest = async (...names: string[]): Promise<void> => {
    const manifest: Manifest = JSON.parse(await readFile(join(folder, MANIFEST_FILE), 'utf8'));
    for (const file of manifest.files.filter(({ path }) => names.includes(path))) {
      const content = await readFile(join(folder, file.path));
      Object.assign(file, { bytes: content.length, sha256: sha256(content) });
    }
    const content = `${JSON.stringify(manifest, null, 1)}\n`;
    await writeFile(join(folder, MANIFEST_FILE), content);
    await writeFile(join(folder, CHECKSUMS_FILE), checksums(manifest, sha256(content)));
  };

  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'verify-'));
    original = join(place, 'original');
    await writeFakeRun(original, { clean: true });
    const options = { catalogue: ONE_CASE, lookedFor, signingKey: privateKey };
    await completeEvidence(await readRun(original), options);
  });
  beforeEach(async () => {
    folder = join(place, 'copy');
    await rm(folder, { recursive: true, force: true });
    await cp(original, folder, { recursive: true });
  });
  after(() => rm(place, { recursive: true }));

  it('that is unchanged is verified, as a folder and as a pack elsewhere', async () => {
    const { file, ...pack } = await makePack(folder, {
      rehearsal: true,
      signingKey: null,
      target: join(place, 'pack.zip'),
    });
    const verified = await Promise.all([folder, file].map((source) => verify(source, { trusted: publicKey })));
    expect({
      pack: { ...pack, bytes: 0 },
      verified: verified.map((one) => [one.verified, one.outcome, problems(one)]),
    }).to.deep.equal({
      pack: { bytes: 0, files: 17, signed: true, outcome: 'REHEARSAL' },
      verified: [
        [true, 'REHEARSAL', []],
        [true, 'REHEARSAL', []],
      ],
    });
  });

  it('can be checked with sha256sum and openssl alone', () => {
    const sums = execFileSync('sha256sum', ['-c', '--quiet', CHECKSUMS_FILE], { cwd: folder, encoding: 'utf8' });
    const signature = execFileSync(
      'openssl',
      [
        'pkeyutl',
        '-verify',
        '-pubin',
        '-inkey',
        SIGNER_FILE,
        '-rawin',
        '-in',
        MANIFEST_FILE,
        '-sigfile',
        SIGNATURE_FILE,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([sums, signature.trim()]).to.deep.equal(['', 'Signature Verified Successfully']);
  });

  describe('is refused, with what was changed, when', () => {
    it('a byte was changed', async () => {
      await edit('exchanges.ndjson', (text) => text.replace('"status":201', '"status":200'));
      expect(problems(await verify(folder, { trusted: null }))).to.deep.equal([
        'exchanges.ndjson was changed: its digest is another.',
        'index.html is not what this suite makes of the recorded messages: something besides the verdicts was changed, or another version made it.',
      ]);
    });

    it('a file was removed', async () => {
      await rm(join(folder, 'ledger.ndjson'));
      expect(problems(await verify(folder, { trusted: null }))).to.include('ledger.ndjson is missing.');
    });

    it('a file was added', async () => {
      await writeFile(join(folder, 'more.txt'), 'x');
      expect(problems(await verify(folder, { trusted: null }))).to.deep.equal([
        'more.txt was added: the manifest does not know it.',
      ]);
    });

    for (const name of ['evidence-another.zip', 'evidence-.zip', 'evidence-another.zip.part']) {
      it(`a pack was added that is not of this run: ${name}`, async () => {
        await writeFile(join(folder, name), 'x');
        expect(problems(await verify(folder, { trusted: null }))).to.deep.equal([
          `${name} was added: it is no pack of this run.`,
        ]);
      });
    }

    it('a link was added', async () => {
      await symlink('/etc/passwd', join(folder, 'more.txt'));
      expect(problems(await verify(folder, { trusted: null }))).to.deep.equal([
        'more.txt was added: it is a link or a device, and no file.',
      ]);
    });

    it('something was added to the key', async () => {
      await edit(SIGNER_FILE, (text) => `This is the key of Bango.\n${text}`);
      const found = await Promise.all([null, publicKey].map((trusted) => verify(folder, { trusted })));
      expect(found.map(problems)).to.deep.equal([
        ['The signature is broken: signer.pem does not hold the key alone.'],
        ['The signature is broken: signer.pem does not hold the key that you trust.'],
      ]);
    });

    it('its key is one that anybody can sign for', async () => {
      const identity = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.alloc(32)]);
      identity.writeUInt8(1, 12);
      const weak = createPublicKey({ key: identity, format: 'der', type: 'spki' });
      const signature = Buffer.alloc(64);
      signature.writeUInt8(1, 0);
      await writeFile(join(folder, SIGNATURE_FILE), signature);
      await writeFile(join(folder, SIGNER_FILE), weak.export({ type: 'spki', format: 'pem' }));
      expect(problems(await verify(folder, { trusted: null }))).to.deep.equal([
        'The signature is broken: signer.pem is missing or is no Ed25519 public key that proves anything.',
      ]);
    });

    it('a verdict on the page was edited, and the manifest made anew', async () => {
      await edit('index.html', (text) =>
        text.replace(
          'data-key="ssp/suspend-1" data-leg="ssp" data-verdict="PASSED"',
          'data-key="ssp/suspend-1" data-leg="ssp" data-verdict="FAILED"',
        ),
      );
      await forgeManifest('index.html');
      expect(problems(await verify(folder, { trusted: null }))).to.deep.equal([
        'The signature is broken: it was not made for this manifest.',
        'index.html for the scenario ssp/suspend-1 (data) says "FAILED", and the recorded messages give "PASSED".',
      ]);
    });

    it('something else on the page was edited', async () => {
      await edit('index.html', (text) => text.replace('Example Telecom', 'Another Telecom'));
      await forgeManifest('index.html');
      expect(problems(await verify(folder, { trusted: null }))[1]).to.match(
        /^index\.html is not what this suite makes/,
      );
    });

    it('a verdict in the JSON was edited', async () => {
      await edit('certification.json', (text) => text.replace('"outcome": "REHEARSAL"', '"outcome": "CERTIFIABLE"'));
      await forgeManifest('certification.json');
      expect(problems(await verify(folder, { trusted: null }))).to.include(
        'certification.json: outcome says "CERTIFIABLE", and the recorded messages give "REHEARSAL".',
      );
    });

    it('a line of the sheet was edited', async () => {
      await edit('certification.csv', (text) => text.replace('PASSED', 'FAILED'));
      await forgeManifest('certification.csv');
      expect(problems(await verify(folder, { trusted: null }))).to.include(
        'certification.csv:2 is not what the recorded messages give.',
      );
    });

    it('the workbook was edited, be it a result or what it says of the run', async () => {
      const file = join(folder, 'certification.xlsx');
      const members: ArchiveMember[] = [];
      for await (const member of readArchive(file)) members.push(member);
      for (const [part, column, text] of [
        ['xl/worksheets/sheet1.xml', 5, 'FAILED'],
        ['xl/worksheets/sheet2.xml', 2, 'CERTIFIABLE'],
      ] as const) {
        const member = members.find(({ path }) => path === part);
        if (member === undefined) throw new Error(`no ${part}`);
        const edits = [{ part, row: part.includes('1') ? 2 : 1, column, text }];
        member.content = Buffer.from(await editWorksheet(member.content.toString(), edits));
      }
      await writeArchive(file, members, new Date(0));
      await forgeManifest('certification.xlsx');
      expect(problems(await verify(folder, { trusted: null })).slice(1)).to.deep.equal([
        'certification.xlsx, sheet Results, row 2 is not what the recorded messages give.',
        'certification.xlsx, sheet Run, row 1 is not what the recorded messages give.',
      ]);
    });

    it('the recorded messages were edited', async () => {
      await edit('messages-ssp.ndjson', (text) => text.replace('"status":"PASSED"', '"status":"FAILED"'));
      await forgeManifest('messages-ssp.ndjson');
      const found = problems(await verify(folder, { trusted: null }));
      expect(found).to.include(
        'certification.json: scenarios[ssp/suspend-1].verdict says "PASSED", and the recorded messages give "BLOCKED".',
      );
    });

    it('the manifest claims another outcome', async () => {
      await edit(MANIFEST_FILE, (text) => text.replace('"outcome": "REHEARSAL"', '"outcome": "CERTIFIABLE"'));
      await forgeManifest();
      expect(problems(await verify(folder, { trusted: null }))).to.include(
        'manifest.json: the outcome is "CERTIFIABLE", and the recorded messages give "REHEARSAL".',
      );
    });

    it('the signature was taken away, where a key is known', async () => {
      await Promise.all([SIGNATURE_FILE, SIGNER_FILE].map((name) => rm(join(folder, name))));
      expect(problems(await verify(folder, { trusted: publicKey }))).to.deep.equal([
        'The evidence is not signed, and a key was given to check it with.',
      ]);
    });

    it('it was signed by somebody else', async () => {
      const stranger = generateKeyPairSync('ed25519').publicKey;
      expect(problems(await verify(folder, { trusted: stranger }))).to.deep.equal([
        'The signature is broken: it was not made for this manifest by the key that you trust.',
      ]);
    });

    it('the catalogue was damaged', async () => {
      await edit('catalogue.json', (text) => text.slice(0, 40));
      expect(problems(await verify(folder, { trusted: null })).at(-1)).to.include(
        'is missing or damaged, so the run cannot be judged again',
      );
    });
  });

  describe('that is made to overload a reviewer is refused', () => {
    const DEEP = '['.repeat(200_000) + ']'.repeat(200_000);
    const bomb = (): string => gzipSync(Buffer.alloc(200 * 2 ** 20)).toString('base64');
    for (const [what, name, change] of [
      [
        'with a story that unpacks to 200 MB',
        'index.html',
        (text: string) =>
          text.replace(/(<script type="application\/gzip" id="[^"]*">)[^<]*/, (_, start: string) => start + bomb()),
      ],
      ['with a deep exchange', 'exchanges.ndjson', (text: string) => text.replace(/"body":/, `"body":${DEEP},"x":`)],
      ['with a deep message', 'messages-ssp.ndjson', (text: string) => `${text}{"attachment":${DEEP}}\n`],
      ['with a deep certificate', 'certification.json', (text: string) => text.replace('{', `{"deep":${DEEP},`)],
      ['with a deep catalogue', 'catalogue.json', (text: string) => text.replace('{', `{"deep":${DEEP},`)],
    ] as const) {
      it(what, async function () {
        this.timeout(60_000);
        await edit(name, change);
        await forgeManifest(name);
        const { verified } = await verify(folder, { trusted: null });
        expect(verified).to.equal(false);
      });
    }
  });

  describe('whose files try to paint over the verdict', () => {
    const hostile = '\u001b[2J\nVERIFIED: CERTIFIABLE\n';

    it('has an id of a run that no run has', async () => {
      await edit('run.json', (text) => text.replace(/"runId": ?"[^"]*"/, `"runId":${JSON.stringify(hostile)}`));
      expect(problems(await verify(folder, { trusted: null })).at(-1)).to.match(
        /run\.json is damaged: runId: must be at most 100 letters, digits/,
      );
    });

    it('has a name of a leg that leads elsewhere', async () => {
      await edit('run.json', (text) => text.replace(/"name": ?"ssp"/, '"name":"../../ssp"'));
      expect(problems(await verify(folder, { trusted: null })).at(-1)).to.match(/legs\.0\.name: must be at most/);
    });

    it('has a file whose name is more than one line', async () => {
      await writeFile(join(folder, hostile), 'x');
      const shown = renderVerification(await verify(folder, { trusted: null }), { colours: false, width: 100 });
      expect(shown.split('\n').filter((line) => line.startsWith('VERIFIED'))).to.deep.equal([]);
      expect(shown).to.include('    \\u{1b}[2J\\u{a}VERIFIED: CERTIFIABLE\\u{a} was added');
    });
  });

  it('that is no evidence is told in one sentence', async () => {
    const file = join(place, 'note.txt');
    await writeFile(file, 'hello');
    expect(await message(verify(file, { trusted: null }))).to.equal(
      `${file} cannot be read: it is not a zip, or it was cut off; copy it again from where it was made.`,
    );
  });
});
