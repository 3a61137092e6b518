import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** A page that was opened, and what it did. */
export interface VisitedPage {
  page: Page;
  /** Requests that leave the file: neither `file:`, `data:` nor `blob:`. */
  outside: string[];
  /** Errors on the console, and those that nobody caught. */
  errors: string[];
}

/**
 * Opens a file from the disk, as the receiver of a mail would: with scripts, without a server.
 *
 * @param file absolute path
 */
export async function visit(browser: Browser, file: string): Promise<VisitedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  return { page, outside, errors };
}
