import type { Exchange } from '@opentv-bango/evidence';

const LEFT_OUT = new Set([
  'host',
  'connection',
  'content-length',
  'accept-encoding',
  'transfer-encoding',
  'user-agent',
]);

/**
 * The call as a `curl` line that somebody with credentials of their own can send again. It holds no secret: the evidence
 * is redacted already, and credentials are shell variables.
 *
 * @param exchange a redacted exchange
 */
export function curlLine({ request }: Exchange): string {
  const parts = ['curl -i', `-X ${request.method}`, quote(request.url)];
  for (const [name, value] of Object.entries(request.headers)) {
    if (LEFT_OUT.has(name.toLowerCase())) continue;
    parts.push(
      /^authorization$/i.test(name) ? `-H "Authorization: ${credentials(value)}"` : `-H ${quote(`${name}: ${value}`)}`,
    );
  }
  const body =
    typeof request.body === 'string' ? request.body : request.body == null ? '' : JSON.stringify(request.body);
  if (body !== '') parts.push(`--data ${quote(body)}`);
  return parts.join(' ');
}

function credentials(value: string): string {
  return /^basic\s/i.test(value) ? 'Basic $CREDENTIALS' : 'Bearer $TOKEN';
}

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
