import axios, { type AxiosAdapter, AxiosHeaders, type AxiosResponse } from 'axios';
import type { Agents } from './agents';

/** A request, ready to be sent. */
export interface Transmission extends Partial<ReturnType<Agents['for']>> {
  method: string;
  /** Absolute. */
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** How long no byte may come, in milliseconds. */
  timeoutMs: number;
  /** In bytes; without it, any size. */
  largestAnswer?: number;
  signal?: AbortSignal;
}

let send: AxiosAdapter | undefined;

/**
 * Sends one request with the transport of axios. What axios puts before it (defaults, transformations, interceptors) we
 * have no use for, and it takes a fifth of the time of a call. Redirections are answers, and proxies are the agents' affair.
 *
 * @returns whatever came, of any status; its data is the text
 * @throws AxiosError where no whole answer came
 */
export function transmit({
  method,
  url,
  headers,
  body,
  timeoutMs,
  largestAnswer = -1,
  ...rest
}: Transmission): Promise<AxiosResponse<string>> {
  send ??= axios.getAdapter('http');
  return send({
    method,
    url,
    headers: new AxiosHeaders({ Accept: 'application/json, text/plain, */*', ...headers }),
    data: body,
    timeout: timeoutMs,
    maxContentLength: largestAnswer,
    maxRedirects: 0,
    proxy: false,
    responseType: 'text',
    validateStatus: null,
    ...rest,
  });
}
