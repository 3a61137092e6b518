import { expect } from 'chai';
import { readYaml, whyUnusableFile } from './index';

const BOMB = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`);

describe('YAML of hostile shape', () => {
  for (const [what, text, says] of [
    ['brackets without end', '['.repeat(200_000), 'is nested more than 64 deep'],
    ['maps in maps', '{a: '.repeat(5_000), 'is nested more than 64 deep'],
    ['brackets over many lines', '[\n'.repeat(5_000), 'is nested more than 64 deep'],
    ['lists in lists', '- '.repeat(100_000), 'is nested more than 64 deep'],
    ['keys in keys', '? '.repeat(20_000), 'is nested more than 64 deep'],
    [
      'deep indentation',
      Array.from({ length: 700 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'is nested more than 64 deep',
    ],
    [
      'aliases of aliases',
      ['a0: &a0 [x, x]', ...BOMB].join('\n'),
      'is nested too deep, or repeats itself too often by aliases',
    ],
    ['thousands of anchors', 'a: &a [x]\n'.repeat(10_000), 'has more than 500 anchors and aliases'],
    ['too many lines', '- x\n'.repeat(30_000), 'has more than 20000 lines'],
    ['an alias of nothing', 'a: *b', 'is not YAML: Unresolved alias (the anchor must be set before the alias): b'],
  ] as const) {
    it(`ends in one sentence: ${what}`, () => expect(readYaml(text).problem?.what).to.equal(says));
  }

  it('is read where it is of usual shape, with the lines of what it holds', () => {
    const { value, problem, lineOf } = readYaml('a:\n  - {b: [1, 2], c: &x y}\n  - *x\n');
    expect([value, problem, lineOf(['a', 1])]).to.deep.equal([{ a: [{ b: [1, 2], c: 'y' }, 'y'] }, null, 3]);
  });

  it('many brackets in one line are not deep', () => {
    expect(readYaml(`a: [${Array(500).fill('{b: 1}').join(', ')}]`).problem).to.equal(null);
  });

  it('is not looked for in a device, nor in a file that is too large', () => {
    expect([whyUnusableFile('/dev/zero'), whyUnusableFile(__filename, 100), whyUnusableFile(__filename)]).to.deep.equal(
      ['is not a file', 'is larger than 0 KB', null],
    );
  });
});
