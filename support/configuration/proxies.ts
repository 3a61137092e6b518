const ONE_URL = 'must be a URL of one proxy, http://host:port';
const ESCAPES =
  'has a user or password with signs that mean something in a URL: write %40 for @, %23 for #, %2F for /, %5C for \\, %25 for %';

/**
 * What is wrong with the address of a proxy (`HTTPS_PROXY`).
 *
 * @returns what follows the variable's name in a sentence; null where it can be used
 */
export function proxyProblem(text: string): string | null {
  if (/[\s,]/.test(text.slice(text.lastIndexOf('@') + 1))) return ONE_URL;
  const [, scheme] = /^([a-z][\w+.-]*):\/\//i.exec(text) ?? [];
  if (scheme === undefined) return withoutScheme(text);
  if (!/^https?$/i.test(scheme)) {
    return `names a ${scheme.toLowerCase()} proxy, which the suite cannot use: name one that speaks http`;
  }
  return hasOddCredentials(text) ? ESCAPES : partsProblem(text);
}

/** The address without user and password, for people and for the evidence. */
export function shownProxy(text: string): string {
  return text.replace(/^([a-z][\w+.-]*:\/\/)?.*@/i, '$1***@');
}

function withoutScheme(text: string): string {
  const rest = text.replace(/^\/\//, '');
  return /^https?:/i.test(text) || partsProblem(`http://${rest}`) !== null
    ? ONE_URL
    : `must begin with http:// or https://: write http://${shownProxy(rest)}`;
}

/** A URL ends its host at the first of these signs, and would take the user for the host. */
function hasOddCredentials(text: string): boolean {
  const credentials = text.slice(text.indexOf('//') + 2, Math.max(text.lastIndexOf('@'), 0));
  return /[/?#\\]/.test(credentials) || !isDecodable(credentials);
}

function partsProblem(text: string): string | null {
  if (!URL.canParse(text)) return ONE_URL;
  const { hostname, port, pathname, search, hash } = new URL(text);
  const isBare = ['', '/'].includes(pathname) && search === '' && hash === '';
  return hostname === '' || port === '0' || !isBare ? ONE_URL : null;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
