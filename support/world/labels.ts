import * as allure from 'allure-js-commons';
import type { Suite } from '../suite';

/** Shows a scenario in Allure by use case and test case; the leg is a parameter, else Allure merges the legs (stack, trap 11). */
export async function labelForAllure(suite: Suite, tags: string[], feature: string, scenarioId: string): Promise<void> {
  const useCase = tags.find((tag) => /^@UC-\d+$/.test(tag))?.slice(1) ?? 'Connectivity';
  await allure.epic(useCase);
  await allure.feature(feature);
  for (const tag of tags) if (/^@BC-/.test(tag)) await allure.story(tag.slice(1));
  await allure.parentSuite(suite.leg);
  await allure.suite(useCase);
  await allure.subSuite(feature);
  await allure.parameter('deployment', suite.deployment);
  await allure.parameter('release', suite.contract.release);
  await allure.parameter('target', suite.configuration.target);
  await allure.parameter('id', scenarioId);
}
