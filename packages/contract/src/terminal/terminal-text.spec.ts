import { expect } from 'chai';
import fc from 'fast-check';
import { coloursOf, terminalText, visibleLine } from './index';

const ESC = '\x1b';

describe('text for a terminal', () => {
  for (const [what, hostile, shown] of [
    ['a sequence that clears the screen', 'a\x1b[2Jb', 'a\\u{1b}[2Jb'],
    ['a colour that is not ours', '\x1b[32mVERIFIED\x1b[0m', '\\u{1b}[32mVERIFIED\\u{1b}[0m'],
    ['a title of the window', '\x1b]0;x\x07', '\\u{1b}]0;x\\u{7}'],
    ['a C1 control sequence', '\x9b2J', '\\u{9b}2J'],
    ['a return to the start of the line', 'FAILED\rPASSED', 'FAILED\\u{d}PASSED'],
    ['a backspace', 'FAILED\b\b\b\b\b\bPASSED', `FAILED${'\\u{8}'.repeat(6)}PASSED`],
    ['NUL and DEL', 'a\0b\x7f', 'a\\u{0}b\\u{7f}'],
    ['a bidirectional override', 'a\u202edcb', 'a\\u{202e}dcb'],
    ['a bidirectional isolate', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['characters without width', 'a\u200bb\ufeffc', 'a\\u{200b}b\\u{feff}c'],
    ['separators of lines', 'a\u2028b\u2029c\u0085d', 'a\\u{2028}b\\u{2029}c\\u{85}d'],
    ['tags', 'a\u{e0041}', 'a\\u{e0041}'],
    ['half a surrogate pair', 'a\ud83d', 'a\\u{d83d}'],
    ['a blank filler', 'a\u3164', 'a\\u{3164}'],
  ] as const) {
    it(`shows ${what}`, () => expect(terminalText(hostile)).to.equal(shown));
  }

  it('keeps lines, tabs, letters of all scripts, and symbols', () => {
    const text = 'one\n\ttwo: Zoë 张 \u05d0\u05d1 ✓ █░ 😀';
    expect(terminalText(text)).to.equal(text);
  });

  it('lets our own colours through, also one inside another, and not those of the text in them', () => {
    const { red, bold } = coloursOf(true);
    expect(terminalText(red(`x ${bold('y')} \x1b[32mz`))).to.equal('\x1b[31mx \x1b[1my\x1b[22m \\u{1b}[32mz\x1b[39m');
  });

  it('has no colours where they are off', () => {
    const { green, dim } = coloursOf(false);
    expect(terminalText(green(dim('x')))).to.equal('x');
  });

  it('shows a name in one line', () => expect(visibleLine('a\nb\tc')).to.equal('a\\u{a}b\\u{9}c'));

  it('leaves nothing that a terminal obeys, whatever comes', () => {
    const plain = (text: string): string => text.replaceAll(`${ESC}[22m`, '').replaceAll(`${ESC}[39m`, '');
    const steers = /[^\P{Cc}\n\t]|\p{Bidi_Control}/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !steers.test(plain(terminalText(text)))),
      { seed: 19, numRuns: 300 },
    );
  });
});
