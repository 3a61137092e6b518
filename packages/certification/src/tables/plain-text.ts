const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** Characters that nobody sees: zero width, direction marks, byte order marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * A text as its reader sees it, in one form: every hyphen and dash as `-`, nothing invisible, one space where there are
 * several of whatever kind, full-width letters and digits as the usual ones. Line ends stay.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
