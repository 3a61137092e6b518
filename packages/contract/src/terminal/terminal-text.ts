import { OWN_SEQUENCE, unmarked } from './colours';
import { visibleText } from './visible-text';

/**
 * Prepares text for a terminal or a log; applied where a stream is written to, so that no message needs to think of it.
 *
 * @param text whatever is to be written, parts of it perhaps by `coloursOf`
 * @returns the text with our own colours and everything else that a terminal would obey made visible
 */
export function terminalText(text: string): string {
  return text
    .split(OWN_SEQUENCE)
    .map((part, index) => (index % 2 === 1 ? unmarked(part) : visibleText(part)))
    .join('');
}
