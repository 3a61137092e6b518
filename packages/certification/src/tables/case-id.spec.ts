import { expect } from 'chai';
import { readCaseId } from './columns';

describe('the cell that names a test case', () => {
  for (const id of [
    '1',
    '1.1',
    '1.10',
    '2.1.3',
    '007',
    'BC-1-2',
    'BC-12-Suspend',
    'TC_004',
    'IV',
    '#5',
    '§4',
    '5.',
    '3.a',
    'A',
    'T1',
    'REQ-1/2',
    'GoogleSearch_1',
    'TC 3',
    'ID 7',
    'Schritt 3',
    'Caso de prueba 12',
    'Purchase with a voucher',
  ]) {
    it(`${id} is an id as it stands`, () => expect(readCaseId(id)).to.deep.include({ id, title: null }));
  }

  for (const [shown, id] of [
    ['BC\u201101', 'BC-01'],
    ['BC\u201301', 'BC-01'],
    ['BC\u221201', 'BC-01'],
    ['BC-\u00ad02', 'BC-02'],
    ['BC-02\u200b', 'BC-02'],
    ['\ufeffBC-02\u00a0', 'BC-02'],
    ['TC\u00a03', 'TC 3'],
    ['ＢＣ－０３', 'BC-03'],
  ] as const) {
    it(`${JSON.stringify(shown)} shows ${id}`, () => expect(readCaseId(shown)?.id).to.equal(id));
  }

  for (const [text, id, title] of [
    ['0 - Connectivity Test', '0', 'Connectivity Test'],
    ['1.2 – First Time Activation', '1.2', 'First Time Activation'],
    ['1.1. Buy', '1.1', 'Buy'],
    ['1) Buy', '1', 'Buy'],
    ['Test-6: x', 'Test-6', 'x'],
    ['TC_001 Login', 'TC_001', 'Login'],
    ['TC 3 Login', 'TC 3', 'Login'],
    ['1.2.3 Suspend', '1.2.3', 'Suspend'],
    ['Schritt 3 - Kauf', 'Schritt 3', 'Kauf'],
    ['IV. Suspend', 'IV', 'Suspend'],
    ['BC-00\nConnectivity', 'BC-00', 'Connectivity'],
  ] as const) {
    it(`${JSON.stringify(text)} holds a title too`, () =>
      expect(readCaseId(text)).to.deep.equal({ id, title, numbered: true }));
  }

  it('means an id that is known, whatever else it could be', () =>
    expect(readCaseId('TC_001 Login', new Set(['TC_001 Login']))?.id).to.equal('TC_001 Login'));

  it('holds no id where it is empty, of several lines without one, or very long', () =>
    expect([readCaseId(' \u200b'), readCaseId('see\nbelow'), readCaseId('word '.repeat(30))]).to.deep.equal([
      null,
      null,
      null,
    ]));
});
