import { plainText } from './plain-text';

/** What a cell that names a test case says. */
export interface NamedCase {
  id: string;
  /** The title that stands behind the id in the same cell; null where there is none. */
  title: string | null;
  /** False for a text without a number, which may as well be the title of a section. */
  numbered: boolean;
}

const LONGEST_ID = 80;

/** Words that stand in front of a number and belong to the id: `TC 3`, `Schritt 3`. */
const WORDS = [
  'test',
  'test case',
  'test no',
  'test nr',
  'testcase',
  'tc',
  'case',
  'id',
  'no',
  'nr',
  'n°',
  'number',
  'step',
  'ref',
  'req',
  'uc',
  'bc',
  'use case',
  'scenario',
  'testfall',
  'test nummer',
  'fall',
  'schritt',
  'nummer',
  'szenario',
  'cas',
  'cas de test',
  'essai',
  'étape',
  'scénario',
  'numéro',
  'caso',
  'caso de prueba',
  'prueba',
  'paso',
  'escenario',
  'número',
  'caso de teste',
  'teste',
  'passo',
  'cenário',
  'caso di test',
  'caso di prova',
  'prova',
  'numero',
  'passaggio',
].join('|');

/** One word with a digit in it, or a known word and a number. */
const NUMBERED = `(?:(?:${WORDS})\\.? ?[#:]? ?)?[^\\s:]*\\p{N}[^\\s:]*`;
/** `0 - Connectivity Test`, `TC-PUR-01: Purchase`, `1) Buy`, `1. Buy`. */
const SEPARATED = new RegExp(
  `^(${NUMBERED}?|[IVXLC]{1,6}|\\p{L})(?: - | ?: |:(?=\\p{L})|[.)] |\\n)(\\S[\\s\\S]*)$`,
  'iu',
);
/** `TC_001 Login`, `TC 3 Login`. */
const SPACED = new RegExp(`^(${NUMBERED}) (\\p{L}[\\s\\S]*)$`, 'iu');
const NUMBERED_ALONE = new RegExp(`^${NUMBERED}$`, 'iu');

/**
 * Reads the cell that names a test case. The id is what the cell shows; only where more words follow is the beginning the id and
 * the rest the title (`0 - Connectivity Test`, `TC_001 Login`).
 *
 * @param text the cell's content
 * @param known ids that somebody named: a cell that shows one of them means it, whatever else it could be
 * @returns null for a text that is no id: none at all, or one of several lines or of more than 80 characters
 */
export function readCaseId(text: string, known: ReadonlySet<string> = new Set()): NamedCase | null {
  const plain = plainText(text);
  if (plain === '') return null;
  const numbered = /\p{N}/u.test(plain);
  if (known.has(plain) || !/\s/.test(plain) || NUMBERED_ALONE.test(plain)) return named(plain, null, numbered);
  const [, id, title] = SEPARATED.exec(plain) ?? SPACED.exec(plain) ?? [];
  if (id !== undefined && title !== undefined) return named(id.trim(), title.trim(), true);
  return named(plain, null, false);
}

function named(id: string, title: string | null, numbered: boolean): NamedCase | null {
  return id.length > LONGEST_ID || id.includes('\n') ? null : { id, title, numbered };
}
