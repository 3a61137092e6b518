const JWT = /\bey[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){1,3}/g;
const SCHEME = /\b(Basic|Bearer|Digest|Negotiate|NTLM)(\s+|%20|\+)([A-Za-z0-9+/=._~%-]{4,})/gi;

/** Masks JSON Web Tokens (signed, encrypted and unsigned) wherever they stand. */
export function maskJwts(text: string, mask: string): string {
  if (!text.includes('ey')) return text;
  return text.replace(JWT, (candidate) => (isJoseHeader(candidate.split('.')[0] ?? '') ? mask : candidate));
}

/** True when a JSON Web Token stands somewhere in the text. */
export function containsJwt(text: string): boolean {
  if (!text.includes('ey')) return false;
  for (const [candidate] of text.matchAll(JWT)) if (isJoseHeader(candidate.split('.')[0] ?? '')) return true;
  return false;
}

/** Masks the credentials that follow the name of an authentication scheme; `Basic authentication` in a sentence stays. */
export function maskSchemes(text: string, mask: string): string {
  return text.replace(SCHEME, (whole: string, scheme: string, space: string, value: string) =>
    isWord(value) ? whole : `${scheme}${space}${mask}`,
  );
}

function isJoseHeader(segment: string): boolean {
  const header = Buffer.from(segment, 'base64url').toString('utf8');
  return /^\s*\{.*"(?:alg|typ|enc|kid)"/s.test(header);
}

// Words of a sentence are all letters, perhaps with the full stop; credentials that look like one decode to `user:password`.
function isWord(value: string): boolean {
  if (!/^[A-Za-z]+[.,]?$/.test(value)) return false;
  return !/^[\x20-\x7e]*:[\x20-\x7e]*$/.test(Buffer.from(value, 'base64').toString('latin1'));
}
