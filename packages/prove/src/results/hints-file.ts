import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Which scenarios noticed a defect last time, by the defect's name: where to look first. Made by `certify prove --update-hints`. */
export type Hints = Readonly<Record<string, readonly string[]>>;

const FILE = join(__dirname, '..', '..', 'hints.json');
const schema = z.record(z.string(), z.array(z.string()));

/** Reads the hints that came with the suite. Without them every defect meets every scenario. */
export function readHints(): Hints {
  return existsSync(FILE) ? schema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {};
}

/** Replaces the hints of the defects that are named; the others stay. */
export function writeHints(fresh: Hints): void {
  const all = Object.entries({ ...readHints(), ...fresh }).sort(([one], [other]) => one.localeCompare(other));
  const sorted = Object.fromEntries(all.map(([defect, scenarios]) => [defect, [...new Set(scenarios)].sort()]));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
