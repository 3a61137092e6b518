import { Writable } from 'node:stream';
import {
  type IRunOptions,
  type ISupportCodeLibrary,
  loadConfiguration,
  loadSupport,
  runCucumber,
} from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { judgeFinished, LegCollector } from '@opentv-bango/certification';
import { SELECTION_OPTIONS, SELECTION_PLUGIN } from '@opentv-bango/certify/cucumber';
import { PROJECT } from '@opentv-bango/certify/project';
import type { JobScenario } from './job';
import { isExpectedFailure } from './results';

/** Steps and hooks, loaded once for many runs in this process, since loading takes longer than most runs. */
export class ReusableCucumber {
  private constructor(
    private readonly options: Omit<IRunOptions, 'support'>,
    private readonly support: ISupportCodeLibrary,
  ) {}

  /** Loads the steps. */
  static async load(): Promise<ReusableCucumber> {
    const { runConfiguration } = await loadConfiguration({ profiles: ['default'] }, { cwd: PROJECT });
    const support = await loadSupport(runConfiguration, { cwd: PROJECT });
    return new ReusableCucumber(
      // The plugin of the profile ends the process where there is nothing to run.
      {
        ...runConfiguration,
        plugins: { specifiers: [SELECTION_PLUGIN], options: {} },
        formats: { ...runConfiguration.formats, stdout: 'summary', files: {}, publish: false },
      },
      support,
    );
  }

  /**
   * Runs scenarios.
   *
   * @param ids of the scenarios; null: all
   * @param environment variables of the suite for this run; they replace those of the run before
   * @param onEnvelope gets each message as it comes
   */
  async run(
    ids: readonly string[] | null,
    environment: Readonly<Record<string, string>>,
    onEnvelope?: (envelope: Envelope) => void,
  ): Promise<JobScenario[]> {
    const finished: JobScenario[] = [];
    const collector = new LegCollector();
    const tags = ids === null ? null : ids.map((id) => `@id:${id}`).join(' or ');
    const plugins = { specifiers: [SELECTION_PLUGIN], options: { [SELECTION_OPTIONS]: { selected: [], tags } } };
    Object.assign(process.env, environment);
    await runCucumber(
      { ...this.options, plugins, support: this.support },
      { cwd: PROJECT, env: process.env, stdout: nowhere(), stderr: nowhere() },
      (envelope) => {
        onEnvelope?.(envelope);
        collector.add(envelope);
        const id = envelope.testCaseFinished?.testCaseStartedId;
        const scenario = id === undefined ? null : outcomeOf(collector, id);
        if (scenario) finished.push(scenario);
      },
    );
    return finished;
  }
}

function outcomeOf(collector: LegCollector, testCaseStartedId: string): JobScenario | null {
  const scenario = collector.scenarioOf(testCaseStartedId);
  if (!scenario?.attempt) return null;
  const judgement = judgeFinished(scenario, scenario.attempt);
  const { id, name, featurePath } = scenario;
  return {
    id: id ?? name,
    name,
    featurePath,
    verdict: judgement.verdict,
    rightReason: isExpectedFailure(judgement),
    step: judgement.failure?.step ?? null,
    code: judgement.failure?.code ?? null,
    reason: judgement.reason,
    warnings: scenario.attempt.attachments.warnings.map(({ message }) => message),
  };
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
