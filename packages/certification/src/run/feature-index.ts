import type { Feature, GherkinDocument, Location, Scenario, Step } from '@cucumber/messages';

/** Finds, by the ids that pickles carry, what stands in the feature files. */
export class FeatureIndex {
  readonly #documents = new Map<string, GherkinDocument>();
  readonly #lines = new Map<string, number>();
  readonly #steps = new Map<string, Step>();

  /** Takes in a feature file as cucumber parsed it. */
  add(document: GherkinDocument): void {
    if (document.feature === undefined || document.uri === undefined) return;
    this.#documents.set(document.uri, document);
    for (const step of backgroundSteps(document.feature)) this.#addStep(step);
    for (const scenario of scenarios(document.feature)) this.#addScenario(scenario);
  }

  /** The files taken in, as cucumber names them. */
  uris(): string[] {
    return [...this.#documents.keys()];
  }

  /** Name of the feature in the file `uri`. */
  featureName(uri: string): string {
    return this.#documents.get(uri)?.feature?.name ?? uri;
  }

  /** The file `uri` as cucumber parsed it. */
  document(uri: string): GherkinDocument | undefined {
    return this.#documents.get(uri);
  }

  /** The step as written, for the ids of a pickle step. */
  step(astNodeIds: readonly string[]): Step | undefined {
    return astNodeIds.map((id) => this.#steps.get(id)).find((step) => step !== undefined);
  }

  /** Line of a scenario or, for an outline, of its row: the last of the ids is the most exact. */
  line(astNodeIds: readonly string[]): number {
    return this.#lines.get(astNodeIds.at(-1) ?? '') ?? 1;
  }

  #addScenario(scenario: Scenario): void {
    this.#addLine(scenario);
    for (const step of scenario.steps) this.#addStep(step);
    for (const row of scenario.examples.flatMap((examples) => examples.tableBody)) this.#addLine(row);
  }

  #addStep(step: Step): void {
    this.#steps.set(step.id, step);
  }

  #addLine(node: { id: string; location: Location }): void {
    this.#lines.set(node.id, node.location.line);
  }
}

function scenarios(feature: Feature): Scenario[] {
  return feature.children
    .flatMap((child) => [child.scenario, ...(child.rule?.children ?? []).map((inner) => inner.scenario)])
    .filter((scenario) => scenario !== undefined);
}

function backgroundSteps(feature: Feature): Step[] {
  return feature.children
    .flatMap((child) => [child.background, ...(child.rule?.children ?? []).map((inner) => inner.background)])
    .flatMap((background) => background?.steps ?? []);
}
