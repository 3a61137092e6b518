import { BlockList, isIP } from 'node:net';
import { domainToASCII } from 'node:url';

/** An entry of `NO_PROXY`, as far as it has a meaning. */
type Entry = { port: string | null } & ({ kind: 'name'; matches: RegExp } | { kind: 'addresses'; block: BlockList });

/**
 * Whether a URL is reached without the proxy. Loopback always is; otherwise as `NO_PROXY` says: `*`, host names with those
 * below them, addresses, each with a port where one is meant, and blocks of addresses (CIDR).
 *
 * @param noProxy entries between commas or spaces; those without meaning count for nothing
 */
export function bypasses(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (/^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)) return true;
  return entriesOf(noProxy)
    .map(read)
    .some((entry) => entry !== null && (entry.port === null || entry.port === port) && covers(entry, host));
}

/** The entries of `NO_PROXY` that mean nothing. */
export function unreadableEntries(noProxy: string): string[] {
  return entriesOf(noProxy).filter((entry) => read(entry) === null);
}

function entriesOf(noProxy: string): string[] {
  return noProxy.split(/[\s,]+/).filter((entry) => entry !== '');
}

function covers(entry: Entry, host: string): boolean {
  if (entry.kind === 'name') return entry.matches.test(host);
  const version = isIP(host);
  return version !== 0 && entry.block.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

function read(text: string): Entry | null {
  if (isIP(text) === 6) return addresses(text, null, null);
  const [, block, prefix] = /^([\da-f.:]+)\/(\d{1,3})$/i.exec(text) ?? [];
  if (block !== undefined) return addresses(block, Number(prefix), null);
  const [, host = text, port = null] = /^(.*):(\d+)$/.exec(text) ?? [];
  const [, inBrackets] = /^\[(.*)\]$/.exec(host) ?? [];
  if (inBrackets !== undefined) return isIP(inBrackets) === 6 ? addresses(inBrackets, null, port) : null;
  return isIP(host) === 4 ? addresses(host, null, port) : named(host, port);
}

function addresses(address: string, prefix: number | null, port: string | null): Entry | null {
  const version = isIP(address);
  const bits = version === 6 ? 128 : 32;
  if (version === 0 || (prefix ?? bits) > bits) return null;
  const block = new BlockList();
  block.addSubnet(address, prefix ?? bits, version === 6 ? 'ipv6' : 'ipv4');
  return { kind: 'addresses', block, port };
}

/** A name stands for itself and for what is below it; a star for any signs. */
function named(text: string, port: string | null): Entry | null {
  const name = text.replace(/^\*?\./, '').replace(/\.$/, '');
  const ascii = name.includes('*') ? name.toLowerCase() : domainToASCII(name);
  if (!/^[\w.*-]+$/.test(ascii)) return null;
  const pattern = ascii.replaceAll('.', '\\.').replaceAll('*', '.*');
  return { kind: 'name', matches: new RegExp(`^(.+\\.)?${pattern}$`), port };
}
