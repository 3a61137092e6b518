import Table from 'cli-table3';
import { colours, type Style } from '../../certification';
import type { Defect } from '../../simulator';

/** A defect as it is listed. */
export interface ListedDefect {
  name: string;
  rule: string;
  breaks: string;
  deployments: readonly string[];
  releases: readonly string[];
}

/** Says of each defect what it breaks and where it can occur. */
export function listDefects(defects: readonly Defect[]): ListedDefect[] {
  return defects.map(({ name, rule, breaks, deployments, releases }) => ({
    name,
    rule,
    breaks,
    deployments: deployments ?? ['ssp', 'non-ssp'],
    releases: releases ?? ['25.12', '25.26'],
  }));
}

/** The list as a table for people, with the number of defects below it. */
export function defectsTable(defects: readonly ListedDefect[], style: Style): string {
  const { bold } = colours(style);
  const room = Math.max(40, style.width - 96);
  const table = new Table({
    head: ['Name', 'What breaks', 'Rule', 'Deployments', 'Releases'].map((title) => bold(title)),
    colWidths: [46, room + 16, 30, 14, 10],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { name, breaks, rule, deployments, releases } of defects) {
    table.push([name, breaks, rule, deployments.join(' '), releases.join(' ')]);
  }
  return `${table.toString()}\n${defects.length} defects`;
}
