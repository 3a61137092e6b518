import { type Colours, coloursOf } from '@opentv-bango/contract';
import type { Verdict } from '../verdicts';

/** How text is written: with colours or plain, and how wide. */
export interface Style {
  colours: boolean;
  /** Characters in a line. */
  width: number;
}

/** Colours that do nothing where the style is plain; what they colour goes to a terminal through `terminalText`. */
export function colours(style: Style): Colours {
  return coloursOf(style.colours);
}

/** A verdict as people read it: `NOT RUN`. */
export function verdictWords(verdict: Verdict): string {
  return verdict.replaceAll('_', ' ');
}

/** Text in the colour of a verdict; the words always say it too. */
export function inColourOf(verdict: Verdict, text: string, style: Style): string {
  const paint = colours(style);
  switch (verdict) {
    case 'PASSED':
      return paint.green(text);
    case 'FAILED':
      return paint.red(text);
    case 'BLOCKED':
    case 'WAIVED':
      return paint.yellow(text);
    default:
      return paint.dim(text);
  }
}

/** Breaks text into lines of the given width, each begun by `indent`; lines that are there stay. */
export function wrap(text: string, width: number, indent: string): string[] {
  const room = Math.max(20, width - indent.length);
  return text.split('\n').flatMap((line) => breakLine(line, room).map((part) => `${indent}${part}`.trimEnd()));
}

function breakLine(line: string, room: number): string[] {
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  const parts: string[] = [];
  let current = lead;
  for (const word of line.trim().split(' ')) {
    const longer = current.trim() === '' ? `${current}${word}` : `${current} ${word}`;
    if (longer.length > room && current.trim() !== '') {
      parts.push(current);
      current = `${lead}${word}`;
    } else {
      current = longer;
    }
  }
  return [...parts, current];
}
