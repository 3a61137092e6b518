import type { LearnedTokens } from './learned-tokens';
import { isSecretName, isTokenParameter } from './names';
import type { TextMasking } from './text';
import { looksRandom, mayBeToken } from './token-shape';

const CREDENTIALS = /^(?:proxy-)?authorization$/i;
/** A cookie that is set, the first or a further one after a comma. Attributes are not found, nor the comma of a date. */
const SET_COOKIE = /(^|,)([^=;,]*)=([^;]*)/g;

/**
 * Masks HTTP headers: credentials (the scheme stays), cookies (their names stay), keys and tokens by name, and URLs with
 * tokens in `location` and `referer`. A cookie that is a token is masked wherever it comes up later, in `location` too.
 */
export function maskHeaders(headers: Record<string, string>, masking: TextMasking): Record<string, string> {
  learnCookies(headers['set-cookie'] ?? '', masking.learned);
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [masking.text(name), maskHeader(name, value, masking)]),
  );
}

function maskHeader(name: string, value: string, masking: TextMasking): string {
  if (value === '') return value;
  if (CREDENTIALS.test(name)) {
    const scheme = /^(Basic|Bearer|Digest|Negotiate|NTLM|ApiKey)\s/i.exec(value)?.[1];
    return scheme ? `${scheme} ${masking.mask}` : masking.mask;
  }
  if (/^cookie$/i.test(name)) return masking.text(value.replace(/=[^;]*/g, `=${masking.mask}`));
  if (/^set-cookie$/i.test(name)) return masking.text(value.replace(SET_COOKIE, `$1$2=${masking.mask}`));
  if (isSecretName(name)) return masking.mask;
  if (/^(?:location|content-location|referer)$/i.test(name)) return masking.url(value);
  return masking.text(value);
}

function learnCookies(setCookie: string, learned: LearnedTokens): void {
  for (const [, , name = '', value = ''] of setCookie.matchAll(SET_COOKIE)) {
    if ((isTokenParameter(name) || looksRandom(value)) && mayBeToken(value)) learned.learn(value);
  }
}
