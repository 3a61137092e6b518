import { nearMatches } from '@opentv-bango/contract';

/** The words that lines of a feature file begin with. */
export interface Keywords {
  /** `Scenario`, `Background` ... : a colon follows. */
  blocks: readonly string[];
  /** `Given`, `When` ... : the rest of the step follows. */
  steps: readonly string[];
}

/** A line with a misspelt keyword. */
export interface Misspelt {
  /** What the line begins with. */
  written: string;
  /** What it should begin with, with its colon where it takes one. */
  meant: string;
}

/** Words of ordinary sentences that are a letter away from a keyword. */
const ORDINARY = new Set('a add an any end features gives rules the them there these they where'.split(' '));

/** The English keywords of Gherkin. */
export function gherkinKeywords(): Keywords {
  // Loaded on demand: only faulty features need it.
  const { dialects }: typeof import('@cucumber/gherkin') = require('@cucumber/gherkin');
  const { en } = dialects;
  if (en === undefined) throw new Error('This version of Gherkin has no English keywords.');
  const { feature, background, rule, scenario, scenarioOutline, examples, given, when, and, but } = en;
  const steps = [...given, ...when, ...en.then, ...and, ...but]
    .map((word) => word.trim())
    .filter((word) => word !== '*');
  return {
    blocks: [feature, background, rule, scenario, scenarioOutline, examples].flat(),
    steps: [...new Set(steps)],
  };
}

/**
 * The keyword that a line misspells: `Wehn the CRM ...`, `scenario: ...`, `Scenario ...` without its colon.
 *
 * @param line without indentation
 * @returns null where the line looks like nothing but text
 */
export function misspeltKeyword(line: string): Misspelt | null {
  const { blocks, steps } = gherkinKeywords();
  const colon = line.indexOf(':');
  if (colon > 0) {
    const written = line.slice(0, colon);
    const [block] = ORDINARY.has(written.toLowerCase()) ? [] : nearMatches(written, blocks, 1);
    if (block !== undefined && block !== written) return { written: `${written}:`, meant: `${block}:` };
  }
  const word = /^\S+/.exec(line)?.[0] ?? '';
  const [step] = ORDINARY.has(word.toLowerCase()) ? [] : nearMatches(word.replace(/:$/, ''), steps, 1);
  return step === undefined || step === word ? null : { written: word, meant: step };
}

/** The block keyword that a line begins with, where the colon after it is missing; null where there is none. */
export function lacksColon(line: string): string | null {
  const longestFirst = [...gherkinKeywords().blocks].sort((one, other) => other.length - one.length);
  return longestFirst.find((block) => line === block || line.startsWith(`${block} `)) ?? null;
}
