import type { LegRecord, RunRecord, Waiver } from '@opentv-bango/evidence';
import { describeWaiver, type WaiverTarget, waiverApplies } from '../waivers';
import type { Judgement } from './judge-scenario';

/** A judgement with the waiver that changed it; null where none did. */
export interface WaivedJudgement extends Judgement {
  waiver: Waiver | null;
}

/** The waivers of a run that were in force on the day on which it started. */
export function waiversInForce({ waivers, startedAt }: Pick<RunRecord, 'waivers' | 'startedAt'>): Waiver[] {
  const day = startedAt.slice(0, 10);
  return waivers.filter(({ until }) => until >= day);
}

/**
 * Turns FAILED into WAIVED where a waiver applies to the scenario. Nothing else can be waived: BLOCKED and NOT_RUN
 * scenarios
 * were not seen to fail, and a faulty scenario says nothing about the platform.
 *
 * @param judgement the verdict from the messages
 * @param meant the scenario
 * @param waivers those in force
 * @returns the judgement; a waived one keeps its failure, and its reason says who waived it and why
 */
export function applyWaiver(judgement: Judgement, meant: WaiverTarget, waivers: readonly Waiver[]): WaivedJudgement {
  const waiver = waivers.find((one) => waiverApplies(one, meant));
  if (waiver === undefined || judgement.verdict !== 'FAILED' || judgement.problem !== null)
    return { ...judgement, waiver: null };
  return { ...judgement, verdict: 'WAIVED', reason: describeWaiver(waiver), waiver };
}

/** What `waive` must know of a scenario. */
export function waiverTargetOf(
  leg: Pick<LegRecord, 'deployment'>,
  id: string | null,
  testCases: readonly string[],
): WaiverTarget {
  return { deployment: leg.deployment, id: id ?? '', testCases };
}
