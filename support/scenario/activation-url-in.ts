import type { Release } from '@opentv-bango/contract';
import type { Answer } from '../http';

/** What the documents and merchants call the URL that the subscriber has to open. */
const LEADS_TO_ACTIVATION = /activat|navigate|redirect|sign-?_?up|onboard/i;
const IS_NO_PAGE = /\.(png|jpe?g|gif|svg|webp|ico|css|js|pdf)$/i;

/**
 * The activation URL in a 25.26 purchase answer, under whatever name (docs/spec/opentv-platform.md, "What the suite
 * insists on").
 *
 * @returns null where there is none, or several that may be it: activation info tells it as well
 */
export function activationUrlIn(answer: Answer, release: Release): string | null {
  const body = (answer.decoded ?? {}) as { parameters?: { url?: unknown } };
  const stated = body.parameters?.url;
  if (typeof stated === 'string' && URL.canParse(stated)) return stated;
  if (release === '25.12') return null;
  // A link of the platform to itself is none of the merchant's.
  const { host } = new URL(answer.exchange.request.url);
  const others = urlsIn('', answer.decoded).filter(({ url }) => {
    const { host: there, pathname } = new URL(url);
    return there !== host && !IS_NO_PAGE.test(pathname);
  });
  const named = others.filter(({ path }) => LEADS_TO_ACTIVATION.test(path));
  const [only, another] = named.length > 0 ? named : others;
  if (!only || another) return null;
  answer.warn({
    point: 'activation-url-in-purchase',
    message: `the activation URL is in ${only.path} and not in parameters.url`,
  });
  return only.url;
}

function urlsIn(path: string, value: unknown): { path: string; url: string }[] {
  if (typeof value === 'string') return /^https?:\/\//.test(value) && URL.canParse(value) ? [{ path, url: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, field]) => urlsIn(path === '' ? name : `${path}.${name}`, field));
}
