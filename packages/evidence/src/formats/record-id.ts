import { z } from 'zod';

/**
 * The id of a run or the name of a leg, as it may stand in a file: it becomes part of file names, and is shown beside
 * verdicts.
 */
export const recordIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'must be at most 100 letters, digits, dots, hyphens and underscores');
