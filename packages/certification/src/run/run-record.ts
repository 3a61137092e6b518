import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { type RunRecord, recordIdSchema } from '@opentv-bango/evidence';
import { z } from 'zod';
import { waiverSchema } from '../waivers';

const inputFile = z.object({ path: z.string(), sha256: z.string() }).nullable();
const text = z.string().nullable();
const proof = z
  .object({
    provenAt: z.string(),
    suiteVersion: z.string(),
    legs: z.string(),
    scenarios: z.object({ total: z.number(), shown: z.number() }),
    defects: z.object({ total: z.number(), noticed: z.number() }),
    complete: z.boolean(),
    sameFeatures: z.boolean(),
    sameSteps: z.boolean(),
  })
  .nullable();

const runRecord: z.ZodType<RunRecord> = z.object({
  schema: z.literal('certify-run/1'),
  runId: recordIdSchema,
  target: z.enum(['simulator', 'live']),
  startedAt: z.string(),
  endedAt: text,
  command: z.string(),
  operator: text,
  tester: text,
  environment: text,
  platformVersion: text,
  baseUrl: text,
  suite: z.object({ version: z.string(), commit: text, dirty: z.boolean().nullable() }),
  versions: z.record(z.string(), z.string()),
  proof: proof.default(null),
  inputs: z.object({
    contractOverlay: inputFile,
    catalogue: inputFile,
    declaration: inputFile,
    waivers: inputFile.default(null),
  }),
  waivers: z.array(waiverSchema).default([]),
  filter: z.object({ tags: text, paths: z.array(z.string()) }),
  parallel: z.number(),
  configuration: z.record(z.string(), z.string()),
  sides: z.object({ crmCallback: z.boolean(), bango: z.boolean() }),
  legs: z.array(
    z.object({
      name: recordIdSchema,
      deployment: z.enum(['ssp', 'non-ssp']),
      release: z.enum(['25.12', '25.26']),
      exitCode: z.number().nullable(),
      startedAt: z.string(),
      endedAt: text,
      broken: text,
    }),
  ),
  interrupted: z.boolean(),
});

/**
 * Reads `run.json`.
 *
 * @param folder the run folder
 * @returns the record, checked
 * @throws UserError `NOT_A_RUN` where the folder holds no run record, `RUN_UNREADABLE` where it is damaged
 */
export async function readRunRecord(folder: string): Promise<RunRecord> {
  const path = join(folder, 'run.json');
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError('NOT_A_RUN', `${folder} is not the folder of a run: it has no readable run.json.`, 2, {
      cause,
    });
  });
  try {
    return runRecord.parse(JSON.parse(content));
  } catch (cause) {
    throw new UserError('RUN_UNREADABLE', `${path} is damaged: ${firstProblem(cause)}.`, 2, { cause });
  }
}

function firstProblem(error: unknown): string {
  if (!(error instanceof z.ZodError)) return 'it is not JSON';
  const issue = error.issues[0];
  return issue === undefined ? 'it has the wrong form' : `${issue.path.join('.') || 'its root'}: ${issue.message}`;
}
