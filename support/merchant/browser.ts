import { randomUUID } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';
import { PlatformFailure } from '../errors';
import type { Answer, CallOrigin, HttpClient } from '../http';

const MOST_REDIRECTS = 5;

/** The subscriber in front of the merchant's page: opens it and presses its one button where there is one. */
export class Browser {
  constructor(private readonly http: HttpClient) {}

  /**
   * Opens a URL, following redirects.
   *
   * @returns the last answer, whatever its status
   * @throws SetUpProblem, PlatformFailure as `HttpClient.send`; `REDIRECTS` when they do not end
   */
  async open(url: string, origin: CallOrigin): Promise<Answer> {
    return this.#go('GET', url, undefined, origin);
  }

  /**
   * Presses the button of the page's only form, with what the page filled in.
   *
   * @returns null when the page has no form, more than one, or one that asks something: then a person is needed
   */
  async pressButton(page: Answer, origin: CallOrigin): Promise<Answer | null> {
    const form = onlyForm(page);
    if (!form) return null;
    const fields = new URLSearchParams();
    for (const input of form.querySelectorAll('input[name], button[name]')) {
      fields.append(input.getAttribute('name') ?? '', input.getAttribute('value') ?? '');
    }
    const target = new URL(form.getAttribute('action') ?? '', this.#pageUrl).toString();
    return form.getAttribute('method')?.toLowerCase() === 'post'
      ? this.#go('POST', target, fields.toString(), origin)
      : this.#go('GET', `${target.split('?')[0]}?${fields}`, undefined, origin);
  }

  /** The real address of the last page; the recorded one is redacted. */
  #pageUrl = '';

  async #go(method: string, url: string, body: string | undefined, origin: CallOrigin): Promise<Answer> {
    let answer = await this.#send(method, url, body, origin);
    for (let hops = 0; isRedirect(answer); hops++) {
      if (hops === MOST_REDIRECTS) {
        throw new PlatformFailure(
          'REDIRECTS',
          "the merchant's page",
          `it redirects more than ${MOST_REDIRECTS} times`,
          {
            exchange: answer.exchange,
          },
        );
      }
      answer = await this.#send(
        'GET',
        new URL(answer.headers.location ?? '', this.#pageUrl).toString(),
        undefined,
        origin,
      );
    }
    return answer;
  }

  async #send(method: string, url: string, body: string | undefined, origin: CallOrigin): Promise<Answer> {
    this.#pageUrl = url;
    return this.http.send(
      {
        from: 'subscriber',
        to: 'merchant',
        method,
        url,
        headers: {
          accept: 'text/html',
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body === undefined ? {} : { body }),
        correlationId: randomUUID(),
      },
      origin,
    );
  }
}

/** The page's form, where it has exactly one, and no question in it: then there is one thing to do there. */
export function onlyForm({ body }: Pick<Answer, 'body'>): HTMLElement | null {
  if (typeof body !== 'string') return null;
  const [form, another] = parse(body).querySelectorAll('form');
  return form && !another && !asks(form) ? form : null;
}

/** Whether a form wants something that only the subscriber knows, or may say. */
function asks(form: HTMLElement): boolean {
  return form
    .querySelectorAll('input, select, textarea')
    .some((field) => field.hasAttribute('required') || field.getAttribute('type') === 'password');
}

function isRedirect({ status, headers }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
}
