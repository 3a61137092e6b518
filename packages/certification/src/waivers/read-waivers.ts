import { readFileSync } from 'node:fs';
import { readYaml, UserError, whyUnusableFile } from '@opentv-bango/contract';
import type { Waiver } from '@opentv-bango/evidence';
import { waiverFileSchema } from './waiver-schema';

/** A waiver file that cannot be used: says in which file and line, what is wrong and what to do. */
export class WaiverError extends UserError {
  override readonly name = 'WaiverError';

  /**
   * @param file the file as the user named it
   * @param problems what is wrong, a sentence each; `line` counts from 1, null where no single one is at fault
   */
  constructor(file: string, problems: readonly { line: number | null; what: string }[], options?: ErrorOptions) {
    const sentences = problems.map(({ line, what }) => `${file}${line === null ? '' : `:${line}`}: ${what}`);
    const list = sentences.length === 1 ? ` ${sentences[0]}` : sentences.map((one) => `\n  - ${one}`).join('');
    super('WAIVERS', `The waivers cannot be used:${list}`, 2, options);
  }
}

/** A waiver with the line at which it begins. */
export interface PlacedWaiver {
  line: number;
  waiver: Waiver;
}

/**
 * Reads a file of waivers (`CERTIFY_WAIVERS`). Its form: docs/reports.md, "Waivers".
 *
 * @param file a YAML file
 * @throws WaiverError (a UserError) that names every mistake with its line
 */
export function readWaivers(file: string): PlacedWaiver[] {
  const { value, problem, lineOf } = readYaml(read(file));
  if (problem) throw new WaiverError(file, [{ line: problem.line, what: `this ${problem.what}.` }]);
  const result = waiverFileSchema.safeParse(value ?? {});
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => ({
      line: lineOf(path) ?? 1,
      what: `${describe(path)} ${message}.`,
    }));
    throw new WaiverError(file, problems);
  }
  return result.data.waivers.map(({ scenario, testCase, deployment, ...rest }, index) => ({
    line: lineOf(['waivers', index]) ?? 1,
    waiver: { scenario: scenario ?? null, testCase: testCase ?? null, deployment: deployment ?? null, ...rest },
  }));
}

function read(file: string): string {
  const unusable = whyUnusableFile(file);
  if (unusable !== null) throw new WaiverError(file, [{ line: null, what: `the file ${unusable}.` }]);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new WaiverError(file, [{ line: null, what: 'the file cannot be read; check the path.' }], { cause });
  }
}

// `waivers.2.until` as people say it.
function describe([root, index, field]: PropertyKey[]): string {
  if (root === undefined) return 'the file';
  if (typeof index !== 'number') return '"waivers"';
  return field === undefined ? `waiver ${index + 1}` : `"${String(field)}" of waiver ${index + 1}`;
}
