import { AxiosError } from 'axios';

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
