import { UserError } from '@opentv-bango/contract';
import type { RunVerdicts } from '../verdicts';

/** Evidence that must not be handed over: the message says why, and what to do. */
export class PackError extends UserError {
  override readonly name = 'PackError';

  /**
   * @param message one sentence or a list of them
   * @param exitCode 4 where the evidence is not clean, 2 where an option is missing
   */
  constructor(message: string, exitCode = 4, options?: ErrorOptions) {
    super('PACK', message, exitCode, options);
  }
}

const SHOWN = 12;

/**
 * Refuses evidence that should not reach a reviewer by accident: a rehearsal, anything failed or incomplete, leaks.
 *
 * @param verdicts the run's verdicts, computed anew
 * @param options.rehearsal a rehearsal is wanted
 * @throws PackError with everything that stands against it
 */
export function refuseIneligible(
  { outcome, inTheWay, unclean, counts }: RunVerdicts,
  options: { rehearsal: boolean },
): void {
  if (unclean.length > 0) throw new PackError(list('No pack is made of evidence that is not clean', unclean));
  if (outcome === 'REHEARSAL') {
    if (!options.rehearsal) {
      throw new PackError(
        'This run is a rehearsal against the simulator and certifies nothing; to make a pack that says so on every page, add --rehearsal.',
        2,
      );
    }
    const open = inTheWay.filter((sentence) => !/against the simulator/.test(sentence));
    if (counts.FAILED > 0) open.unshift(`${counts.FAILED} scenario(s) FAILED.`);
    if (open.length > 0) throw new PackError(list('No pack is made of an incomplete rehearsal', open), 3);
    return;
  }
  if (options.rehearsal) throw new PackError('This run is not a rehearsal; leave --rehearsal out.', 2);
  if (outcome === 'FAILED') throw new PackError(list('No pack is made of a failed run', inTheWay), 1);
  if (outcome === 'INCOMPLETE') throw new PackError(list('No pack is made of an incomplete run', inTheWay), 3);
}

function list(title: string, sentences: readonly string[]): string {
  const more =
    sentences.length > SHOWN ? [`and ${sentences.length - SHOWN} more (certification.json, "inTheWay").`] : [];
  return [`${title}:`, ...[...sentences.slice(0, SHOWN), ...more].map((sentence) => `  - ${sentence}`)].join('\n');
}
