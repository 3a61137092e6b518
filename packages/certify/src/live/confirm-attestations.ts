import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { confirm, input } from '@inquirer/prompts';
import {
  ATTESTATIONS_FILE,
  type Attestation,
  attestationSchema,
  parseLines,
  type Redactor,
} from '@opentv-bango/evidence';

/** How persons are asked; in the terminal when not given. */
export interface Questions {
  confirm(message: string): Promise<boolean>;
  note(message: string): Promise<string>;
}

/**
 * After the scenarios of a run with `--manual`: asks the testers to confirm what they did, with an optional note. Both
 * become part of the evidence.
 *
 * @param folder the run folder
 * @param ask null where there is no terminal: then what was done by hand stays unconfirmed
 */
export async function confirmAttestations(folder: string, redactor: Redactor, ask: Questions | null): Promise<void> {
  const file = join(folder, ATTESTATIONS_FILE);
  if (ask === null || !existsSync(file)) return;
  const asked: Attestation[] = [];
  for (const one of parseLines(await readFile(file, 'utf8'), attestationSchema)) {
    const isTheirs = await ask.confirm(`${one.leg} ${one.scenarioId}: ${one.name} ${one.statement}. Is that so?`);
    const note = isTheirs ? (await ask.note('A note for the evidence (may be left empty)')).trim() : '';
    asked.push({ ...one, confirmed: isTheirs, note: note === '' ? null : redactor.redactText(note) });
  }
  await writeFile(`${file}.next`, asked.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await rename(`${file}.next`, file);
}

/** Asks in the terminal; Ctrl-C counts as no answer. */
export const inTerminal: Questions = {
  confirm: (message) => confirm({ message }).catch(() => false),
  note: (message) => input({ message }).catch(() => ''),
};
