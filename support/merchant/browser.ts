import { randomUUID } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';
import { SetUpProblem } from '../errors';
import type { Answer, CallOrigin, HttpClient } from '../http';
import { Cookies } from './cookies';

/** As many as browsers follow. */
const MOST_REDIRECTS = 20;

/**
 * The subscriber in front of the merchant's page: opens it, keeps its cookies, presses its one button where there is
 * one.
 */
export class Browser {
  readonly #cookies = new Cookies();

  constructor(private readonly http: HttpClient) {}

  /**
   * Opens a URL, following redirects.
   *
   * @returns the last answer, whatever its status
   * @throws SetUpProblem `REDIRECTS` when they do not end: merchants are not what is certified
   * @throws SetUpProblem, PlatformFailure as `HttpClient.send`
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
    const fields = new URLSearchParams(form.querySelectorAll('input, button').flatMap(sentBy));
    const target = new URL(form.getAttribute('action') ?? '', this.#pageUrl);
    if (form.getAttribute('method')?.toLowerCase() === 'post')
      return this.#go('POST', target.toString(), fields.toString(), origin);
    target.search = fields.toString();
    return this.#go('GET', target.toString(), undefined, origin);
  }

  /** The real address of the last page; the recorded one is redacted. */
  #pageUrl = '';

  async #go(method: string, url: string, body: string | undefined, origin: CallOrigin): Promise<Answer> {
    let answer = await this.#send(method, url, body, origin);
    for (let hops = 0; ; hops++) {
      const target = whereTo(answer);
      // It may lead to an app, or nowhere, which cannot be followed: the state afterwards decides.
      if (target === null || !URL.canParse(target, this.#pageUrl)) return answer;
      const next = new URL(target, this.#pageUrl);
      if (!/^https?:$/.test(next.protocol)) return answer;
      if (hops === MOST_REDIRECTS) {
        throw new SetUpProblem(
          'REDIRECTS',
          `The merchant's page at ${next.host} redirects more than ${MOST_REDIRECTS} times: open it in a browser, and tell the merchant where it never ends there either.`,
          answer.exchange.id,
        );
      }
      const keeps = [307, 308].includes(answer.status);
      const after = await this.#send(keeps ? method : 'GET', next.toString(), keeps ? body : undefined, origin).catch(
        (error: unknown) => {
          if (error instanceof SetUpProblem) return null;
          throw error;
        },
      );
      if (after === null) return answer;
      answer = after;
    }
  }

  async #send(method: string, url: string, body: string | undefined, origin: CallOrigin): Promise<Answer> {
    this.#pageUrl = url;
    const answer = await this.http.send(
      {
        from: 'subscriber',
        to: 'merchant',
        method,
        url,
        headers: {
          accept: 'text/html',
          ...this.#cookies.headerFor(url),
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body === undefined ? {} : { body }),
        correlationId: randomUUID(),
      },
      origin,
    );
    this.#cookies.keep(url, answer.setCookies);
    return answer;
  }
}

/** The page's form, where it has exactly one, and no question in it: then there is one thing to do there. */
export function onlyForm({ body }: Pick<Answer, 'body'>): HTMLElement | null {
  if (typeof body !== 'string' || !/<form/i.test(body)) return null;
  const page = parse(body);
  for (const template of page.querySelectorAll('template')) template.remove();
  const [form, another] = page.querySelectorAll('form');
  const isWhole = page.querySelector('[form]') === null;
  return form && !another && isWhole && !asks(form) ? form : null;
}

/** Whether a form wants something that only the subscriber knows, or may say, or is sent as only a real browser can. */
function asks(form: HTMLElement): boolean {
  const fields = form.querySelectorAll('input, select, textarea, button');
  const buttons = fields.filter(isSubmit);
  return (
    buttons.length > 1 ||
    [form, ...buttons].some((one) => ['enctype', 'formaction', 'formmethod'].some((name) => one.hasAttribute(name))) ||
    fields.some((field) => field.hasAttribute('required') || NEEDS_USER_INPUT.test(kindOf(field)))
  );
}

const NEEDS_USER_INPUT = /^(password|file|select|textarea)$/;

function isSubmit(field: HTMLElement): boolean {
  return kindOf(field) === 'submit' || kindOf(field) === 'image';
}

/** The type of an input or a button; else what it is. */
function kindOf(field: HTMLElement): string {
  const tag = field.rawTagName.toLowerCase();
  const usual = { input: 'text', button: 'submit' }[tag] ?? tag;
  return ['input', 'button'].includes(tag) ? (field.getAttribute('type')?.toLowerCase() ?? usual) : usual;
}

/**
 * What an input or a button adds to its form when that is sent by its one button (HTML, "Constructing the entry list").
 */
function sentBy(field: HTMLElement): [string, string][] {
  const [name, kind] = [field.getAttribute('name') ?? '', kindOf(field)];
  if (field.hasAttribute('disabled') || field.closest('fieldset[disabled]')) return [];
  if (kind === 'image') return ['x', 'y'].map((axis) => [name === '' ? axis : `${name}.${axis}`, '0']);
  if (name === '' || ['button', 'reset'].includes(kind)) return [];
  const isBox = ['checkbox', 'radio'].includes(kind);
  if (isBox && !field.hasAttribute('checked')) return [];
  return [[name, field.getAttribute('value') ?? (isBox ? 'on' : '')]];
}

/** Where an answer leads by itself: by its status, or by its page at once. Null where it stays. */
function whereTo({ status, headers, body }: Answer): string | null {
  if ([301, 302, 303, 307, 308].includes(status)) return headers.location ?? null;
  if (status !== 200 || typeof body !== 'string' || !/http-equiv/i.test(body)) return null;
  const refresh = parse(body)
    .querySelectorAll('meta[content]')
    .find((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'refresh');
  return /^\s*0\s*[;,]\s*url\s*=\s*['"]?([^'"]+)/i.exec(refresh?.getAttribute('content') ?? '')?.[1] ?? null;
}
