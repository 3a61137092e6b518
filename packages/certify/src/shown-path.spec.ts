import { join } from 'node:path';
import { expect } from 'chai';
import { shownPath } from './shown-path';

describe('shownPath', () => {
  const here = join(__dirname, 'here');

  for (const [path, shown] of [
    [join(here, 'reports', 'index.html'), join('reports', 'index.html')],
    [here, '.'],
    [join(__dirname, 'there', 'index.html'), join(__dirname, 'there', 'index.html')],
  ] as const) {
    it(`shows ${shown.replace(__dirname, '')}`, () => expect(shownPath(path, here)).to.equal(shown));
  }
});
