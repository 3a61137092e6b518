import { isSecretName } from './names';
import type { TextMasking } from './text';

const CREDENTIALS = /^(?:proxy-)?authorization$/i;

/**
 * Masks HTTP headers: credentials (the scheme stays), cookies (their names stay), keys and tokens by name, and URLs with
 * tokens in `location` and `referer`.
 */
export function maskHeaders(headers: Record<string, string>, masking: TextMasking): Record<string, string> {
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
  if (/^set-cookie$/i.test(name)) return masking.text(value.replace(/=[^;]*/, `=${masking.mask}`));
  if (isSecretName(name)) return masking.mask;
  if (/^(?:location|content-location|referer)$/i.test(name)) return masking.url(value);
  return masking.text(value);
}
