import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificate } from '@opentv-bango/certification';
import type { Measured } from './measure';

/** A whole run with so many workers. */
export interface Timed extends Measured {
  workers: number;
  /** Scenarios that ran: passed or failed. */
  scenarios: number;
  /** From the start of the first deployment to the end of the last, without the reports. */
  scenariosMs: number;
}

/** Reads from its certificate how many scenarios a run ran, and how long they took. */
export async function countScenarios(runFolder: string): Promise<Pick<Timed, 'scenarios' | 'scenariosMs'>> {
  const { counts, legs } = JSON.parse(await readFile(join(runFolder, 'certification.json'), 'utf8')) as Certificate;
  const starts = legs.map(({ startedAt }) => Date.parse(startedAt));
  const ends = legs.map(({ startedAt, endedAt }) => Date.parse(endedAt ?? startedAt));
  return {
    scenarios: counts.PASSED + counts.FAILED,
    scenariosMs: Math.max(...ends) - Math.min(...starts),
  };
}
