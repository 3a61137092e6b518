import type { ErrorObject } from 'ajv';

const EXPECTED: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

const FORMATS: Record<string, string> = {
  'date-time': 'a date and time with time zone (ISO 8601)',
  'iso-date-time': 'a date and time (ISO 8601)',
  date: 'a date (ISO 8601)',
  uri: 'an absolute URL (RFC 3986)',
  'absolute-url': 'an absolute URL',
  email: 'an e-mail address',
};

/** Formats whose values may be shown; a URL may hold a token. */
const SHOWN_FORMATS = new Set(['date-time', 'iso-date-time', 'date']);

/** What is wrong, in plain words that follow the place: `is missing`, `must be text, got number`. */
export function wording(error: ErrorObject): string {
  const { keyword, params, data } = error;
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'dependentRequired':
      return `is missing; "${params.property}" needs it`;
    case 'type':
      return `must be ${expectedType(params.type)}, got ${typeof data === 'number' ? shown(data) : typeWord(data)}`;
    case 'enum':
      return `must be one of ${allowed(error).map(shown).join(', ')}, got ${shown(data)}`;
    case 'const':
      return `must be ${shown(params.allowedValue)}, got ${shown(data)}`;
    case 'minLength':
      return params.limit === 1 ? 'must not be empty' : `must have at least ${params.limit} characters`;
    case 'maxLength':
      return `must have at most ${params.limit} characters`;
    case 'minimum':
      return `must be at least ${params.limit}, got ${shown(data)}`;
    case 'maximum':
      return `must be at most ${params.limit}, got ${shown(data)}`;
    case 'format': {
      const format = String(params.format);
      const got = SHOWN_FORMATS.has(format) ? `, got ${shown(data)}` : '';
      return `must be ${FORMATS[format] ?? `of the format ${format}`}${got}`;
    }
    default:
      return error.message ?? `does not satisfy "${keyword}"`;
  }
}

/** What a value is, for people. */
export function typeWord(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'an object' : typeof value;
}

function expectedType(type: unknown): string {
  const types = Array.isArray(type) ? type : [type];
  return types.map((each) => EXPECTED[String(each)] ?? String(each)).join(' or ');
}

function allowed(error: ErrorObject): unknown[] {
  const values: unknown = error.params.allowedValues;
  return Array.isArray(values) ? values : [];
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  if (text === '') return 'empty text';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
