import axios, { type AxiosInstance, type AxiosRequestConfig } from 'axios';

const LARGEST_ANSWER_BYTES = 5 * 1024 * 1024;

/**
 * Makes an axios instance that shows what the other side really said: every status is an answer, redirections are not
 * followed, bodies stay text, and proxies are left to the agents.
 *
 * @param options added to the defaults of the instance
 */
export function createAxios(options: AxiosRequestConfig = {}): AxiosInstance {
  return axios.create({
    maxRedirects: 0,
    maxContentLength: LARGEST_ANSWER_BYTES,
    proxy: false,
    responseType: 'text',
    validateStatus: () => true,
    ...options,
  });
}

/** axios names a form as the type of a body that is not there, unless it is told that there is none. */
export function requestHeaders(
  headers: Record<string, string>,
  body: string | undefined,
): Record<string, string | false> {
  return body === undefined ? { 'Content-Type': false, ...headers } : headers;
}
