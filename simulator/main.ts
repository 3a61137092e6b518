import { UserError } from '../errors';
import { simulatorProgram } from './command';

simulatorProgram()
  .parseAsync()
  .then(
    () => process.exit(0),
    (error: unknown) => {
      const known = error instanceof UserError;
      process.stderr.write(`${known ? error.message : `The simulator failed: ${String(error)}`}\n`);
      process.exit(known ? error.exitCode : 70);
    },
  );
