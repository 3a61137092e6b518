import type { Run } from '../run';
import type { CatalogueCases } from './catalogue-cases';
import { isRehearsal } from './readiness';
import type { Outcome, RunExitCode, RunVerdicts } from './run-verdicts';

/** The outcome of a run: docs/reports.md, "Outcome". */
export function outcomeOf(
  run: Run,
  { counts, inTheWay }: Pick<RunVerdicts, 'counts' | 'inTheWay'>,
  catalogue: CatalogueCases | undefined,
): Outcome {
  if (isRehearsal(run)) return 'REHEARSAL';
  if (counts.FAILED > 0) return 'FAILED';
  if (inTheWay.length > 0) return 'INCOMPLETE';
  // Whether a known failure may stand is for the reviewer to say, not for the operator who waived it.
  return catalogue?.declaredAs === 'bango' && counts.WAIVED === 0 ? 'CERTIFIABLE' : 'READY_FOR_REVIEW';
}

/** The first that applies. See docs/reports.md, "Exit codes". */
export function exitCodeOf(
  run: Run,
  { counts, usage, unclean }: Pick<RunVerdicts, 'counts' | 'usage' | 'unclean'>,
): RunExitCode {
  if (run.record.interrupted) return 130;
  if (usage.length > 0) return 2;
  if (counts.FAILED > 0) return 1;
  if (counts.BLOCKED > 0 || run.record.legs.some(({ broken }) => broken !== null)) return 3;
  return unclean.length > 0 ? 4 : 0;
}
