import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beginScan, completeEvidence, computeVerdicts } from '@opentv-bango/certification';
import { renderSummary } from '@opentv-bango/certification/terminal';
import { displayPath } from '../display-path';
import type { Output } from '../progress';
import { beginAllureReport } from './allure-report';
import { BackgroundScan } from './background-scan';
import { compareAndKeep } from './compare-and-keep';
import type { RunContext } from './context';
import type { RunFolder } from './run-folder';

/** Pages to open, the most useful first. */
const PAGES = ['index.html', join('allure-report', 'index.html'), 'junit.xml'];

/** Where the report is, as the last line of a run, so that it can be copied. */
function reportLine(folder: RunFolder): string {
  const page = PAGES.find((name) => existsSync(join(folder.path, name))) ?? '';
  return `Report: ${displayPath(resolve(folder.path, page))}`;
}

/**
 * Judges a finished run, shows what it came to, and makes all reports. The verdicts are shown before the reports are
 * made, which takes a while.
 *
 * @returns the exit code
 */
export async function report(context: RunContext, output: Output): Promise<number> {
  const { folder, reader, catalogue, secrets, canary, signingKey } = context;
  const lookedFor = { secrets, canaries: [canary] };
  const background = new BackgroundScan({ folder: folder.path, lookedFor });
  try {
    const scanning = await beginScan(folder.path, (files) => background.look(files));
    const run = await reader.read();
    const verdicts = computeVerdicts(run, catalogue);
    output.write(`${renderSummary(run, verdicts, output.style)}\n\n`);
    const { ended } = await beginAllureReport(context, run, verdicts);
    const sealing = { catalogue, lookedFor, signingKey, reportUnderWay: ended, scanning };
    const { verdicts: sealed } = await completeEvidence(run, sealing);
    for (const sentence of sealed.unclean.filter((one) => !verdicts.unclean.includes(one)))
      output.write(`${sentence}\n`);
    await compareAndKeep(context, run, sealed, output);
    output.write(`${reportLine(folder)}\n`);
    return sealed.exitCode;
  } finally {
    await background.close();
  }
}
