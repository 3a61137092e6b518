import { colours, type Style } from '@opentv-bango/certification/terminal';
import type { PreflightRow } from '@opentv-bango/support';
import Table from 'cli-table3';

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
