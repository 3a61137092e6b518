import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { type CertificateFolder, makeCertificateFolder } from '../../../../tests/kits/certificate/certificate-folder';
import { convert, office } from '../../../../tests/kits/certificate/office';
import type { Certificate } from '../certificate';
import { readWorkbook } from '../tables';
import { sheetRows, writeCsv, writeXlsx } from './index';
import { safeText } from './safe-text';
import { pythonCsv } from './test-bench/python-csv';
import { cellsOf, HEADINGS } from './write-csv';

describe('the sheets', () => {
  let bench: CertificateFolder;
  let folder: string;
  let certificate: Certificate;
  before(async () => {
    bench = await makeCertificateFolder();
    ({ folder, certificate } = bench);
  });
  after(() => bench.remove());

  it('hold a row for each scenario of each test case, with the ids and times that Bango looks up', () => {
    const rows: Record<string, string>[] = parse(writeCsv(sheetRows(certificate)), { bom: true, columns: true });
    expect(rows.find(({ Test }) => Test?.startsWith('BC-12'))).to.deep.equal({
      Test: 'BC-12 Suspend',
      Action: 'Suspend the entitlement.',
      'Expected result': 'It is SUSPENDED on both sides.',
      'Actual result': 'As expected. Entitlement ent-ssp-suspend-1: SUSPENDED on OpenTV Platform, SUSPENDED at Bango.',
      Verdict: 'PASSED',
      'Entitlement id': 'ent-ssp-suspend-1 (Bango: bango-ssp-suspend-1)',
      'Customer id': 'acc-ssp-suspend-1',
      'Product key': 'MUSIC',
      'UTC times':
        'from 2026-11-21T08:00:00.000Z to 2026-11-21T08:00:00.400Z\ncreated 2026-11-21T08:00:00.000Z\nsuspended 2026-11-21T08:00:00.060Z',
      Deployment: 'ssp 25.12',
      Scenario: 'A customer pauses the subscription (1)',
      'Outcome of the run': 'REHEARSAL',
    });
    expect(rows.find(({ Test }) => Test?.startsWith('BC-00'))?.Verdict).to.equal('NOT_COVERED');
  });

  it('say the same as a workbook', async () => {
    const file = join(folder, 'own.xlsx');
    const rows = sheetRows(certificate);
    await writeFile(file, await writeXlsx(certificate, rows));
    const [results] = await readWorkbook(file);
    const csv: string[][] = parse(writeCsv(rows), { bom: true });
    expect(
      results?.rows.map(({ cells }) =>
        cells.map(({ text }) => text).slice(0, cells.findLastIndex(({ text }) => text !== '') + 1),
      ),
    ).to.deep.equal(csv.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)));
  });

  it('opens in another program than the one that wrote it', async function () {
    if (office === undefined) return this.skip();
    convert(office, join(folder, 'certification.xlsx'), 'csv', join(folder, 'office'));
    const converted: string[][] = parse(await readFile(join(folder, 'office', 'certification.csv')), { bom: true });
    const own: string[][] = parse(await readFile(join(folder, 'certification.csv')), { bom: true });
    expect(converted).to.deep.equal(own);
  });

  for (const [what, text, safe] of [
    ['a formula', '=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['a plus sign', '+1', "'+1"],
    ['a minus sign', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab before a formula', '\t=1', "'\t'=1"],
    ['a command', '|cmd', "'|cmd"],
    ['a percent sign', '%0', "'%0"],
    ['blanks before a formula', '  =1', "'  =1"],
    ['a formula in a further line', 'a\n=1\r\n+2\r-3', "a\n'=1\r\n'+2\r'-3"],
    ['full-width signs', '＝1\n＋1\n－1\n＠x', "'＝1\n'＋1\n'－1\n'＠x"],
    ['a formula after a comma', 'a,=1', "a,'=1"],
    ['a formula after a semicolon', 'a;+1', "a;'+1"],
    ['a formula after a tab', 'a\t@x', "a\t'@x"],
    ['a formula after a separator and blanks', 'a; =1', "a;' =1"],
    ['a formula after a quotation mark that a separator precedes', 'a,"=1"', `a,'"=1"`],
    ['nothing in a sentence', 'a = b - c, d@e.f (100 %)', 'a = b - c, d@e.f (100 %)'],
  ] as const) {
    it(`defuse ${what}`, () => expect(safeText(text)).to.equal(safe));
  }

  for (const [what, actual] of [
    ['line feeds', 'one\ntwo\n\nthree'],
    ['carriage returns', 'one\rtwo\r\nthree'],
    ['quotation marks and separators', '"a";b,"c\n"'],
  ] as const) {
    it(`are read by another reader as many records as there are rows, with ${what} in cells`, function () {
      const rows = sheetRows(certificate).map((row) => ({ ...row, actual }));
      const read = pythonCsv(writeCsv(rows));
      if (read === null) return this.skip();
      expect(read).to.deep.equal([[...HEADINGS], ...rows.map(cellsOf)]);
    });
  }

  it('cut what no cell can hold, and take control characters out', () => {
    expect([safeText('a\u0000b\u0007c\nd'), safeText('x'.repeat(40_000)).length]).to.deep.equal(['abc\nd', 32_004]);
  });
});
