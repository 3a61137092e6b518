import { CookieJar } from 'tough-cookie';

/** The cookies of one browser. Their jar is made with the first: most pages set none, and its package is not small. */
export class Cookies {
  #jar: CookieJar | null = null;

  /** Keeps what a page sets; what browsers refuse is left out, as they do. */
  keep(url: string, setCookies: readonly string[]): void {
    for (const cookie of setCookies) {
      this.#jar ??= new CookieJar();
      this.#jar.setCookieSync(cookie, url, { ignoreError: true });
    }
  }

  /** @returns the header with the cookies for a page; no header where there are none */
  headerFor(url: string): { cookie?: string } {
    const cookie = this.#jar?.getCookieStringSync(url);
    return cookie ? { cookie } : {};
  }
}
