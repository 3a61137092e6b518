import type { Exchange } from '../formats';
import { maskHeaders } from './headers';
import { LearnedTokens } from './learned-tokens';
import { isIdName } from './names';
import { createSecretForms } from './secret-forms';
import { createTextMasking, type TextMasking } from './text';
import { maskValue } from './values';

/** What stands where a secret stood. Safe in a URL, in JSON, in XML and in HTML, so it reads the same everywhere. */
const MASK = 'REDACTED';

/**
 * Chooses the mask for a run: `MASK`, unless a configured secret is a part of that very word.
 *
 * @param secrets the configured secrets
 * @returns a mask that contains none of them
 */
function chooseMask(secrets: readonly string[]): string {
  const masks = [MASK, 'XXXXXXXX', '00000000', '--------'];
  return masks.find((mask) => !secrets.some((secret) => secret !== '' && mask.includes(secret))) ?? '';
}

/**
 * The single place that everything passes before it is written. It removes credentials, tokens
 * and personal data; ids (entitlement, account, correlation, product) stay, because Bango looks them up.
 *
 * A redactor learns: a token that it met in an answer is masked later wherever it comes up. So use one for all
 * exchanges
 * of a process, and hand them to it in the order in which they happened.
 */
export interface Redactor {
  /** Redacts an exchange: headers, URL, bodies, error and the messages that quote them. */
  redactExchange(exchange: Exchange): Exchange;
  /** Redacts a text for people: an error message, a name of a step, a log line. */
  redactText(text: string): string;
  /** Redacts a URL and keeps its scheme, host and the shape of its path. */
  redactUrl(url: string): string;
  /** Redacts a JSON value at any depth: a body, an attachment. */
  redactValue(value: unknown): unknown;
}

/**
 * Makes the redactor of a process.
 *
 * @param options.secrets every configured secret in plain; values under four characters are masked by field name only
 */
export function createRedactor(options: { secrets: readonly string[] }): Redactor {
  const masking = createTextMasking(
    createSecretForms(options.secrets),
    chooseMask(options.secrets),
    new LearnedTokens(),
  );
  return {
    redactText: (text) => String(maskValue(text, masking)),
    redactUrl: (url) => masking.url(url),
    redactValue(value) {
      keepIds(value, masking);
      return maskValue(value, masking);
    },
    redactExchange: (exchange) => redactExchange(exchange, masking),
  };
}

function redactExchange(exchange: Exchange, masking: TextMasking): Exchange {
  const { request, response, error } = exchange;
  for (const id of [exchange.correlationId, exchange.accountId, exchange.entitlementId]) masking.learned.keep(id);
  for (const message of [request, response]) keepIds(message?.body, masking);
  const toPage = exchange.to === 'merchant' && (exchange.from === 'subscriber' || exchange.from === 'tester');
  const text = (value: string): string => masking.text(value);
  const textOrNull = (value: string | null): string | null => (value === null ? null : text(value));
  return {
    ...exchange,
    step: textOrNull(exchange.step),
    request: {
      ...request,
      url: masking.url(request.url, toPage ? 'page' : 'any'),
      headers: maskHeaders(request.headers, masking),
      body: maskValue(request.body, masking),
    },
    response: response && {
      ...response,
      headers: maskHeaders(response.headers, masking),
      body: maskValue(response.body, masking),
    },
    error: error && { ...error, message: text(error.message) },
    correlationId: textOrNull(exchange.correlationId),
    accountId: textOrNull(exchange.accountId),
    entitlementId: textOrNull(exchange.entitlementId),
    deviations: exchange.deviations.map((deviation) => ({
      ...deviation,
      where: text(deviation.where),
      message: text(deviation.message),
    })),
    warnings: exchange.warnings.map((warning) => ({ ...warning, message: text(warning.message) })),
  };
}

/** Ids are learned first, so that a URL with an id and a token keeps the id. */
function keepIds(value: unknown, masking: TextMasking, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 50) return;
  for (const [name, item] of Object.entries(value)) {
    if (typeof item === 'string' && isIdName(name)) masking.learned.keep(item);
    else keepIds(item, masking, depth + 1);
  }
}
