/** One thing that a verification looked at. */
export interface Check {
  /** What was checked, as the beginning of a sentence: `Digests of 41 files`. */
  what: string;
  /** One sentence for each thing that is wrong; empty when all is well. */
  problems: string[];
  /** What a reader should know though nothing is wrong. */
  note: string | null;
}

/** A check from its problems. */
export function check(what: string, problems: string[], note: string | null = null): Check {
  return { what, problems, note };
}
