import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import writeWorkbook from 'write-excel-file/node';
import { type CertificateFolder, makeCertificateFolder } from '../../../../tests/kits/certificate/certificate-folder';
import { CSV_OF_EACH_SHEET, convert, office } from '../../../../tests/kits/certificate/office';
import { readArchive, writeArchive } from '../archive';
import type { Certificate } from '../certificate';
import { cellName, readWorkbook } from '../tables';
import { fillSheet } from './index';

const members = async (file: string): Promise<Map<string, Buffer>> => {
  const found = new Map<string, Buffer>();
  for await (const { path, content } of readArchive(file)) found.set(path, content);
  return found;
};

describe("the cells of Bango's own workbook", () => {
  let bench: CertificateFolder;
  let folder: string;
  let certificate: Certificate;
  before(async () => {
    bench = await makeCertificateFolder();
    ({ folder, certificate } = bench);
  });
  after(() => bench.remove());

  let theirs: string;
  let filled: string;

  beforeEach(async () => {
    theirs = join(folder, 'theirs.xlsx');
    filled = join(folder, 'filled.xlsx');
    const suspend = ['BC-12', 'Suspend', 'suspended', { backgroundColor: '#FFFF00' }, null, null, 'keep me'];
    const sheets = [
      { sheet: 'Cover', data: [['Please return to Bango']] },
      {
        sheet: 'Test & cases',
        columns: [{}, {}, {}, { width: 33 }],
        data: [
          [{ value: 'Bango certification', columnSpan: 3 }],
          [],
          ['No', 'Title', 'Expected', 'Actual Result', 'Pass/Fail', 'Entitlement ID', 'Comment'],
          suspend,
          ['BC-13', 'Resume', 'active', 'already here', null, null, null],
          ['T-77', 'Something else', 'ok', null, null, null, null],
          ['BC-17', 'Recover', 'URL', null, { type: 'Formula' as const, value: '1+1' }, null, null],
        ],
      },
    ];
    await writeWorkbook(sheets).toFile(theirs);
  });

  const cellsOf = async (file: string): Promise<Record<string, string>> => {
    const cells: Record<string, string> = {};
    const table = (await readWorkbook(file)).find(({ sheet }) => sheet === 'Test & cases');
    for (const { line, cells: row } of table?.rows ?? []) {
      for (const [index, { text }] of row.entries()) if (text !== '') cells[cellName(line, index + 1)] = text;
    }
    return cells;
  };

  it('fill its result cells and nothing else', async () => {
    const before = await cellsOf(theirs);
    const report = await fillSheet(theirs, filled, certificate, { mappingFile: null, force: false });
    const after = await cellsOf(filled);
    const changed = Object.keys(after).filter((address) => after[address] !== before[address]);
    expect({ changed, kept: after.D5, verdict: after.E4, ids: after.F4, comment: after.G4 }).to.deep.equal({
      changed: ['D4', 'E4', 'F4', 'E5', 'F5', 'D7'],
      kept: 'already here',
      verdict: 'PASSED (REHEARSAL)',
      ids: [1, 2]
        .flatMap((number) =>
          ['ssp', 'non-ssp'].map((leg) => `ent-${leg}-suspend-${number} (Bango: bango-${leg}-suspend-${number})`),
        )
        .sort((a, b) => Number(a.includes('non')) - Number(b.includes('non')))
        .join('\n'),
      comment: 'keep me',
    });
    expect({ ...report, file: '' }).to.deep.equal({
      file: '',
      placed: ['BC-12', 'BC-13', 'BC-17'],
      cells: 6,
      unplaced: [
        'Test & cases!D5, test BC-13, actual: the cell is filled already; --force overwrites it.',
        'Test & cases!A6, test T-77: no test case of the run has this id; say under "tests" in a mapping file which it is.',
        'Test & cases!E7, test BC-17, verdict: the cell holds a formula and was left.',
      ],
      notes: [],
    });
  });

  it('are filled where another program wrote it, and that program reads them', async function () {
    if (office === undefined) return this.skip();
    convert(office, theirs, 'xlsx', join(folder, 'office'));
    const source = join(folder, 'office', 'theirs.xlsx');
    await fillSheet(source, filled, certificate, { mappingFile: null, force: false });
    convert(office, filled, CSV_OF_EACH_SHEET, join(folder, 'office'));
    const rows: string[][] = parse(await readFile(join(folder, 'office', 'filled-Test & cases.csv')), {
      bom: true,
      relax_column_count: true,
    });
    const [cover]: string[][] = parse(await readFile(join(folder, 'office', 'filled-Cover.csv')), { bom: true });
    expect({
      cover: cover?.[0],
      untouched: rows[0]?.[0],
      suspend: rows[3]?.filter((_, index) => index !== 3 && index !== 5),
      actual: rows[3]?.[3]?.split('\n')[0],
      kept: rows[4]?.[3],
      formula: rows[6]?.[4],
    }).to.deep.equal({
      cover: 'Please return to Bango',
      untouched: 'Bango certification',
      suspend: ['BC-12', 'Suspend', 'suspended', 'PASSED (REHEARSAL)', 'keep me'],
      actual: '4 of 4 scenario(s) as expected.',
      kept: 'already here',
      formula: '2',
    });
  });

  it('keep every other part of the file byte for byte, and the style of the cells', async () => {
    await fillSheet(theirs, filled, certificate, { mappingFile: null, force: false });
    const [before, after] = [await members(theirs), await members(filled)];
    const changed = [...before.keys()].filter((path) => !after.get(path)?.equals(before.get(path) ?? Buffer.alloc(0)));
    const part = (files: Map<string, Buffer>): string => files.get('xl/worksheets/sheet2.xml')?.toString() ?? '';
    const style = (files: Map<string, Buffer>): unknown =>
      / r="D4"[^>]* s="(\d+)"| s="(\d+)"[^>]* r="D4"/.exec(part(files));
    const columns = (files: Map<string, Buffer>): unknown => /<cols>.*<\/cols>/.exec(part(files))?.[0];
    expect({
      changed,
      paths: [...after.keys()],
      style: style(after),
      columns: columns(after),
    }).to.deep.equal({
      changed: ['xl/worksheets/sheet2.xml'],
      paths: [...before.keys()],
      style: style(before),
      columns: columns(before),
    });
  });

  it('overwrite filled cells only when that is wanted', async () => {
    await fillSheet(theirs, filled, certificate, { mappingFile: null, force: true });
    expect((await cellsOf(filled)).D5).to.match(/^A paused subscription goes on \(ssp\): Not as expected/);
  });

  it('use a mapping file where headings and ids do not speak for themselves', async () => {
    const mapping = join(folder, 'mapping.yaml');
    await writeFile(mapping, 'columns: { verdict: Comment }\ntests: { T-77: [BC-12, BC-13] }\n');
    await fillSheet(theirs, filled, certificate, { mappingFile: mapping, force: false });
    const cells = await cellsOf(filled);
    expect([cells.G6, cells.E6]).to.deep.equal(['FAILED (REHEARSAL)', undefined]);
  });

  const problem = async (options: { mappingFile: string | null; force: boolean }): Promise<string> => {
    try {
      await fillSheet(theirs, filled, certificate, options);
    } catch (error) {
      if (error instanceof Error) return error.message.replaceAll(`${folder}/`, '');
    }
    return 'none';
  };

  it('cannot be filled when it is no workbook', async () => {
    await writeFile(theirs, 'Test;Verdict');
    expect(await problem({ mappingFile: null, force: false })).to.match(
      /^The sheet theirs\.xlsx: is not an \.xlsx workbook/,
    );
    await writeArchive(theirs, [{ path: 'a.txt', content: Buffer.from('x') }], new Date(0));
    expect(await problem({ mappingFile: null, force: false })).to.equal(
      'The sheet theirs.xlsx: is a zip, but not an .xlsx workbook; save it as .xlsx.',
    );
  });

  it('cannot be filled when it has no place for results', async () => {
    await writeWorkbook([['Hello', 'World']], { sheet: 'x' }).toFile(theirs);
    expect(await problem({ mappingFile: null, force: false })).to.match(
      /has no row with a heading for the test .* name them in a mapping file\.$/,
    );
  });

  it('says what is wrong in a mapping file', async () => {
    const mapping = join(folder, 'bad.yaml');
    await writeFile(mapping, 'columns: { colour: X }\n');
    expect(await problem({ mappingFile: mapping, force: false })).to.match(
      /^The sheet bad\.yaml: is no mapping: columns/,
    );
  });

  it('keeps the given file as it was', async () => {
    const before = await readFile(theirs);
    await fillSheet(theirs, filled, certificate, { mappingFile: null, force: true });
    expect((await readFile(theirs)).equals(before)).to.equal(true);
  });
});
