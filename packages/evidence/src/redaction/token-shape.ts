const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const OBJECT_ID = /^[0-9a-f]{24}$/i;
const TOKEN_CHARACTERS = /^[A-Za-z0-9._~=+-]+$/;

const hasDigit = (text: string): boolean => /\d/.test(text);

/** True for what nobody would type: long, of mixed case with digits, or very long hexadecimal. UUIDs and object ids are ids. */
export function looksRandom(text: string): boolean {
  if (text.length < 20 || !TOKEN_CHARACTERS.test(text) || UUID.test(text) || OBJECT_ID.test(text)) return false;
  if (/^[0-9a-f]{40,}$/i.test(text)) return true;
  return hasDigit(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

/** True for what may be a token where one is expected, as in the URL of an activation page: UUIDs count as tokens there. */
export function mayBeToken(text: string): boolean {
  return TOKEN_CHARACTERS.test(text) && (text.length >= 20 || (text.length >= 8 && hasDigit(text)));
}
