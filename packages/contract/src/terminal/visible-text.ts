/**
 * What a terminal obeys or does not show: control characters (C0 but tab and line feed, DEL, C1), surrogates without their
 * other half, separators of lines and paragraphs, and format characters: bidirectional overrides and isolates, characters
 * without width, tags. Fillers and variation selectors are blank too.
 */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Cf}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Makes visible what a terminal would obey or not show, so that a text says on it what it holds.
 *
 * @param text anything: what a platform answered, what a file holds
 * @returns the text with each such character as `\u{9b}`; tabs and line feeds stay
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/** As `visibleText`, for what is to stand in one line: tabs and line feeds become visible too. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/[\t\n]/g, escaped);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
