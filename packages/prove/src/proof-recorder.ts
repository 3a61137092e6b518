import type { Detection, Miss, Proof, ProofLeg } from '@opentv-bango/certification/proof';
import type { JobScenario } from './job';
import type { Trial } from './trials';

interface GreenScenario {
  name: string;
  featurePath: string;
  legs: string[];
}

/** Collects the results of a proof. */
export class ProofRecorder {
  readonly sightings: Detection[] = [];
  readonly #unsound: Miss[] = [];
  readonly #misses: Miss[] = [];
  readonly #green = new Map<string, GreenScenario>();
  readonly #tried: Trial[] = [];

  /** Records how scenarios end on the correct simulator. */
  recordGreenRun(leg: ProofLeg, scenarios: readonly JobScenario[]): void {
    for (const scenario of scenarios) {
      if (scenario.verdict === 'NOT_APPLICABLE') continue;
      const { id, name, featurePath } = scenario;
      const known = this.#green.get(id) ?? { name, featurePath, legs: [] };
      this.#green.set(id, { ...known, legs: [...known.legs, leg.name] });
      if (scenario.verdict !== 'PASSED') this.#unsound.push(missOf(leg, 'none', scenario));
    }
  }

  /** Ids of the scenarios that apply to a leg. */
  scenariosOf(leg: ProofLeg): string[] {
    return [...this.#green].filter(([, { legs }]) => legs.includes(leg.name)).map(([id]) => id);
  }

  /** Records how scenarios end with a defect. @returns those that noticed it */
  recordTrial({ leg, defect }: Trial, scenarios: readonly JobScenario[]): JobScenario[] {
    const noticed = scenarios.filter(({ id, rightReason }) => rightReason && !this.#isFalseAlarm(leg, id));
    for (const { id, step, code, reason } of noticed) {
      this.sightings.push({
        leg: leg.name,
        defect: defect.name,
        scenario: id,
        step: step ?? '',
        code: code ?? '',
        reason: reason ?? '',
      });
    }
    const others = scenarios.filter((one) => !noticed.includes(one) && ['FAILED', 'BLOCKED'].includes(one.verdict));
    this.#misses.push(...others.map((scenario) => missOf(leg, defect.name, scenario)));
    return noticed;
  }

  /** Records that a trial is finished. */
  finishTrial(trial: Trial): void {
    this.#tried.push(trial);
  }

  /** Whether a scenario noticed this defect in this leg. */
  isNoticed({ leg, defect }: Trial): boolean {
    return this.sightings.some((one) => one.leg === leg.name && one.defect === defect.name);
  }

  /** Ids of the scenarios that no defect turned red in a leg yet. */
  neverRed(leg: ProofLeg): string[] {
    const red = new Set(this.sightings.filter((one) => one.leg === leg.name).map(({ scenario }) => scenario));
    return this.scenariosOf(leg).filter((id) => !red.has(id));
  }

  /** The proof as far as it came. `scenarios`: those whose proof was asked for; null: all. */
  proof(
    about: Pick<Proof, 'startedAt' | 'durationMs' | 'suiteVersion' | 'filter'>,
    legs: readonly ProofLeg[],
    scenarios: readonly string[] | null,
  ): Proof {
    const unnoticed = this.#tried.filter((trial) => !this.isNoticed(trial));
    const defects = [...new Set(this.#tried.map(({ defect }) => defect))];
    const neverRed = new Map(legs.map((leg) => [leg.name, new Set(this.neverRed(leg))]));
    return {
      schema: 'certify-proof/1',
      ...about,
      legs: [...legs],
      defects: defects.map((defect) => ({
        name: defect.name,
        rule: defect.rule,
        breaks: defect.breaks,
        legs: this.#tried.filter((trial) => trial.defect === defect).map(({ leg }) => leg.name),
        unnoticedIn: unnoticed.filter((trial) => trial.defect === defect).map(({ leg }) => leg.name),
      })),
      scenarios: [...this.#green]
        .filter(([id]) => scenarios?.includes(id) ?? true)
        .map(([id, scenario]) => ({
          id,
          ...scenario,
          neverRedIn: scenario.legs.filter((leg) => neverRed.get(leg)?.has(id)),
        })),
      sightings: this.sightings,
      misses: this.#misses.filter((miss) =>
        unnoticed.some(({ leg, defect }) => leg.name === miss.leg && defect.name === miss.defect),
      ),
      unsound: this.#unsound,
    };
  }

  #isFalseAlarm(leg: ProofLeg, id: string): boolean {
    return this.#unsound.some((miss) => miss.leg === leg.name && miss.scenario === id);
  }
}

function missOf(leg: ProofLeg, defect: string, { id, verdict, code, reason }: JobScenario): Miss {
  return { leg: leg.name, defect, scenario: id, verdict, code, reason: reason ?? '' };
}
