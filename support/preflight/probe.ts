import { randomUUID } from 'node:crypto';
import type { Answer, CallOrigin } from '../http';
import type { Suite } from '../suite';

/**
 * Asks the platform something that cannot change anything, whatever it makes of it: it is about what nobody has.
 *
 * @param path below the platform's address
 */
export async function probe(
  { configuration, tokens, http }: Suite,
  origin: CallOrigin,
  { method, path, body }: { method: string; path: string; body?: object },
): Promise<Answer> {
  const correlationId = randomUUID();
  return http.send(
    {
      from: 'CRM',
      to: 'OpenTV Platform',
      method,
      url: `${configuration.connection?.baseUrl ?? ''}${path}`,
      headers: {
        'x-correlation-id': correlationId,
        authorization: `Bearer ${await tokens.valid(origin)}`,
        'nv-tenant-id': configuration.connection?.tenantId ?? '',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      correlationId,
    },
    origin,
  );
}

/** What an answer says, apart from ids, times and the names given. */
export function said({ status, body }: Answer, ...names: readonly string[]): string {
  const text = names.reduce((all, name) => all.replaceAll(name, 'NAME'), JSON.stringify(body ?? null));
  return `${status} ${text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4,}[\dT:.Z-]*/gi, '#')}`;
}

/** The form of an answer: two answers of one form were made by the same part of the platform for the same reason. */
export function formOf({ status, headers, body }: Answer): string {
  const fields = body !== null && typeof body === 'object' ? Object.entries(body) : [];
  const codes = fields.filter(([name, value]) => /code|error/i.test(name) && typeof value === 'string');
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return JSON.stringify([status, type, fields.map(([name]) => name).sort(), codes.sort()]);
}
