/** What a person sees while a run goes on. */
import { LiveProgress } from './live-progress';
import type { Output } from './output';
import { PlainProgress } from './plain-progress';
import type { Progress } from './progress';

export { type Output, type OutputStream, outputOf } from './output';
export type { FinishedScenario, Progress } from './progress';

/** The progress that suits an output. */
export function createProgress(output: Output): Progress {
  return output.live ? new LiveProgress(output) : new PlainProgress(output);
}
