import { loadSources } from '@cucumber/cucumber/api';
import { applicability, CAPABILITIES, type Suite } from '@opentv-bango/support';
import { PROJECT } from '../project';

/** Which scenarios are chosen on the command line. */
export interface Selection {
  tags: string | null;
  /** Relative to the project; none means all. */
  paths: readonly string[];
}

/** How many scenarios will run on this platform: those chosen whose needs are met. */
export async function countScenarios(suite: Suite, { tags, paths }: Selection): Promise<number> {
  const unmet = CAPABILITIES.filter((name) => applicability([`@needs:${name}`], suite) !== null).map(
    (name) => `@needs:${name}`,
  );
  const others = suite.deployment === 'ssp' ? '@non-ssp' : '@ssp';
  const left = `not (${[...unmet, others].join(' or ')})`;
  const { plan } = await loadSources(
    {
      defaultDialect: 'en',
      paths: paths.length > 0 ? [...paths] : ['features/**/*.feature'],
      names: [],
      tagExpression: tags ? `(${tags}) and ${left}` : left,
      order: 'defined',
    },
    { cwd: PROJECT },
  );
  return plan.length;
}
