import { createHash } from 'node:crypto';
import type { ProofProgress } from '../proof-progress';
import { falseAlarms } from './compare-verdicts';
import { type CheckRun, flagsOf, runOnce, type Verdicts } from './run-once';

const MOST_PARALLEL = 4;
const MOST_LATENCY_MS = 15;

/**
 * Checks for false alarms: whole runs on the correct simulator, both releases in turn, each in another order, with
 * another number of workers, latency and profile. No scenario may be red, or end in another way than the first time
 * with
 * this release and profile.
 *
 * @returns 0, or 1 where there was a false alarm
 * @throws UserError `SOUNDNESS`
 */
export async function falseAlarmCheck(count: number, seed: string, progress: ProofProgress): Promise<number> {
  const first = new Map<string, Verdicts>();
  let alarms = 0;
  let scenarios = 0;
  for (let index = 0; index < count; index++) {
    const run = sampleRun(index, seed);
    const verdicts = await runOnce(run);
    const kind = `${run.release} ${run.profile}`;
    const known = first.get(kind) ?? verdicts;
    first.set(kind, known);
    const found = falseAlarms(known, verdicts);
    scenarios += [...verdicts.values()].filter((verdict) => verdict === 'PASSED').length;
    alarms += found.length;
    progress.say(`${index + 1}/${count}  ${run.release} ${flagsOf(run).join(' ')}: ${found.length} false alarms`);
    for (const alarm of found) progress.say(`    ${alarm}`);
  }
  progress.say(`${alarms} false alarms in ${count} runs of the correct simulator (${scenarios} scenarios passed)`);
  return alarms === 0 ? 0 : 1;
}

/** The same for the same seed, on every machine. */
function sampleRun(index: number, seed: string): CheckRun {
  const lot = createHash('sha256').update(`${seed} ${index}`).digest();
  return {
    release: index % 2 === 0 ? '25.12' : '25.26',
    seed: lot.readUInt16BE(0),
    parallel: 1 + (lot.readUInt8(2) % MOST_PARALLEL),
    latency: lot.readUInt8(3) % (MOST_LATENCY_MS + 1),
    profile: lot.readUInt8(4) % 4 === 0 ? 'lenient' : 'default',
  };
}
