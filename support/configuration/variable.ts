import type { z } from 'zod';

/** One environment variable: what it means, how it must look, and an example for messages and for `.env.example`. */
export interface Variable {
  name: string;
  meaning: string;
  example: string;
  schema: z.ZodType<unknown, string>;
  /** Never printed, logged or stored; may also be given as `<name>_FILE`. */
  secret?: boolean;
  /** Names a file that must exist. */
  file?: boolean;
  /** The flag of `certify run` that sets it. */
  flag?: string;
}
