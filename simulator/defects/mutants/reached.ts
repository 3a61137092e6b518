import { isDeepStrictEqual } from 'node:util';

const reached = new Set<string>();

/** Gives what a mutant made, and notes whether it made a difference. */
export function reaching<Said>(mutant: string, right: Said, made: Said): Said {
  if (!isDeepStrictEqual(right, made)) {
    reached.add(mutant);
  }
  return made;
}

/** Whether a mutant ever made a difference in this process: one that did not cannot be noticed. */
export function wasReached(mutant: string): boolean {
  return reached.has(mutant);
}
