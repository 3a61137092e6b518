import { Mutator } from '@opentv-bango/simulator';
import type { ReusableCucumber } from '../reusable-cucumber';
import { runScenarios } from '../run-job';
import type { MutantJob, MutantScenario } from './mutant-job';
import { ScenarioFollower } from './scenario-follower';

/** On the simulator a state is right at once or never; a repeated poll meets the mutation again. */
const WAIT_SECONDS = '0.1';

/** Runs scenarios one by one, each with its mutation. */
export async function runMutantJob(cucumber: ReusableCucumber, job: MutantJob): Promise<MutantScenario[]> {
  const { leg, mutations } = job;
  const mutator = new Mutator();
  const byScenario = new Map(mutations?.map(({ scenario, mutation }) => [scenario, mutation]));
  const follower = new ScenarioFollower(mutator, (id) => byScenario.get(id) ?? null);
  const finished = await runScenarios(cucumber, {
    leg,
    defects: [mutator.defect],
    scenarios: mutations ? [...byScenario.keys()] : job.scenarios,
    waitSeconds: WAIT_SECONDS,
    onEnvelope: (envelope) => follower.add(envelope),
  });
  return finished.map((scenario) => {
    const { reached = false, passed = [], steps = [] } = follower.followed(scenario.id) ?? {};
    return { ...scenario, reached, passed: mutations ? [] : passed, steps };
  });
}
