/** What stands where a secret stood. Safe in a URL, in JSON, in XML and in HTML, so it reads the same everywhere. */
const MASK = 'REDACTED';

/**
 * Chooses the mask for a run: `MASK`, unless a configured secret is a part of that very word.
 *
 * @param secrets the configured secrets
 * @returns a mask that contains none of them
 */
export function chooseMask(secrets: readonly string[]): string {
  const masks = [MASK, 'XXXXXXXX', '00000000', '--------'];
  return masks.find((mask) => !secrets.some((secret) => secret !== '' && mask.includes(secret))) ?? '';
}
