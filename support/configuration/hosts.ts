import type { Configuration } from './configuration';

/** Names of production systems, on which nothing must be bought by accident. */
const PRODUCTION = /(^|[.-])(prod|prd|production|live)\d*([.-]|$)/i;

/**
 * Bango's hosts without "sandbox" are production: `resale.api.bango.com`, `eu.resale.api.bango.com`
 * (docs/spec/bango.md, "Reseller API").
 */
const BANGO_PRODUCTION = /(^|\.)bango\.com$/i;

/**
 * Whether a host is among those that a live run may touch.
 *
 * @param allowed entries of `CERTIFY_ALLOW_HOSTS`: a host name or address, or `host:port`; no wildcards
 */
export function isAllowedHost(url: URL, allowed: readonly string[]): boolean {
  const { hostname } = url;
  const withPort = `${hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
  return allowed.some((entry) => [hostname, withPort].includes(entry.toLowerCase()));
}

/** Whether a host looks as if real customers were behind it. */
export function looksLikeProduction({ hostname }: URL): boolean {
  return PRODUCTION.test(hostname) || (BANGO_PRODUCTION.test(hostname) && !/sandbox/i.test(hostname));
}

/** Whether a host is this machine: nothing there is real. */
function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/**
 * Whether everything that a run would touch is on this machine: then a purchase costs nothing, and nobody need be
 * asked.
 */
export function isOnThisMachine({ connection, bango }: Pick<Configuration, 'connection' | 'bango'>): boolean {
  const urls = [connection?.baseUrl, connection?.keycloakBaseUrl, connection?.sspBaseUrl, bango?.baseUrl].filter(
    (url) => typeof url === 'string',
  );
  return urls.every((url) => isLoopback(new URL(url)));
}

/**
 * What is wrong with the hosts that a live run would touch, one sentence each: only those in CERTIFY_ALLOW_HOSTS are
 * allowed.
 *
 * @param urls by the name of the variable that holds them
 * @param production the tester said with `--production` that production is meant
 */
export function hostProblems(urls: Record<string, string>, allowed: readonly string[], production: boolean): string[] {
  return Object.entries(urls).flatMap(([name, text]) => {
    const url = new URL(text);
    if (!isAllowedHost(url, allowed)) {
      return [
        `${name}: ${url.host} is not in CERTIFY_ALLOW_HOSTS, so the run may not touch it. Add it where that is meant.`,
      ];
    }
    return looksLikeProduction(url) && !production
      ? [`${name}: ${url.host} looks like production, where purchases are real. Where that is meant, say --production.`]
      : [];
  });
}
