import type { LearnedTokens } from './learned-tokens';
import { isIdName, isTokenParameter } from './names';
import { looksRandom, mayBeToken } from './token-shape';

/** What a URL is known to be: any, the page of a merchant, or the value of a field that holds a URL with a token. */
export type UrlKind = 'any' | 'page' | 'token-url';

/** What the parts of a URL are masked with. */
export interface UrlMasking {
  mask: string;
  learned: LearnedTokens;
  /** Masks secrets by their value in a decoded part. */
  value(text: string): string;
}

const COLLECTION = /^(?:entitlements?|accounts?|products?|customers?|realms|echo)$/i;
const TOKEN_PAGE =
  /^(?:activat(?:e|ion)|recover(?:y)?|token|reset|verify|confirm|login|signup|register|plan|plans|invite|sso|magic)$/i;

/**
 * Masks what is secret in a URL and keeps its scheme, host and the shape of its path: user-info, tokens in query and
 * fragment, token segments of the path. Works on relative URLs too.
 *
 * @param url the URL as it was sent
 * @param kind `token-url`: the last path segment and every query value are a token, whatever they look like
 *   (docs/spec/opentv-platform.md, "UC-02 Activation", "UC-04 Recover")
 * @param masking the mask, and what is known
 */
export function maskUrl(url: string, kind: UrlKind, masking: UrlMasking): string {
  const parts = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*|)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url);
  if (!parts) return masking.mask;
  const [, origin = '', path = '', query, fragment] = parts;
  return (
    maskOrigin(origin, masking) +
    maskPath(path, kind, masking) +
    (query === undefined ? '' : `?${maskQuery(query.slice(1), kind, masking)}`) +
    (fragment === undefined ? '' : `#${maskQuery(fragment.slice(1), kind, masking)}`)
  );
}

function maskOrigin(origin: string, { mask, value }: UrlMasking): string {
  const userInfo = /^([a-z][a-z0-9+.-]*:\/\/)(.*)@([^@]*)$/is.exec(origin);
  return userInfo ? `${userInfo[1]}${mask}@${value(userInfo[3] ?? '')}` : value(origin);
}

function maskPath(path: string, kind: UrlKind, masking: UrlMasking): string {
  const segments = path.split('/');
  const last = segments.findLastIndex((segment) => segment !== '');
  return segments
    .map((raw, index) => {
      const segment = decode(raw);
      const before = decode(segments[index - 1] ?? '');
      if (segment === '' || masking.learned.isId(segment)) return raw;
      const isToken =
        (kind === 'token-url' && (index === last || mayBeToken(segment))) ||
        (!COLLECTION.test(before) &&
          (looksRandom(segment) || ((kind === 'page' || TOKEN_PAGE.test(before)) && mayBeToken(segment))));
      if (!isToken) return unlessChanged(raw, segment, masking.value(segment));
      if (mayBeToken(segment)) masking.learned.learn(segment);
      return masking.mask;
    })
    .join('/');
}

function maskQuery(query: string, kind: UrlKind, masking: UrlMasking): string {
  if (query === '') return query;
  return query
    .split('&')
    .map((pair) => {
      const cut = pair.indexOf('=');
      const rawName = cut < 0 ? pair : pair.slice(0, cut);
      const name = decode(rawName);
      if (cut < 0) return maskBare(pair, name, kind, masking);
      const rawValue = pair.slice(cut + 1);
      const value = decode(rawValue);
      const kept = `${unlessChanged(rawName, name, masking.value(name))}=`;
      if (value === '' || masking.learned.isId(value)) return pair;
      const named = isTokenParameter(name);
      if (kind !== 'token-url' && !named && (isIdName(name) || !looksRandom(value))) {
        return kept + unlessChanged(rawValue, value, masking.value(value));
      }
      if ((named || looksRandom(value)) && mayBeToken(value)) masking.learned.learn(value);
      return kept + masking.mask;
    })
    .join('&');
}

function maskBare(raw: string, text: string, kind: UrlKind, masking: UrlMasking): string {
  if (kind === 'token-url' || looksRandom(text)) return masking.mask;
  return unlessChanged(raw, text, masking.value(text));
}

const unlessChanged = (raw: string, decoded: string, masked: string): string =>
  masked === decoded ? raw : encodeURIComponent(masked).replaceAll('%40', '@').replaceAll('%2C', ',');

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
