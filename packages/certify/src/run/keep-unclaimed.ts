import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redactor } from '@opentv-bango/evidence';
import { callExchange, type ReceivedCall } from '@opentv-bango/support';

/**
 * Keeps the calls to the CRM endpoint that no scenario asked for: they are evidence all the same.
 *
 * @param folder the run folder
 * @param calls as the endpoint gives them when it stops
 */
export async function keepUnclaimed(
  folder: string,
  leg: string,
  calls: readonly ReceivedCall[],
  redactor: Redactor,
): Promise<void> {
  const lines = calls.map((call) => `${JSON.stringify(redactor.redactExchange(callExchange(leg, call)))}\n`);
  if (lines.length > 0) await appendFile(join(folder, 'exchanges.ndjson'), lines.join(''));
}
