import type { Exchange } from '@opentv-bango/evidence';

/** An answer that something on the way gave, or a service that is not up: what it is, and what to do. */
export interface OddAnswer {
  /** Without a full stop. */
  found: string;
  advice: string;
}

/** What the recognition goes by. */
interface Came {
  to: string;
  url: URL;
  status: number;
  headers: Record<string, string>;
  /** Its words, without markup; empty for JSON and for nothing. */
  words: string;
  isPage: boolean;
  /** What the body said where it was JSON. */
  json: string;
  /** Variables that name the address. */
  variable: string;
}

/** Which variable names the address of a party. */
const ADDRESSES: Record<string, string> = {
  Keycloak: 'KEYCLOAK_BASE_URL (where it is not set, OPENTV_BASE_URL)',
  Bango: 'BANGO_BASE_URL',
};

/** How firewalls and delivery networks name the number under which they can look a refusal up. */
const SUPPORT_ID =
  /\b(support|incident|reference|ray|request|event|block|case|transaction)(?: (?:id|number|no\.?|#))?(?: is)?\s*[:#]+\s*#?([\w.:-]*\d[\w.:-]*)/i;
const HEADERS_TOO_LARGE = /headers?(?: or cookie| fields?)? (?:is |are )?too (?:large|big|long)/i;
const PLAIN_TO_TLS = /plain http request was sent to https port|client sent an http request to an https server/i;
const NO_CLIENT_CERTIFICATE =
  /no required ssl certificate|ssl certificate error|client certificate (?:is )?(?:required|missing)/i;
/** What frameworks and gateways answer in JSON to a path that they do not know. */
const NO_ROUTE =
  /no route matched|no static resource|cannot (?:get|post|put|delete) \/|resource method|could not find resource/i;

/** In this order: the first that fits tells the most. */
const RECOGNISED: readonly ((came: Came) => OddAnswer | null)[] = [
  redirection,
  tooLarge,
  withoutTls,
  withoutCertificate,
  ofProxy,
  ofFirewall,
  notServed,
  elsewhere,
];

/**
 * Recognises an answer that says nothing about the request: a redirection, a page of a firewall or web server, a gateway
 * without a service behind it. Neither tenant nor password can cause one.
 *
 * @returns null for an answer of the party itself
 */
export function oddAnswer({ to, request, response }: Exchange): OddAnswer | null {
  if (response === null) return null;
  const { status, headers, body } = response;
  const text = typeof body === 'string' ? body : '';
  const isPage = /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html|head|body)\b/i.test(text);
  const url = new URL(request.url);
  const came: Came = {
    ...{ to, url, status, headers, isPage },
    words: text
      .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    json: typeof body === 'object' && body !== null ? JSON.stringify(body) : '',
    variable: ADDRESSES[to] ?? 'OPENTV_BASE_URL',
  };
  for (const recognise of RECOGNISED) {
    const odd = recognise(came);
    if (odd !== null) return odd;
  }
  return null;
}

function redirection({ url, status, headers, variable }: Came): OddAnswer | null {
  const location = headers.location ?? '';
  if (status < 300 || status >= 400 || location === '' || !URL.canParse(location, url.href)) return null;
  const { origin, pathname } = new URL(location, url);
  // A gateway that has moved keeps the path; a portal that wants a person to sign in does not.
  const base = pathname.endsWith(url.pathname) ? origin + pathname.slice(0, -url.pathname.length) : null;
  return {
    found: `${shown(url)} is redirected (${status}) to ${origin}${pathname}`,
    advice:
      base === null
        ? `Name the address of the interface itself in ${variable}, not that of a portal before it.`
        : `Write ${base} in ${variable}.`,
  };
}

function tooLarge({ url, status, words }: Came): OddAnswer | null {
  if (status !== 431 && status !== 494 && !(status === 400 && HEADERS_TOO_LARGE.test(words))) return null;
  return {
    found: `${shown(url)} is answered ${status}: the headers of the request are too large for it`,
    advice: `Have ${url.host} take larger headers, or give the user of OPENTV_USERNAME fewer roles: each makes the token longer.`,
  };
}

function withoutTls({ url, status, words, variable }: Came): OddAnswer | null {
  if (!PLAIN_TO_TLS.test(words)) return null;
  return {
    found: `${shown(url)} is answered ${status}: this port speaks TLS`,
    advice: `Write https://${url.host} in ${variable}.`,
  };
}

function withoutCertificate({ url, status, words }: Came): OddAnswer | null {
  if (status !== 495 && status !== 496 && !NO_CLIENT_CERTIFICATE.test(words)) return null;
  return {
    found: `${shown(url)} is answered ${status}: it wants a client certificate that it trusts`,
    advice: 'Check OPENTV_CLIENT_CERT and OPENTV_CLIENT_KEY.',
  };
}

function ofProxy({ url, status }: Came): OddAnswer | null {
  if (status !== 407) return null;
  return {
    found: `a proxy before ${url.host} wants credentials (407)`,
    advice: 'Check user and password in HTTPS_PROXY.',
  };
}

function ofFirewall({ url, status, words, isPage, variable }: Came): OddAnswer | null {
  const [, kind = '', id = ''] = (isPage && SUPPORT_ID.exec(words)) || [];
  if (id === '' && !(isPage && /request (?:rejected|blocked)|access denied|web application firewall/i.test(words)))
    return null;
  const number = id === '' ? '' : ` (${kind.toLowerCase()} ID ${id.replace(/[.:]+$/, '')})`;
  const what = number === '' ? 'its page' : `its number`;
  return {
    found: `${shown(url)} is answered ${status} by a firewall or gateway before it${number}`,
    advice: `Give ${what} and the time to those who run it: requests of this machine to the address in ${variable} must pass.`,
  };
}

function notServed({ url, status, headers, variable }: Came): OddAnswer | null {
  if (status < 502 || status > 504) return null;
  const wait = headers['retry-after'] === undefined ? '' : `, Retry-After: ${headers['retry-after']}`;
  return {
    found: `${shown(url)} is not served at the moment (${status}${wait})`,
    advice: `Try again later; where it stays so, ask whether what ${variable} names is up.`,
  };
}

function elsewhere({ to, url, status, words, isPage, json, variable }: Came): OddAnswer | null {
  const isUnknownPath = status === 404 && (words !== '' || NO_ROUTE.test(json));
  if (!isPage && !isUnknownPath) return null;
  const what = isPage ? `a web page${words === '' ? '' : ` ("${words.slice(0, 60).trim()}")`}` : 'nothing of its own';
  return {
    found: `${shown(url)} is answered ${status} with ${what}, which is not how ${to} answers`,
    advice: `Check host, port and path in ${variable}.`,
  };
}

/** Without what may hold a secret. */
function shown({ origin, pathname }: URL): string {
  return origin + pathname;
}
