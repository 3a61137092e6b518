import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import { ATTESTATIONS_FILE, type Attestation, type Exchange, type LedgerLine, type LegRecord } from '../../evidence';
import { LegCollector } from './leg-collector';
import type { LegScenarios } from './leg-scenarios';
import { parse, readNdjson } from './read-ndjson';
import type { ExchangeSummary, Run } from './run';
import { readRunRecord } from './run-record';

/**
 * Reads a run folder (design: "Output of a run"). A killed run's folder is read as far as it goes; what is missing or
 * damaged is told in `problems`.
 *
 * @param folder path of the run folder
 * @returns the run; exchanges stay on the disk
 * @throws UserError where the folder holds no run record
 */
export async function readRun(folder: string): Promise<Run> {
  const absolute = resolve(folder);
  const record = await readRunRecord(absolute);
  const problems: string[] = [];
  const tell = (sentence: string): void => void problems.push(sentence);
  const legs = record.legs.map((leg) => readLeg(absolute, leg, tell));
  const exchangesPath = join(absolute, 'exchanges.ndjson');
  return {
    folder: absolute,
    record,
    legs,
    // The damage was told when the summary was made: it is not told again on each reading.
    exchanges: () => readExchanges(exchangesPath, () => undefined),
    exchangeSummary: summarise(readNdjson(exchangesPath, tell, readForSummary)),
    ledger: readLedger(join(absolute, 'ledger.ndjson'), tell),
    attestations: readAttestations(join(absolute, ATTESTATIONS_FILE), tell),
    problems,
  };
}

function readLeg(folder: string, leg: LegRecord, tell: (sentence: string) => void): LegScenarios {
  const collector = new LegCollector();
  for (const envelope of readNdjson(join(folder, `messages-${leg.name}.ndjson`), tell, readMessage)) {
    collector.add(envelope as Envelope);
  }
  return collector.scenarios(leg);
}

function* readExchanges(path: string, tell: (sentence: string) => void): Generator<Exchange> {
  for (const line of readNdjson(path, tell)) yield line as Exchange;
}

function readLedger(path: string, tell: (sentence: string) => void): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const line of readNdjson(path, tell)) lines.push(line as LedgerLine);
  return lines;
}

function readAttestations(path: string, tell: (sentence: string) => void): Attestation[] {
  if (!existsSync(path)) return [];
  const lines: Attestation[] = [];
  for (const line of readNdjson(path, tell)) lines.push(line as Attestation);
  return lines;
}

/** Attached texts are for people, and half of a file: nothing is read from them. Within a JSON text quotes are escaped. */
function readMessage(line: string): object | null | undefined {
  const isText = line.startsWith('{"attachment":{') && line.endsWith('}}') && line.includes('"mediaType":"text/plain"');
  return isText ? null : parse(line);
}

const BEGINNING = '{"id":"';
const END = /,"simulated":(true|false),"deviations":\[\],"warnings":\[\]\}$/;

/** What the summary needs of an exchange. Its other parts are read later: a line as the recorder writes it is whole by its end. */
function readForSummary(line: string): object | undefined {
  const simulated = line.startsWith(BEGINNING) ? END.exec(line.slice(-64))?.[1] : undefined;
  if (simulated === undefined) return parse(line);
  // Parsed, so that it does not keep the whole text in memory that it was cut from.
  const id: unknown = JSON.parse(line.slice(BEGINNING.length - 1, line.indexOf('"', BEGINNING.length) + 1));
  return { id, simulated: simulated === 'true' };
}

function summarise(exchanges: Iterable<object>): ExchangeSummary {
  const ids = new Set<string>();
  let simulated = false;
  for (const exchange of exchanges as Iterable<Pick<Exchange, 'id' | 'simulated'>>) {
    ids.add(exchange.id);
    simulated ||= exchange.simulated;
  }
  return { count: ids.size, simulated, ids };
}
