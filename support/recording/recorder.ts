import { join } from 'node:path';
import {
  ATTESTATIONS_FILE,
  type Attestation,
  type Exchange,
  type Redactor,
  type WarningAttachment,
} from '@opentv-bango/evidence';
import { AppendFile } from './append-file';

/** Where exchanges of a scenario are shown besides the file; absent outside of scenarios. */
export interface ExchangeObserver {
  exchange(exchange: Exchange): void;
  warning(warning: WarningAttachment): void;
}

/**
 * Writes `exchanges.ndjson`: every exchange, redacted, one line each; on live at once, so that nothing is lost in a
 * crash.
 */
export class Recorder {
  readonly #file: AppendFile;
  readonly #attestations: AppendFile;
  readonly #redactor: Redactor;

  /**
   * @param folder the run folder
   * @param patient exchanges are collected until `write`
   */
  constructor(folder: string, redactor: Redactor, patient = false) {
    this.#file = new AppendFile(join(folder, 'exchanges.ndjson'), patient);
    this.#attestations = new AppendFile(join(folder, ATTESTATIONS_FILE));
    this.#redactor = redactor;
  }

  get redactor(): Redactor {
    return this.#redactor;
  }

  /** Writes what was collected. @throws SetUpProblem `EVIDENCE_UNWRITABLE` */
  write(): void {
    this.#file.write();
  }

  /** Records exchanges outside of scenarios, with one write. */
  recordAll(exchanges: Exchange[]): void {
    const lines = exchanges.map((exchange) => `${JSON.stringify(this.#redactor.redactExchange(exchange))}\n`);
    if (lines.length > 0) this.#file.append(lines.join(''));
  }

  /** Keeps what a person did; at once, since they may not do it again. */
  attest(attestation: Attestation): void {
    this.#attestations.append(`${JSON.stringify(this.#redactor.redactValue(attestation))}\n`, true);
  }

  /** @returns the redacted exchange, the only form that may be shown or kept */
  record(exchange: Exchange, observer?: ExchangeObserver | null): Exchange {
    const redacted = this.#redactor.redactExchange(exchange);
    this.#file.append(`${JSON.stringify(redacted)}\n`);
    observer?.exchange(redacted);
    for (const warning of redacted.warnings) observer?.warning({ ...warning, exchangeId: redacted.id });
    return redacted;
  }
}
