import type { HttpExchange } from 'allure-js-commons';
import type { Exchange, HttpMessage } from '../../evidence';

/** The form of an exchange that Allure shows with its own viewer. Takes a redacted exchange only. */
export function allureExchange(exchange: Exchange): HttpExchange {
  const start = Date.parse(exchange.startedAt);
  return {
    schemaVersion: 1,
    request: {
      method: exchange.request.method,
      url: exchange.request.url,
      ...message(exchange.request),
    },
    ...(exchange.response ? { response: { status: exchange.response.status, ...message(exchange.response) } } : {}),
    ...(exchange.error ? { error: { name: exchange.error.code, message: exchange.error.message } } : {}),
    start,
    stop: start + exchange.durationMs,
  };
}

function message({ headers, body }: HttpMessage) {
  return {
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    ...(body === null || body === undefined || body === ''
      ? {}
      : {
          body: {
            contentType: headers['content-type'] ?? 'text/plain',
            encoding: 'utf8' as const,
            value: typeof body === 'string' ? body : JSON.stringify(body, null, 2),
          },
        }),
  };
}
