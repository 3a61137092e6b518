/** Why the operating system refuses to write, by its error code. */
const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file has grown to the largest size that is allowed',
  EROFS: 'the disk can only be read',
};

/**
 * Why something could not be written, where the place is at fault and not the program.
 *
 * @returns the end of a sentence, without its full stop; null for every other error
 */
export function whyUnwritable(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? whyUnwritable(error.cause);
}
