import type { Exchange, HttpMessage } from '@opentv-bango/evidence';

/** Exchanges as a text that a person can read, in the order in which they happened. Takes redacted exchanges only. */
export function transcript(exchanges: Exchange[]): string {
  return exchanges.map(oneExchange).join(`\n\n${'-'.repeat(100)}\n\n`);
}

/** "CRM to OpenTV Platform PUT 200, tester to Bango POST 200": what a transcript holds, for its title. */
export function transcriptTitle(exchanges: Exchange[]): string {
  const calls = exchanges.map(({ from, to, request, response, error }) => {
    const answer = response ? String(response.status) : (error?.code ?? 'no answer');
    return `${from} to ${to} ${request.method} ${answer}`;
  });
  const shown = calls.slice(0, 3).join(', ');
  return calls.length > 3 ? `${shown} and ${calls.length - 3} more` : shown;
}

function oneExchange(exchange: Exchange): string {
  const { from, to, startedAt, durationMs, request, response, error, warnings, deviations } = exchange;
  return [
    `${from} -> ${to}   ${startedAt}   ${durationMs} ms${exchange.attempt > 1 ? `   attempt ${exchange.attempt}` : ''}`,
    ...deviations
      .filter(({ basis }) => basis !== 'assumed-shape')
      .map(({ where, message }) => `DEVIATION  ${where} ${message}`),
    ...warnings.map(({ message }) => `WARNING  ${message}`),
    '',
    `${request.method} ${request.url}`,
    httpMessage(request),
    '',
    response ? `<- ${response.status}\n${httpMessage(response)}` : `<- no answer: ${error?.message ?? 'unknown'}`,
  ].join('\n');
}

function httpMessage({ headers, body }: HttpMessage): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  if (body !== null && body !== undefined && body !== '') {
    lines.push('', typeof body === 'string' ? body : JSON.stringify(body, null, 2));
  }
  return lines.join('\n');
}
