import { z } from 'zod';

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
/** A whole number between two others, both included. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, `must be between ${minimum} and ${maximum}`);
/** A number above 0. */
export const positiveNumber = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'must be a number')
  .transform(Number)
  .refine((value) => value > 0, 'must be more than 0');
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
