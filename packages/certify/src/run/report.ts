import { beginScan, completeEvidence, computeVerdicts } from '@opentv-bango/certification';
import { renderSummary } from '@opentv-bango/certification/terminal';
import type { Output } from '../progress';
import { beginAllureReport } from './allure-report';
import { BackgroundScan } from './background-scan';
import type { RunContext } from './context';
import { reportLine } from './report-line';

/**
 * Judges a finished run, shows what it came to, and makes all reports. People see the verdicts before the reports are made,
 * which takes longer than reading them.
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
    output.write(`${reportLine(folder)}\n`);
    return sealed.exitCode;
  } finally {
    await background.close();
  }
}
