import { isSecretName } from './names';

const QUOTED = /(\\*)(["'])([A-Za-z][A-Za-z0-9_.-]*)\1\2(\s*:\s*)\1\2((?:(?!\1\2)[^\n]|(?<=\\)\2)*)\1\2/g;
const UNQUOTED = /(?<![A-Za-z0-9_.%-])([A-Za-z][A-Za-z0-9_.-]*)(\s*=\s*|: +)("[^"\n]*"|'[^'\n]*'|[^\s&"'<>,;)]+)/g;
const COOKIE_LINE = /\b((?:set-)?cookie)(\s*:\s*)[^\n'"]+/gi;

/**
 * Masks the values of secret names that are written inside a text: `"client_secret": "x"` (also JSON inside JSON),
 * `password=x`, `x-api-key: x`. A sentence such as `expired token: 403` stays.
 */
export function maskPairs(text: string, mask: string): string {
  if (!/[:=]/.test(text)) return text;
  return text
    .replace(COOKIE_LINE, (_, name: string, colon: string) => `${name}${colon}${mask}`)
    .replace(QUOTED, (whole: string, slashes: string, quote: string, name: string, colon: string) => {
      const mark = `${slashes}${quote}`;
      return isSecretName(name) ? `${mark}${name}${mark}${colon}${mark}${mask}${mark}` : whole;
    })
    .replace(UNQUOTED, (whole: string, name: string, sign: string, value: string) =>
      isSecretName(name) && !isProse(name, sign, value) ? `${name}${sign}${mask}` : whole,
    );
}

function isProse(name: string, sign: string, value: string): boolean {
  if (/^(?:Basic|Bearer|null|true|false|undefined)$/i.test(value)) return true;
  return sign.includes(':') && !/pass|pwd/i.test(name) && /^(?:[A-Za-z]+|\d{1,5})[.,]?$/.test(value);
}
