import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { evidencePath, evidenceWords } from './evidence-path';

describe('paths in the evidence', () => {
  const here = resolve('/home/jo/project');

  for (const [typed, shown] of [
    ['lists/bango.xlsx', 'lists/bango.xlsx'],
    ['./bango.xlsx', 'bango.xlsx'],
    [join(here, 'lists', 'bango.xlsx'), 'lists/bango.xlsx'],
    ['/home/jo/Documents/bango.xlsx', 'bango.xlsx'],
    ['../Documents/bango.xlsx', 'bango.xlsx'],
    ['..lists/bango.xlsx', '..lists/bango.xlsx'],
  ] as const) {
    it(`${typed} is shown as ${shown}`, () => expect(evidencePath(typed, here)).to.equal(shown));
  }

  it('are cut in the command line too, and nothing else is', () =>
    expect(
      evidenceWords(
        [
          'run',
          '--catalogue',
          '/home/jo/b.yaml',
          '--reports=/var/r',
          '--tags',
          '@UC-06 and not @x',
          'features/a.feature:3',
          '../up/list',
        ],
        here,
      ),
    ).to.deep.equal([
      ...['run', '--catalogue', 'b.yaml', '--reports=r', '--tags', '@UC-06 and not @x', 'features/a.feature:3', 'list'],
    ]));
});
