import { rm } from 'node:fs/promises';
import { colours, type Style } from '@opentv-bango/certification/terminal';
import { makeTemporaryFolder, removeWhenStopped } from '@opentv-bango/contract';
import { type Configuration, type PreflightRow, runPreflight } from '@opentv-bango/support';
import Table from 'cli-table3';
import type { Output } from '../progress';
import { openSuite } from './open-suite';

const SHARES = [0.2, 0.11, 0.35, 0.09, 0.25];

/** The preflight for people: what was looked at, what was found, how long it took, what to do. */
export function preflightTable(rows: readonly PreflightRow[], style: Style): string {
  const paint = colours(style);
  const inColour = { ok: paint.green, warning: paint.yellow, failed: paint.red, 'not checked': paint.dim };
  const table = new Table({
    head: ['What', '', 'Found', 'Took', 'What to do'],
    colWidths: SHARES.map((share) => Math.floor(share * (style.width - SHARES.length - 1))),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { check, verdict, found, durationMs, advice } of rows) {
    const took = verdict === 'not checked' ? '' : `${(durationMs / 1000).toFixed(2)} s`;
    table.push([check, inColour[verdict](verdict), found, took, advice ?? '']);
  }
  return table.toString();
}

/** `certify preflight`: looks at the set-up alone. @returns the exit code: 3 where something failed */
export async function preflight(configuration: Configuration, tryProducts: boolean, output: Output): Promise<number> {
  const folder = await makeTemporaryFolder('certify-preflight-');
  const forget = removeWhenStopped(folder);
  const [deployment = 'ssp'] = configuration.deployments;
  const suite = await openSuite(configuration, folder, deployment);
  try {
    const rows = await runPreflight(suite, { tryProducts });
    const failed = rows.filter(({ verdict }) => verdict === 'failed').length;
    const end =
      failed === 0 ? 'Nothing stands in the way of a live run.' : `${failed} of ${rows.length} checks failed.`;
    output.write(`${suite.recorder.redactor.redactText(preflightTable(rows, output.style))}\n${end}\n`);
    return failed === 0 ? 0 : 3;
  } finally {
    await suite.close();
    await rm(folder, { recursive: true, force: true });
    forget();
  }
}
