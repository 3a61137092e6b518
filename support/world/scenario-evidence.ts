import {
  type Exchange,
  type ExchangesAttachment,
  MEDIA_TYPES,
  type UnobservedAttachment,
  type WarningAttachment,
} from '@opentv-bango/evidence';
import { type ExchangeObserver, transcript, transcriptTitle } from '../recording';

/** Cucumber's way to put something beside the step that runs. */
interface Attaching {
  attach(data: string, media: string | { mediaType: string; fileName?: string }): unknown;
  log(text: string): unknown;
}

/** What a scenario leaves beside its steps for the reports, besides failures. */
export class ScenarioEvidence implements ExchangeObserver {
  readonly #scenario: Attaching;
  #exchanges: Exchange[] = [];
  readonly #subjects = new Set<string>();

  constructor(scenario: Attaching) {
    this.#scenario = scenario;
  }

  exchange(exchange: Exchange): void {
    this.#exchanges.push(exchange);
  }

  /** Attaches what was sent and received since the last time to the step that has just ended. */
  attachExchanges(): void {
    const exchanges = this.#exchanges;
    this.#exchanges = [];
    if (exchanges.length === 0) return;
    const exchangeIds = exchanges.map(({ id }) => id);
    this.#scenario.attach(JSON.stringify({ exchangeIds } satisfies ExchangesAttachment), MEDIA_TYPES.exchange);
    this.#scenario.attach(transcript(exchanges), { mediaType: 'text/plain', fileName: transcriptTitle(exchanges) });
  }

  warning(warning: WarningAttachment): void {
    this.#scenario.attach(JSON.stringify(warning), MEDIA_TYPES.warning);
  }

  /** Warns of what holds for the whole scenario, once for each point. */
  warnOnce(warning: WarningAttachment): void {
    if (this.#isNew(warning.point)) this.warning(warning);
  }

  /** Says that a side could not be seen; once for each side. */
  notObserved(side: UnobservedAttachment['side'], reason: string): void {
    if (!this.#isNew(side)) return;
    this.#scenario.attach(JSON.stringify({ side, reason } satisfies UnobservedAttachment), MEDIA_TYPES.unobserved);
    this.#scenario.log(`not observed: ${reason}`);
  }

  #isNew(subject: string): boolean {
    const isNew = !this.#subjects.has(subject);
    this.#subjects.add(subject);
    return isNew;
  }
}
