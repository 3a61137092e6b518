import type { VerdictAttachment } from '@opentv-bango/evidence';
import type { PreflightRow } from './row';

/**
 * Whether the preflight found that a scenario cannot be certified here.
 *
 * @param tags with their `@`
 * @param observesCallbacks whether a step looks at the calls that the CRM received, though the scenario can go on without
 * @returns null where nothing is in its way
 */
export function blockedByPreflight(
  tags: readonly string[],
  observesCallbacks: boolean,
  rows: readonly PreflightRow[],
): VerdictAttachment | null {
  const needs = tags.flatMap((tag) => (tag.startsWith('@needs:') ? [tag.slice('@needs:'.length)] : []));
  if (observesCallbacks) needs.push('callback');
  const broken = rows.find(
    ({ verdict, blocks }) => verdict === 'failed' && blocks.some((one) => one === '*' || needs.includes(one)),
  );
  if (!broken) return null;
  const advice = broken.advice ? ` ${broken.advice}` : '';
  return { verdict: 'BLOCKED', reason: `preflight: ${broken.check}: ${broken.found.replace(/\.$/, '')}.${advice}` };
}
