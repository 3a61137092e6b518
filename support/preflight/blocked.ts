import type { VerdictAttachment } from '@opentv-bango/evidence';
import type { PreflightRow } from './row';

/** Steps that look at what the CRM was told, in scenarios that may go on without (`not observed`). */
const LISTENS = /^the CRM is (told|asked)\b/;

/**
 * Whether the preflight found that a scenario cannot be certified here.
 *
 * @param tags with their `@`
 * @returns null where nothing is in its way
 */
export function blockedByPreflight(
  tags: readonly string[],
  stepTexts: readonly string[],
  rows: readonly PreflightRow[],
): VerdictAttachment | null {
  const needs = tags.flatMap((tag) => (tag.startsWith('@needs:') ? [tag.slice('@needs:'.length)] : []));
  if (stepTexts.some((text) => LISTENS.test(text))) needs.push('callback');
  const broken = rows.find(
    ({ verdict, blocks }) => verdict === 'failed' && blocks.some((one) => one === '*' || needs.includes(one)),
  );
  if (!broken) return null;
  const advice = broken.advice ? ` ${broken.advice}` : '';
  return { verdict: 'BLOCKED', reason: `preflight: ${broken.check}: ${broken.found.replace(/\.$/, '')}.${advice}` };
}
