import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { parsed } from './parsing';

const SILENCE_MS = 10_000;

/** Keeps connections open between calls, and gives them up before the listeners do (5 s). */
const agent = new Agent({ keepAlive: true, timeout: 4_000 });

/** A call of one party to another. */
export interface OutgoingCall {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; undefined: no body. */
  readonly body?: unknown;
  /** Of HTTP Basic. */
  readonly credentials?: { readonly username: string; readonly password: string };
  /** Gives the call up. */
  readonly signal?: AbortSignal;
}

/** What came back, whatever the status. */
export interface IncomingAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
}

/**
 * Makes a call as a platform makes it to its partners: directly, whatever proxy the environment names; a redirection is
 * an answer like any other. With node's own client, since a run makes thousands: axios takes twice as long for each.
 *
 * @throws an error where no whole answer came, or nothing for ten seconds
 */
export async function call({ method, url, headers, body, credentials, signal }: OutgoingCall): Promise<IncomingAnswer> {
  const options = {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : JSON_BODY), ...headers },
    timeout: SILENCE_MS,
    ...(credentials ? { auth: `${credentials.username}:${credentials.password}` } : {}),
    ...(signal ? { signal } : {}),
  };
  const sent = url.startsWith('https:') ? secureRequest(url, options) : request(url, { ...options, agent });
  sent.on('timeout', () => sent.destroy(new Error(`${url} was silent for ${SILENCE_MS / 1000} s.`)));
  sent.end(body === undefined ? undefined : JSON.stringify(body));
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: parsed(await textOf(answer)) };
}

/** As `text` of node's stream consumers does, at a smaller price for the one piece that most answers are. */
async function textOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  answer.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  await once(answer, 'end');
  return text;
}

const JSON_BODY = { 'content-type': 'application/json' };
