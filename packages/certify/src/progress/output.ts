import type { Style } from '@opentv-bango/certification/terminal';
import { terminalText } from '@opentv-bango/contract';

/** Where a command writes for people. */
export interface Output {
  /** Writes text, with all but our own colours that a terminal would obey made visible. */
  write(text: string): void;
  /** Empties the line that the cursor is in; only where `live`. */
  eraseLine(): void;
  /** True on a terminal that can redraw a line. */
  live: boolean;
  style: Style;
}

/** The part of a stream that decides how it is written to. */
export interface OutputStream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

const PLAIN_WIDTH = 110;

/**
 * Makes an output of a stream: plain when it is not a terminal, coloured when it is; `NO_COLOR` and `FORCE_COLOR` win.
 *
 * @param environment usually `process.env`
 */
export function outputOf(stream: OutputStream, environment: Record<string, string | undefined>): Output {
  const terminal = stream.isTTY === true && environment.TERM !== 'dumb';
  const { NO_COLOR: no, FORCE_COLOR: force } = environment;
  const forced = force !== undefined && force !== '' && force !== '0' && force !== 'false';
  const colours = !no && (forced || (terminal && force !== '0' && force !== 'false'));
  const width = Math.min(stream.columns ?? PLAIN_WIDTH, 140);
  return {
    write: (text) => void stream.write(terminalText(text)),
    eraseLine: () => void stream.write('\r\x1b[2K'),
    live: terminal,
    style: { colours, width },
  };
}
