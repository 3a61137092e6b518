import { createHash } from 'node:crypto';

/**
 * Fills the page's policy with the digests of its own styles and scripts: nothing else in it is applied or run.
 *
 * @param html a page whose policy says STYLE-HASHES and SCRIPT-HASHES
 */
export function withHashes(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, (policy) =>
    policy
      .replace('STYLE-HASHES', hashesOf(html, /<style>([\s\S]*?)<\/style>/g))
      .replace('SCRIPT-HASHES', hashesOf(html, /<script>([\s\S]*?)<\/script>/g)),
  );
}

function hashesOf(html: string, elements: RegExp): string {
  const contents = [...html.matchAll(elements)].map(([, content = '']) => content);
  return contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ');
}
