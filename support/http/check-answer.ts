import type { Exchange, Warning } from '@opentv-bango/evidence';
import type { Call } from './call';

/** Compares an answer with the contract: deviations and warnings for the exchange, and the body in canonical names. */
export function checkAnswer(
  call: Call,
  status: number,
  headers: Record<string, string>,
  body: unknown,
  attempt: number,
): { findings: Pick<Exchange, 'deviations' | 'warnings'>; decoded: unknown } {
  const warnings: Warning[] = [];
  if (attempt > 1)
    warnings.push({ point: 'repeated', message: `needed ${attempt} attempts; the earlier ones are shown before` });
  if (!call.operation) return { findings: { deviations: [], warnings }, decoded: body };
  const query = call.url.includes('?') ? Object.fromEntries(new URL(call.url).searchParams) : {};
  const deviations = call.operation.checkResponse(status, headers['content-type'] ?? null, body, query);
  const { body: decoded, warnings: renamed } = call.operation.decodeResponse(status, body);
  for (const { basis, where, message } of [...deviations, ...renamed]) {
    if (basis === 'assumed-shape') warnings.push({ point: where, message: `${where} ${message}` });
  }
  return { findings: { deviations, warnings }, decoded };
}
