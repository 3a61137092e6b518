import { base64Cores, textForms } from './encodings';

/** Shorter secrets cannot be distinguished from ordinary text: they are masked by the name of their field only. */
export const SHORTEST_SECRET = 4;

const escapeExpression = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function anyOf(texts: readonly string[], before = '', after = ''): RegExp | null {
  if (texts.length === 0) return null;
  return new RegExp(`${before}(?:${texts.map(escapeExpression).join('|')})${after}`, 'g');
}

/** Finds and masks the values of secrets in every form of `encodings.ts`. */
export interface SecretForms {
  /** Replaces each occurrence in any form. */
  mask(text: string, mask: string): string;
  /** Index of the first occurrence in any form; -1 when there is none. */
  find(text: string): number;
}

/**
 * Prepares a set of secrets for looking through many texts.
 *
 * @param secrets plain secrets; empty ones and those shorter than `SHORTEST_SECRET` are left out
 */
export function createSecretForms(secrets: readonly string[]): SecretForms {
  const usable = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST_SECRET);
  const longestFirst = (texts: string[]): string[] => [...new Set(texts)].sort((a, b) => b.length - a.length);
  const literals = anyOf(longestFirst(usable.flatMap(textForms)));
  const cores = longestFirst(usable.flatMap(base64Cores));
  // The rest of the Base64 word goes too; a slash or a hyphen may be the edge of an id, so the mask stops there.
  const words = anyOf(cores, '[A-Za-z0-9+]*', '[A-Za-z0-9+]*={0,2}');
  const exact = anyOf(cores);

  return {
    mask(text, mask) {
      let masked = text;
      if (literals) masked = masked.replace(literals, () => mask);
      if (exact && words && masked.search(exact) >= 0) masked = masked.replace(words, () => mask);
      return masked;
    },
    find(text) {
      const places = [literals, exact].map((expression) => (expression ? text.search(expression) : -1));
      return places.find((place) => place >= 0) ?? -1;
    },
  };
}
