import { maskJwts, maskSchemes } from './credentials';
import type { LearnedTokens } from './learned-tokens';
import { maskPairs } from './pairs';
import { maskEmails } from './personal';
import { remembered } from './remembered';
import type { SecretForms } from './secret-forms';
import { maskUrl, type UrlKind } from './url';

const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>\\^`{|}]+/gi;
const PAGE_PATH =
  /(\/(?:activate|activation|recover|recovery|reset|verify|login|signup|register|plans?|token)\/)([A-Za-z0-9._~-]{8,})/g;

/** Masks texts and URLs: the rules that need no structure around the text. */
export interface TextMasking {
  readonly mask: string;
  readonly learned: LearnedTokens;
  text(text: string): string;
  url(url: string, kind?: UrlKind): string;
}

/**
 * @param forms the configured secrets
 * @param mask what is written in place of a secret
 * @param learned the tokens and ids seen so far
 */
export function createTextMasking(forms: SecretForms, mask: string, learned: LearnedTokens): TextMasking {
  const withoutSecrets = remembered((text) => maskJwts(forms.mask(text, mask), mask));
  const byRule = remembered((text) => maskEmails(maskPairs(maskSchemes(text, mask), mask)));
  const byValue = (text: string): string => learned.mask(withoutSecrets(text), mask);
  const part = (text: string): string => {
    const masked = maskEmails(byValue(text));
    return /[=:]/.test(masked) ? maskPairs(masked, mask) : masked;
  };
  const url = (address: string, kind: UrlKind = 'any'): string =>
    byValue(maskUrl(byValue(address), kind, { mask, learned, value: part }));

  // URLs, and paths of pages: both have two slashes.
  const byPlace = (text: string): string => {
    if (text.indexOf('/') === text.lastIndexOf('/')) return text;
    const located = text.replace(URL_IN_TEXT, (found) => {
      const end = /[.,;:!?)\]]*$/.exec(found)?.[0] ?? '';
      return url(found.slice(0, found.length - end.length)) + end;
    });
    return located.replace(PAGE_PATH, (whole: string, before: string, token: string) =>
      /\d/.test(token) && !learned.isId(token) ? `${before}${mask}` : whole,
    );
  };

  return {
    mask,
    learned,
    url,
    text(text) {
      const masked = byValue(text);
      // What is only letters, digits and hyphens (most ids and codes) holds nothing that the rules below look for.
      if (/^[\w-]*$/.test(masked)) return masked;
      return byValue(byRule(byPlace(masked)));
    },
  };
}
