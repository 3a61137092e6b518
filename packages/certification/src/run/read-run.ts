import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  ATTESTATIONS_FILE,
  type Attestation,
  attestationSchema,
  exchangeSchema,
  INTERRUPTED,
  type LegRecord,
  ledgerLineSchema,
} from '@opentv-bango/evidence';
import { z } from 'zod';
import { envelopeSchema } from './envelope';
import { LegCollector } from './leg-collector';
import type { LegScenarios } from './leg-scenarios';
import { readNdjson } from './read-ndjson';
import type { ExchangeSummary, Run } from './run';
import { readRunRecord } from './run-record';

/**
 * Reads a run folder (docs/architecture.md, "Run folder"). A killed run's folder is read as far as it goes; missing and
 * damaged parts are listed in `problems`.
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
    for (const envelope of readNdjson(path, envelopeSchema, (sentence) => void leg.atEnd.push(sentence))) {
      leg.damage.push(...leg.atEnd.splice(0));
      leg.collector.add(envelope);
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
      // Damage was reported with the summary: it is not reported again on each reading.
      exchanges: () => readNdjson(exchangesPath, exchangeSchema, () => undefined),
      exchangeSummary: summarise(readNdjson(exchangesPath, exchangeSchema, this.#tell)),
      ledger: [...readNdjson(join(this.#folder, 'ledger.ndjson'), ledgerLineSchema, this.#tell)],
      attestations: readAttestations(join(this.#folder, ATTESTATIONS_FILE), this.#tell),
      problems: this.#problems,
    };
  }

  #scenarios(record: LegRecord): LegScenarios {
    const { collector, damage, atEnd } = this.#legs.get(record.name) ?? this.readLeg(record.name);
    // The messages of an interrupted leg end anywhere: that is no damage.
    this.#problems.push(...damage, ...(record.broken === INTERRUPTED ? [] : atEnd));
    return collector.scenarios(record);
  }

  readonly #tell = (sentence: string): void => void this.#problems.push(sentence);
}

function readAttestations(path: string, tell: (sentence: string) => void): Attestation[] {
  // Only a run in which a person acted has any.
  return existsSync(path) ? [...readNdjson(path, attestationSchema, tell)] : [];
}

/** What the summary needs of an exchange; the whole of it is read later. */
const summarisedSchema = z.object({ id: z.string(), simulated: z.boolean() });

function summarise(exchanges: Iterable<z.infer<typeof summarisedSchema>>): ExchangeSummary {
  const ids = new Set<string>();
  let simulated = false;
  for (const exchange of exchanges) {
    ids.add(exchange.id);
    simulated ||= exchange.simulated;
  }
  return { count: ids.size, simulated, ids };
}
