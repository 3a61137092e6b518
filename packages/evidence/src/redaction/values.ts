import { isIdName, isPersonalName, isSecretName, isTokenUrlName } from './names';
import { maskPersonal } from './personal';
import type { TextMasking } from './text';

const DEEPEST = 200;

/**
 * Masks a JSON value at any depth by the names of its fields and by what its texts hold. Numbers, booleans and null stay,
 * except a number below a secret name or equal to a configured secret. A text that is JSON itself is treated as JSON.
 *
 * @param value any JSON value; anything else (functions, buffers) is replaced by the mask
 */
export function maskValue(value: unknown, masking: TextMasking): unknown {
  return walk(value, '', masking, 0);
}

function walk(value: unknown, name: string, masking: TextMasking, depth: number): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  if (isSecretName(name)) return maskWhole(value, masking);
  if (typeof value === 'string') return maskString(value, name, masking, depth);
  if (typeof value === 'number' || typeof value === 'bigint') {
    return masking.text(String(value)) === String(value) ? value : masking.mask;
  }
  if (typeof value !== 'object' || depth > DEEPEST || ArrayBuffer.isView(value)) return masking.mask;
  if (value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => walk(item, name, masking, depth + 1));
  return maskFields(value, masking, depth);
}

function maskFields(value: object, masking: TextMasking, depth: number): object {
  const masked = new Map<string, unknown>();
  for (const [name, item] of Object.entries(value)) {
    let key = masking.text(name);
    while (masked.has(key)) key += '_';
    masked.set(key, walk(item, name, masking, depth + 1));
  }
  return Object.fromEntries(masked);
}

function maskWhole(value: unknown, masking: TextMasking): unknown {
  if (value === '') return value;
  if (typeof value === 'string') masking.learned.learn(value);
  return masking.mask;
}

function maskString(value: string, name: string, masking: TextMasking, depth: number): string {
  if (isPersonalName(name)) return masking.text(maskPersonal(value));
  if (isTokenUrlName(name) && /^(?:[a-z][a-z0-9+.-]*:)?\//i.test(value)) return masking.url(value, 'token-url');
  if (isIdName(name)) masking.learned.keep(value);
  const nested = /^\s*[[{]/.test(value) ? parse(value) : undefined;
  if (nested === undefined) return maskForm(value, masking) ?? masking.text(value);
  const masked = walk(nested, '', masking, depth + 1);
  const written = JSON.stringify(masked);
  return written === JSON.stringify(nested) ? masking.text(value) : masking.text(written);
}

/** A form body: pairs joined by `&`, each name and value URL-encoded. Undefined for anything else. */
function maskForm(text: string, masking: TextMasking): string | undefined {
  if (!/^[\w.%+[\]-]+=[^\s&={}"<>]*(?:&[\w.%+[\]-]+=[^\s&={}"<>]*)*$/.test(text)) return undefined;
  const pairs = [...new URLSearchParams(text)];
  const masked = pairs.map(([name, value]) => [name, String(walk(value, name, masking, 1))] as [string, string]);
  const same = masked.every(([, value], index) => value === pairs[index]?.[1]);
  return masking.text(same ? text : new URLSearchParams(masked).toString());
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
