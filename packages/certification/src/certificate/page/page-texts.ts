import type { SuiteProof } from '@opentv-bango/evidence';
import type { Outcome, Verdict } from '../../verdicts';
import type { Certificate } from '../certificate';

/** A verdict as it is shown: never by colour alone. */
export interface VerdictText {
  symbol: string;
  word: string;
}

export const VERDICT_TEXTS: Record<Verdict, VerdictText> = {
  PASSED: { symbol: '✓', word: 'Passed' },
  FAILED: { symbol: '✕', word: 'Failed' },
  BLOCKED: { symbol: '■', word: 'Blocked' },
  NOT_RUN: { symbol: '○', word: 'Not run' },
  NOT_COVERED: { symbol: '?', word: 'Not covered' },
  WAIVED: { symbol: '◇', word: 'Waived' },
  NOT_APPLICABLE: { symbol: '–', word: 'Not applicable' },
};

export const OUTCOME_TEXTS: Record<Outcome, { title: string; lead: string }> = {
  REHEARSAL: {
    title: 'Rehearsal',
    lead: 'This run met the built-in simulator. It shows that the suite works and what a certificate looks like; it says nothing about a live platform.',
  },
  FAILED: {
    title: 'Failed',
    lead: 'The platform did something else than it must in at least one scenario. The scenarios below say what was expected and what came.',
  },
  INCOMPLETE: {
    title: 'Incomplete',
    lead: 'Nothing failed, but the evidence is not whole. What is missing is listed below.',
  },
  READY_FOR_REVIEW: {
    title: 'Ready for review',
    lead: 'Every mandatory applicable test case passed on a live platform, with whole and clean evidence. The test cases are this project’s own, so Bango decides how they meet its list.',
  },
  CERTIFIABLE: {
    title: 'Certifiable',
    lead: 'Every mandatory applicable test case of Bango’s own list passed on a live platform, with whole and clean evidence.',
  },
};

/**
 * The problem that the title of a rehearsal must mention: the outcomes FAILED and INCOMPLETE state it, REHEARSAL does
 * not.
 *
 * @returns null where nothing failed, nothing is blocked, and the run came to its end
 */
export function rehearsalProblem({
  outcome,
  counts,
  run,
}: Pick<Certificate, 'outcome' | 'counts' | 'run'>): { verdict: Verdict; words: string } | null {
  if (outcome !== 'REHEARSAL') return null;
  const verdict = (['FAILED', 'BLOCKED'] as const).find((one) => counts[one] > 0);
  if (verdict === undefined)
    return run.interrupted || run.endedAt === null ? { verdict: 'NOT_RUN', words: 'broken off' } : null;
  const scenarios = counts[verdict] === 1 ? 'scenario' : 'scenarios';
  return { verdict, words: `${counts[verdict]} ${scenarios} ${VERDICT_TEXTS[verdict].word.toLowerCase()}` };
}

/** The title of the page: `Rehearsal, 16 scenarios failed`. */
export function pageTitle(certificate: Pick<Certificate, 'outcome' | 'counts' | 'run'>): string {
  const { title } = OUTCOME_TEXTS[certificate.outcome];
  const trouble = rehearsalProblem(certificate);
  return trouble === null ? title : `${title}, ${trouble.words}`;
}

/** What the outcome of a certificate means, in a sentence or two. */
export function outcomeExplanation(certificate: Pick<Certificate, 'outcome' | 'counts' | 'run' | 'catalogue'>): string {
  const { outcome, counts, catalogue } = certificate;
  if (rehearsalProblem(certificate) !== null)
    return 'This run met the simulator. The scenarios below say what was expected and what came; nothing here is about a live platform.';
  if (outcome !== 'READY_FOR_REVIEW' || counts.WAIVED === 0) return OUTCOME_TEXTS[outcome].lead;
  const list = catalogue.declaredAs === 'bango' ? 'of Bango’s own list' : 'of this project’s own list';
  return `Every mandatory applicable test case ${list} passed on a live platform, with whole and clean evidence, but for known failures that the operator waived. The reviewer decides whether they may stand.`;
}

/** States whether the proof is about the features and steps that ran. */
export function proofStatement({ sameFeatures, sameSteps }: SuiteProof): string {
  if (sameFeatures && sameSteps)
    return 'The features and steps of this run are, word for word, those that were proven.';
  const changed = [...(sameFeatures ? [] : ['features']), ...(sameSteps ? [] : ['steps'])].join(' and the ');
  return `The ${changed} changed since: what was changed is not proven.`;
}

/** Anything that is not a letter, digit or hyphen would need care in an anchor. */
export function anchor(kind: 'case' | 'scenario', ...parts: string[]): string {
  const safe = parts.map((part) => part.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`));
  return [kind, ...safe].join('.');
}

/** `2026-11-21 08:00:05 UTC`; a dash where there is no time. */
export function utc(time: string | null): string {
  return time === null ? '–' : `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}

/** `25 ms`, `0.4 s`, `12 s`, `3 min 5 s`; empty where nothing was measured. */
export function duration(milliseconds: number | null): string {
  if (milliseconds === null) return '';
  if (milliseconds < 100) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The distinct values, for a list in a sentence. */
export const distinct = (values: readonly string[]): string => [...new Set(values)].join(', ');
