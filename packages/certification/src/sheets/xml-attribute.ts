import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';

/** An attribute of an element, by its qualified name; null where it has none. */
export function attribute({ node }: XMLBuilder, name: string): string | null {
  if (!('getAttribute' in node) || typeof node.getAttribute !== 'function') return null;
  const value: unknown = node.getAttribute(name);
  return typeof value === 'string' ? value : null;
}
