import type { Envelope, GherkinDocument, Pickle, PickleStep } from '@cucumber/messages';
import { Query } from '@cucumber/query';
import { type LegRecord, scenarioId, scenarioTags, type TaggedPickle } from '@opentv-bango/evidence';
import { adviseOnStep, PhraseList } from '../phrases';
import { AttemptCollector } from './attempt-collector';
import type { LegScenarios, ParseProblem, PlannedScenario, PlannedStep } from './leg-scenarios';

/** Gives each scenario its id. Rows of an outline that share an `@id:` tag are numbered from the second one on. */
export class ScenarioIds {
  readonly #rows = new Map<string, number>();

  /**
   * The id for the next pickle; null where it has none.
   *
   * @param tags all tags of the pickle, as `scenarioTags` gives them
   */
  assign(pickle: TaggedPickle, tags: readonly string[]): string | null {
    const shared = scenarioId(pickle.tags.map(({ name }) => name));
    const isRow = pickle.astNodeIds.length > 1;
    if (shared === null || !isRow) return scenarioId(tags);
    const key = `${pickle.astNodeIds[0]} ${shared}`;
    const row = (this.#rows.get(key) ?? 0) + 1;
    this.#rows.set(key, row);
    return row === 1 ? shared : `${shared}#${row}`;
  }
}

interface KnownPickle {
  pickle: Pickle;
  tags: string[];
  id: string | null;
}

/** So many different undefined steps are advised on. */
const MOST_ADVISED = 50;

/** Follows the messages of one leg, from the disk or while it runs. */
export class LegCollector {
  /** Joins the messages on features, steps, hooks and definitions. */
  readonly #query = new Query();
  readonly #featureUris = new Set<string>();
  readonly #ids = new ScenarioIds();
  readonly #phrases = new PhraseList();
  readonly #pickles = new Map<string, KnownPickle>();
  readonly #pickleOfTestCase = new Map<string, string>();
  readonly #selectedPickles = new Set<string>();
  readonly #attempts = new Map<string, AttemptCollector>();
  readonly #lastAttempt = new Map<string, AttemptCollector>();
  readonly #runHooks = new Map<string, 'before' | 'after'>();
  readonly #runHookFailures: LegScenarios['runHookFailures'] = [];
  readonly #parseErrors: ParseProblem[] = [];
  /** By the text of an undefined step. */
  readonly #advice = new Map<string, string[]>();
  #planKnown = false;
  #selectionKnown = false;
  #finished = false;

  /** Takes in the next message. Unknown kinds are ignored. */
  add(envelope: Envelope): void {
    if (isJoined(envelope)) this.#query.update(envelope);
    if (envelope.gherkinDocument) this.#addFeature(envelope.gherkinDocument);
    else if (envelope.pickle) this.#addPickle(envelope.pickle);
    else if (envelope.parseError) this.#addParseError(envelope.parseError);
    else if (envelope.parameterType) this.#phrases.addParameter(envelope.parameterType);
    else if (envelope.stepDefinition) this.#phrases.addPhrase(envelope.stepDefinition);
    else this.#addExecution(envelope);
  }

  /** The scenario that this attempt runs; undefined for an unknown attempt. */
  scenarioOf(testCaseStartedId: string): PlannedScenario | undefined {
    const testCaseId = this.#attempts.get(testCaseStartedId)?.started.testCaseId ?? '';
    const known = this.#pickles.get(this.#pickleOfTestCase.get(testCaseId) ?? '');
    return known && this.#scenario(known);
  }

  /** How many scenarios the filter chose. */
  get selected(): number {
    return this.#pickleOfTestCase.size;
  }

  /** Everything so far. */
  scenarios(record: LegRecord): LegScenarios {
    return {
      record,
      // An incomplete plan would be counted as the complete one.
      scenarios: this.#planKnown ? [...this.#pickles.values()].map((known) => this.#scenario(known)) : [],
      parseErrors: this.#parseErrors,
      emptyFeatures: this.#planKnown ? this.#emptyFeatures() : [],
      runHookFailures: this.#runHookFailures,
      planKnown: this.#planKnown,
      selectionKnown: this.#selectionKnown,
      finished: this.#finished,
    };
  }

  #addExecution(envelope: Envelope): void {
    // Cucumber announces every scenario before it starts the first.
    this.#planKnown ||= [envelope.testRunStarted, envelope.testCase, envelope.testRunFinished].some(Boolean);
    if (envelope.testCase) {
      this.#pickleOfTestCase.set(envelope.testCase.id, envelope.testCase.pickleId);
      this.#selectedPickles.add(envelope.testCase.pickleId);
    } else if (envelope.testCaseStarted) {
      const attempt = new AttemptCollector(envelope.testCaseStarted, this.#query);
      this.#attempts.set(envelope.testCaseStarted.id, attempt);
      this.#lastAttempt.set(this.#pickleOfTestCase.get(envelope.testCaseStarted.testCaseId) ?? '', attempt);
      this.#selectionKnown = true;
    } else if (envelope.testStepStarted) {
      this.#attempts.get(envelope.testStepStarted.testCaseStartedId)?.stepStarted(envelope.testStepStarted);
    } else if (envelope.testStepFinished) {
      this.#attempts.get(envelope.testStepFinished.testCaseStartedId)?.stepFinished(envelope.testStepFinished);
    } else if (envelope.attachment) {
      this.#attempts.get(envelope.attachment.testCaseStartedId ?? '')?.attached(envelope.attachment);
    } else if (envelope.testCaseFinished) {
      this.#attempts.get(envelope.testCaseFinished.testCaseStartedId)?.finished(envelope.testCaseFinished);
    } else {
      this.#addRunEvent(envelope);
    }
  }

  #addRunEvent(envelope: Envelope): void {
    if (envelope.testRunHookStarted) {
      // A hook that runs before any scenario started is a BeforeAll: its own message need not say so.
      this.#runHooks.set(envelope.testRunHookStarted.id, this.#attempts.size === 0 ? 'before' : 'after');
    } else if (envelope.testRunHookFinished) {
      const { testRunHookStartedId, result } = envelope.testRunHookFinished;
      const when = this.#runHooks.get(testRunHookStartedId) ?? 'before';
      if (result.status === 'FAILED') this.#runHookFailures.push({ when, message: result.message ?? 'no message' });
    } else if (envelope.testRunFinished) {
      this.#finished = true;
      this.#selectionKnown ||= this.#parseErrors.length === 0;
    }
  }

  #addFeature({ uri, feature }: GherkinDocument): void {
    if (feature !== undefined && uri !== undefined) this.#featureUris.add(uri);
  }

  #addPickle(pickle: Pickle): void {
    const tags = scenarioTags(pickle, this.#query.findLineageBy(pickle)?.gherkinDocument);
    this.#pickles.set(pickle.id, { pickle, tags, id: this.#ids.assign(pickle, tags) });
  }

  #emptyFeatures(): string[] {
    return [...this.#featureUris].filter((uri) => !this.#hasPickle(uri)).map(forwardSlashes);
  }

  #hasPickle(uri: string): boolean {
    return [...this.#pickles.values()].some(({ pickle }) => pickle.uri === uri);
  }

  #addParseError({ source, message }: NonNullable<Envelope['parseError']>): void {
    // Cucumber starts nothing then.
    this.#planKnown = true;
    this.#parseErrors.push({
      featurePath: forwardSlashes(source.uri ?? 'unknown file'),
      line: source.location?.line ?? null,
      message: message.replace(/^\(\d+:\d+\): /, ''),
    });
  }

  #scenario({ pickle, tags, id }: KnownPickle): PlannedScenario {
    return {
      pickleId: pickle.id,
      id,
      name: pickle.name,
      feature: this.#query.findLineageBy(pickle)?.feature?.name ?? pickle.uri,
      featurePath: forwardSlashes(pickle.uri),
      line: this.#query.findLocationOf(pickle)?.line ?? 1,
      tags,
      steps: pickle.steps.map((step) => this.#step(step)),
      selected: this.#selectedPickles.has(pickle.id),
      attempt: this.#lastAttempt.get(pickle.id)?.attempt() ?? null,
    };
  }

  #adviceOn(text: string): string[] {
    const known = this.#advice.get(text);
    if (known !== undefined || this.#advice.size >= MOST_ADVISED) return known ?? [];
    const advice = adviseOnStep(text, this.#phrases);
    this.#advice.set(text, advice);
    return advice;
  }

  #step(step: PickleStep): PlannedStep {
    const written = this.#query.findStepBy(step);
    const snippet = this.#query.findSuggestionsBy(step)[0]?.snippets[0]?.code;
    return {
      pickleStepId: step.id,
      keyword: written?.keyword.trim() ?? '*',
      text: step.text,
      type: step.type ?? 'Unknown',
      line: written?.location.line ?? null,
      snippet: snippet ?? null,
      advice: snippet === undefined ? [] : this.#adviceOn(step.text),
    };
  }
}

/** The query keeps what it is given: of the run itself, which attempts follow, only the start of a test case. */
function isJoined({ gherkinDocument, pickle, hook, stepDefinition, suggestion, testCase, testCaseStarted }: Envelope) {
  return [gherkinDocument, pickle, hook, stepDefinition, suggestion, testCase, testCaseStarted].some(Boolean);
}

function forwardSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
