import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import {
  ATTESTATIONS_FILE,
  type Attestation,
  type Exchange,
  INTERRUPTED,
  type LedgerLine,
  type LegRecord,
} from '@opentv-bango/evidence';
import { LegCollector } from './leg-collector';
import type { LegScenarios } from './leg-scenarios';
import { parse, readNdjson } from './read-ndjson';
import type { ExchangeSummary, Run } from './run';
import { readRunRecord } from './run-record';

/**
 * Reads a run folder (docs/architecture.md, "Run folder"). A killed run's folder is read as far as it goes; what is
 * missing or damaged is told in `problems`.
 *
 * @param folder path of the run folder
 * @returns the run; exchanges stay on the disk
 * @throws UserError where the folder holds no run record
 */
export function readRun(folder: string): Promise<Run> {
  return new RunReader(folder).read();
}

/** The messages of a leg, as far as they can be read. */
interface ReadLeg {
  collector: LegCollector;
  /** What is damaged in the middle. */
  damage: string[];
  /** What is wrong with the end: the last line is cut, or there is no file. */
  atEnd: string[];
}

/** Reads a run folder as `readRun` does; a leg that has ended can be read while another one still runs. */
export class RunReader {
  readonly #folder: string;
  readonly #problems: string[] = [];
  readonly #legs = new Map<string, ReadLeg>();

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /** Reads the messages of a leg whose process has ended; `read` does not read them again. */
  readLeg(name: string): ReadLeg {
    const leg: ReadLeg = { collector: new LegCollector(), damage: [], atEnd: [] };
    const path = join(this.#folder, `messages-${name}.ndjson`);
    for (const envelope of readNdjson(path, (sentence) => void leg.atEnd.push(sentence), readMessage)) {
      leg.damage.push(...leg.atEnd.splice(0));
      leg.collector.add(envelope as Envelope);
    }
    this.#legs.set(name, leg);
    return leg;
  }

  /** @throws UserError where the folder holds no run record */
  async read(): Promise<Run> {
    const record = await readRunRecord(this.#folder);
    const exchangesPath = join(this.#folder, 'exchanges.ndjson');
    return {
      folder: this.#folder,
      record,
      legs: record.legs.map((leg) => this.#scenarios(leg)),
      // The damage was told when the summary was made: it is not told again on each reading.
      exchanges: () => readExchanges(exchangesPath, () => undefined),
      exchangeSummary: summarise(readNdjson(exchangesPath, this.#tell, readForSummary)),
      ledger: readLedger(join(this.#folder, 'ledger.ndjson'), this.#tell),
      attestations: readAttestations(join(this.#folder, ATTESTATIONS_FILE), this.#tell),
      problems: this.#problems,
    };
  }

  #scenarios(record: LegRecord): LegScenarios {
    const { collector, damage, atEnd } = this.#legs.get(record.name) ?? this.readLeg(record.name);
    // A leg that the tester ended stops where it stands: that is no damage.
    this.#problems.push(...damage, ...(record.broken === INTERRUPTED ? [] : atEnd));
    return collector.scenarios(record);
  }

  readonly #tell = (sentence: string): void => void this.#problems.push(sentence);
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
