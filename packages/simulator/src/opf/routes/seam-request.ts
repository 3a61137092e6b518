import type { Operation } from '@opentv-bango/contract';
import type { FastifyRequest } from 'fastify';
import type { SeamRequest } from '../../seams';

/** The query as it came; of a parameter that is there twice, the first. */
export function queryOf(request: FastifyRequest): Record<string, string> {
  return texts(request.query);
}

/** The headers as they came, names in small letters. */
export function headersOf(request: FastifyRequest): Record<string, string> {
  return texts(request.headers);
}

/** A call in canonical names. */
export function seamRequest(operation: Operation, request: FastifyRequest): SeamRequest {
  return {
    parameters: texts(request.params),
    query: operation.decodeQuery(queryOf(request)),
    headers: headersOf(request),
    body: operation.decodeRequest(request.body),
  };
}

/** The fields of a body; none where it is not an object. */
export function fieldsOf(body: unknown): Record<string, unknown> {
  return body !== null && typeof body === 'object' && !Array.isArray(body) ? { ...body } : {};
}

function texts(values: unknown): Record<string, string> {
  const entries = values !== null && typeof values === 'object' ? Object.entries(values) : [];
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(Array.isArray(value) ? value[0] : value)]),
  );
}
