import path, { join } from 'node:path';
import { expect } from 'chai';
import { displayPath } from './display-path';

describe('displayPath', () => {
  const here = join(__dirname, 'here');

  for (const [path, shown] of [
    [join(here, 'reports', 'index.html'), join('reports', 'index.html')],
    [here, '.'],
    [join(__dirname, 'there', 'index.html'), join(__dirname, 'there', 'index.html')],
  ] as const) {
    it(`shows ${shown.replace(__dirname, '')}`, () => expect(displayPath(path, here)).to.equal(shown));
  }

  for (const [path32, shown] of [
    ['C:\\suite\\reports\\index.html', 'reports\\index.html'],
    ['c:\\Suite\\reports', 'reports'],
    ['C:\\suite\\..reports', '..reports'],
    ['C:\\other', 'C:\\other'],
    ['D:\\reports', 'D:\\reports'],
  ] as const) {
    it(`shows ${path32} on Windows as ${shown}`, () => {
      expect(displayPath(path32, 'C:\\suite', path.win32)).to.equal(shown);
    });
  }
});
