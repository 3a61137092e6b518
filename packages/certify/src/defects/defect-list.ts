import { colours, type Style, wrap } from '@opentv-bango/certification/terminal';
import type { Defect } from '@opentv-bango/simulator';

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

/**
 * The list for people, as narrow as their terminal: a table with names of this length would be wider than most.
 *
 * @returns for each defect its name, what breaks, the rule, and where alone it can occur; at the end how many there are
 */
export function renderDefects(defects: readonly ListedDefect[], style: Style): string {
  const { bold, dim } = colours(style);
  const described = defects.map((defect) =>
    [
      bold(defect.name),
      ...wrap(defect.breaks, style.width, '  '),
      ...wrap([defect.rule, ...onlyIn(defect)].join('; '), style.width, '  ').map(dim),
    ].join('\n'),
  );
  return [...described, `${defects.length} defects`].join('\n\n');
}

function onlyIn({ deployments, releases }: ListedDefect): string[] {
  const narrow = [deployments, releases].filter((places) => places.length === 1).flat();
  return narrow.length === 0 ? [] : [`only ${narrow.join(' ')}`];
}
