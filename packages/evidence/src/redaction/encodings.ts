import { toUSVString } from 'node:util';

const escapeAscii = (text: string): string =>
  text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const percent = (text: string): string => encodeURIComponent(toUSVString(text));
const strictPercent = (text: string): string =>
  percent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const form = (text: string): string => new URLSearchParams([['', toUSVString(text)]]).toString().slice(1);
const lowerHex = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

const ENCODERS: readonly ((text: string) => string)[] = [
  json,
  (text) => json(text).replaceAll('/', '\\/'),
  (text) => escapeAscii(json(text)),
  (text) =>
    json(text).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  percent,
  strictPercent,
  form,
  (text) => lowerHex(percent(text)),
  (text) => lowerHex(form(text)),
  (text) => encodeURI(toUSVString(text)),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
];

const encodeOnce = (texts: Iterable<string>): Set<string> =>
  new Set([...texts].flatMap((text) => ENCODERS.map((encode) => encode(text))));

/**
 * Every form in which a secret may be written as text: plain, JSON-escaped, URL-encoded, HTML-escaped, and one of these
 * inside another (JSON in JSON, JSON in a query, a URL in a page).
 *
 * @param secret the secret itself
 * @returns the distinct forms, longest first
 */
export function textForms(secret: string): string[] {
  const once = encodeOnce([secret]);
  const forms = new Set([secret, ...once, ...encodeOnce(once)]);
  return [...forms].filter((form) => form !== '').sort((a, b) => b.length - a.length);
}

/**
 * The part of a secret's Base64 form that does not depend on what stands before or after it, for each of the three
 * alignments; so that `user:secret` is seen in a Basic header, and a secret in any Base64 text around it. Both alphabets.
 *
 * @param secret the secret itself
 * @returns cores of at least four characters
 */
export function base64Cores(secret: string): string[] {
  const cores = new Set<string>();
  for (const text of new Set([secret, json(secret), percent(secret)])) {
    const bytes = Buffer.from(text, 'utf8');
    for (const offset of [0, 1, 2]) {
      const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
      const core = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
      if (core.length < 4) continue;
      cores.add(core);
      cores.add(core.replaceAll('+', '-').replaceAll('/', '_'));
      cores.add(percent(core));
      cores.add(core.replaceAll('/', '\\/'));
    }
  }
  return [...cores].sort((a, b) => b.length - a.length);
}
