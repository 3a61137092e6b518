import { simulatorSettingsSchema } from '@opentv-bango/simulator';
import { z } from 'zod';

/** What `certify` tells the process of a leg, as its first and only message. */
export const legTaskSchema = z.strictObject({
  /** The simulator beside cucumber; null on a live platform. */
  simulator: simulatorSettingsSchema.nullable(),
  /** Paths that narrow the leg, `path` or `path:line`, relative to the project; empty: all features. */
  selected: z.array(z.string()),
  /** Feature files and folders outside of `features/`. */
  furtherFeatures: z.array(z.string()),
  /** Tag expression. */
  tags: z.string().nullable(),
  order: z.union([z.literal('defined'), z.templateLiteral(['random:', z.string()])]),
  /** Scenarios at a time. */
  parallel: z.number().int().positive(),
  /** Folder for Allure's results; null makes none. */
  allureResults: z.string().nullable(),
});

export type LegTask = z.infer<typeof legTaskSchema>;
