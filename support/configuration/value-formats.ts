import { z } from 'zod';
import { proxyProblem } from './proxies';

/** An http or https address without credentials, its last slash left out. */
export const url = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'must be an http or https URL')
  .refine((text) => !URL.canParse(text) || new URL(text).username === '', 'must not hold a user name or password')
  .transform((text) => text.replace(/\/+$/, ''));
/** Any text. */
export const text = z.string();
/** Items between commas. */
export const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
/** Hosts between commas: a name or address, with or without a port; a URL is none, and neither is a pattern. */
export const hosts = list.superRefine((items, { addIssue }) => {
  if (items.length === 0) addIssue('must name at least one host');
  const wrong = items.filter((item) => !isHost(item)).map((item) => ({ item, meant: hostIn(item) }));
  for (const { item, meant } of wrong) {
    addIssue(
      meant === null
        ? `must name hosts: "${item}" is none, and each is named in full`
        : `must name hosts: write ${meant} instead of ${item}`,
    );
  }
});
function isHost(text: string): boolean {
  return /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(text) && URL.canParse(`http://${text}`);
}
/** The host of a URL, or of what stands before a path. */
function hostIn(text: string): string | null {
  const url = text.includes('://') ? text : `http://${text}`;
  const host = URL.canParse(url) ? new URL(url).host : '';
  return isHost(host) && host !== text ? host : null;
}
/** A whole number between two others, both included. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= minimum && Number(text) <= maximum,
      `must be a whole number from ${minimum} to ${maximum}`,
    )
    .transform(Number);
/** A number above 0. */
export const positiveNumber = z
  .string()
  .refine((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0, 'must be a number more than 0')
  .transform(Number);
/** A switch: `yes`, or not set. */
export const yes = z
  .string()
  .refine((value) => value === 'yes', 'must be "yes", or not be set')
  .transform(() => true);
/** The path of a URL. */
export const path = z.string().startsWith('/', 'must begin with /');
/** The name of an HTTP header. */
export const headerName = z
  .string()
  .regex(/^[!#$%&'*+.^_`|~\w-]+$/, 'must be the name of an HTTP header')
  .transform((text) => text.toLowerCase());
/** One of a few words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.string().refine((value): value is Values[number] => values.includes(value), `must be one of ${values.join(', ')}`);
/** The address of a proxy, perhaps with credentials. */
export const proxy = z.string().superRefine((text, { addIssue }) => {
  const problem = proxyProblem(text);
  if (problem !== null) addIssue(problem);
});
/** The value of a header, sent as it is. */
export const tenant = z.string().regex(/^[\x20-\x7e]+$/, 'must be ASCII text, since it is sent in a header');
