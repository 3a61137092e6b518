const STACK_LINE = /^\s+at .+/;
const ERROR_NAME = /^(?:Uncaught )?[A-Z]?\w*(?:Error|Exception)(?: \[[^\]]*\])?: /;

/**
 * What a person needs of an error as cucumber writes it: no stack trace and no class name.
 *
 * @param message the text of `testStepResult.message`
 * @returns the message, its lines kept
 */
export function plainMessage(message: string): string {
  const lines = message.split('\n');
  const stack = lines.findIndex((line) => STACK_LINE.test(line));
  const kept = stack === -1 ? lines : lines.slice(0, stack);
  return kept.join('\n').replace(ERROR_NAME, '').trim();
}
