import { AxiosError } from 'axios';

/**
 * Codes of a connection that never came to be: the set-up's fault, so the scenario is BLOCKED. Everything that goes
 * wrong after the platform has taken the connection (reset, silence, garbage) is the platform's answer: FAILED.
 */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ETIMEDOUT_CONNECT',
  'ERR_PROXY',
]);

/** Whether an error code of node's means that no connection to the platform was made (network, name, TLS, proxy). */
export function isSetUpCode(code: string): boolean {
  return NEVER_CONNECTED.has(code) || /CERT|TLS|SSL|^UNABLE_TO|^SELF_SIGNED|^DEPTH_ZERO/.test(code);
}

/** Says of an error of axios what happened, with node's code for it. */
export function explainError(error: unknown, url: string, timeoutSeconds: number): { code: string; message: string } {
  const { host } = new URL(url);
  if (!(error instanceof AxiosError)) return { code: 'UNKNOWN', message: `${host}: ${String(error)}` };
  const code = error.code ?? 'UNKNOWN';
  if (code === 'ECONNABORTED' || code === 'ERR_CANCELED') {
    return { code: 'TIMEOUT', message: `${host} did not answer within ${timeoutSeconds} s` };
  }
  if (/maxContentLength/.test(error.message)) {
    return {
      code: 'TOO_LARGE',
      message: `the answer of ${host} is larger than ${error.config?.maxContentLength} bytes`,
    };
  }
  const cause = error.message || (error.cause instanceof Error ? error.cause.message : code);
  return { code, message: `${host}: ${cause}${cause.includes(code) ? '' : ` (${code})`}` };
}
