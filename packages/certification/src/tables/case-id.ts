const ID_AND_TITLE = /^\s*(?:test(?: case)?\s+)?([A-Za-z]{0,8}-?\d+(?:[.-]\d+)*[a-z]?)(?:\s*[-–—:.)]\s*|\s+)(\S.*)$/is;
const ID = /^\s*(?:test(?: case)?\s+)?([A-Za-z0-9][A-Za-z0-9._-]*)\s*$/i;

/**
 * Reads the cell that names a test case. Bango writes number and title into one (`0 - Connectivity Test`); others write
 * the id alone (`BC-00`).
 *
 * @param text the cell's content
 * @returns the id and, where the cell holds it, the title; null for a cell that names no case, such as a section's title
 */
export function readCaseId(text: string): { id: string; title: string | null } | null {
  const both = ID_AND_TITLE.exec(text);
  if (both?.[1] && both[2]) return { id: both[1], title: both[2].trim() };
  const alone = ID.exec(text)?.[1];
  return alone && /\d/.test(alone) ? { id: alone, title: null } : null;
}
