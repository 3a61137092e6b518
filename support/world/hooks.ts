import {
  After,
  AfterAll,
  AfterStep,
  Before,
  BeforeAll,
  BeforeStep,
  Status,
  setDefaultTimeout,
} from '@cucumber/cucumber';
import {
  type FailureAttachment,
  MEDIA_TYPES,
  scenarioId,
  scenarioTags,
  type VerdictAttachment,
} from '@opentv-bango/evidence';
import { PlatformFailure, SetUpProblem } from '../errors';
import { blockedByPreflight } from '../preflight';
import {
  checkAllHeard,
  cleanUp,
  expectNow,
  factsOf,
  hearWhatIsOnItsWay,
  isEndUnsaid,
  recordJournal,
} from '../scenario';
import { applicability } from './applicability';
import { personSkip } from './person-skip';
import { closeSuite, openSuite } from './process';
import { readOnlySkip } from './read-only';
import type { CertificationWorld } from './world';

// Waiting has deadlines of its own; cucumber's would cut a wait off without telling what was seen.
setDefaultTimeout(-1);

BeforeAll(openSuite);
AfterAll(closeSuite);

Before({ name: 'does the scenario apply' }, async function (this: CertificationWorld, scenario) {
  const { pickle, gherkinDocument, testCaseStartedId } = scenario;
  const tags = scenarioTags(pickle, gherkinDocument);
  this.scenarioId = scenarioId(tags) ?? '';
  this.testCaseStartedId = testCaseStartedId;
  this.stepTexts = pickle.steps.map(({ text }) => text);
  const skip =
    applicability(tags, this.suite, this.stepTexts) ??
    readOnlySkip(this.suite, this.stepTexts) ??
    personSkip(this.suite, this.stepTexts) ??
    blockedByPreflight(tags, this.stepTexts, this.suite.preflight);
  if (!skip) return undefined;
  this.attach(JSON.stringify(skip), MEDIA_TYPES.verdict);
  this.log(`${skip.verdict.replace('_', ' ')}: ${skip.reason}`);
  return 'skipped';
});

BeforeStep(function (this: CertificationWorld, { pickleStep }) {
  this.phase = 'step';
  this.step = pickleStep.text;
});

AfterStep(function (this: CertificationWorld, { result, error }: { result: { status: string }; error?: unknown }) {
  this.step = null;
  this.showExchanges();
  if (result.status === Status.FAILED) explainFailure(this, error);
});

After({ name: 'was the CRM told rightly, and clean up' }, async function (this: CertificationWorld, { result }) {
  try {
    if (this.subscribers.length > 0) await conclude(this, result?.status === Status.PASSED);
  } finally {
    writeEvidence(this);
  }
});

async function conclude(world: CertificationWorld, passed: boolean): Promise<void> {
  try {
    if (passed) await checkHowItEnded(world);
  } finally {
    world.phase = 'clean-up';
    world.step = null;
    world.attach(JSON.stringify(factsOf(world)), MEDIA_TYPES.facts);
    await cleanUp(world);
    world.showExchanges();
    await recordJournal(world);
  }
}

function writeEvidence(world: CertificationWorld): void {
  try {
    world.suite.writeEvidence();
  } catch (error) {
    explainFailure(world, error);
    throw error;
  }
}

/**
 * Nothing must come afterwards that undoes what the scenario saw, or that it did not expect.
 *
 * @throws PlatformFailure when the CRM was told something that is not so, or a side has changed since
 */
async function checkHowItEnded(world: CertificationWorld): Promise<void> {
  if (isEndUnsaid(world)) {
    const message = 'no step says what became of the subscription: the end of the scenario was compared with nothing';
    world.warning({ point: 'end-not-compared', message, exchangeId: world.last?.answer.exchange.id ?? null });
    return;
  }
  try {
    if (world.settled) return checkAllHeard(world);
    await hearWhatIsOnItsWay(world);
    checkAllHeard(world);
    await expectNow(world, 'everything stays as the scenario left it');
  } catch (error) {
    explainFailure(world, error);
    throw error;
  } finally {
    world.showExchanges();
  }
}

/** Says beside the failing step, for reports, what kind of failure it is. */
function explainFailure(world: CertificationWorld, error: unknown): void {
  if (error instanceof SetUpProblem) {
    world.attach(
      JSON.stringify({ verdict: error.verdict, reason: error.message } satisfies VerdictAttachment),
      MEDIA_TYPES.verdict,
    );
  }
  const known = error instanceof SetUpProblem || error instanceof PlatformFailure;
  const failure: FailureAttachment = {
    code: known ? error.code : 'UNEXPECTED',
    message: error instanceof Error ? error.message : String(error),
    exchangeId: known ? error.exchangeId : null,
  };
  world.attach(JSON.stringify(failure), MEDIA_TYPES.failure);
}
