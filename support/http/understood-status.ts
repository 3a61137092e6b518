import type { Call } from './call';

const STATUS_AT_THE_END = /(?:^|\D)([45]\d\d)$/;

/**
 * The status that an answer of OpenTV Platform means: it may be set up to refuse with 200 and a `resultCode` that ends in
 * the status, for example `99999:403` (docs/spec/opentv-platform.md, "Common headers").
 */
export function understoodStatus({ to }: Call, status: number, body: unknown): number {
  if (to !== 'OpenTV Platform' || status < 200 || status >= 300) return status;
  const resultCode: unknown = body !== null && typeof body === 'object' ? Reflect.get(body, 'resultCode') : undefined;
  const said = typeof resultCode === 'string' || typeof resultCode === 'number' ? String(resultCode) : '';
  return Number(STATUS_AT_THE_END.exec(said)?.[1] ?? status);
}
