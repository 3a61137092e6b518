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
import { MEDIA_TYPES, type MistakeAttachment, scenarioId, scenarioTags } from '@opentv-bango/evidence';
import { config } from 'chai';
import { AuthorMistake } from '../errors';
import { blockedByPreflight } from '../preflight';
import {
  checkReceivedCallbacks,
  cleanUp,
  drainCallbacks,
  expectNow,
  factsOf,
  isOutcomeUnchecked,
  recordJournal,
} from '../scenario';
import { findMisuse, traitsOfStep } from '../step-traits';
import { applicability } from './applicability';
import { explainFailure } from './explain-failure';
import { personSkip } from './person-skip';
import { closeSuite, openSuite } from './process';
import { readOnlySkip } from './read-only';
import type { CertificationWorld } from './world';

// Waiting has deadlines of its own; cucumber's would cut a wait off without telling what was seen.
setDefaultTimeout(-1);
// An id that is cut off in the message of an `expect` finds no record.
config.truncateThreshold = 0;

BeforeAll(openSuite);
AfterAll(closeSuite);

Before({ name: 'does the scenario apply' }, async function (this: CertificationWorld, scenario) {
  const { pickle, gherkinDocument, testCaseStartedId } = scenario;
  const tags = scenarioTags(pickle, gherkinDocument);
  this.scenarioId = scenarioId(tags) ?? '';
  this.testCaseStartedId = testCaseStartedId;
  this.stepTraits = pickle.steps.map(({ text }) => traitsOfStep(text));
  refuseMisuse(this, pickle.steps);
  const skip =
    applicability(
      tags,
      this.suite,
      this.stepTraits.flatMap(({ needs = [] }) => needs),
    ) ??
    readOnlySkip(this.suite, this.stepTraits) ??
    personSkip(this.suite, this.hasStepThat('activates')) ??
    blockedByPreflight(tags, this.hasStepThat('observesCallbacks'), this.suite.preflight);
  if (!skip) return undefined;
  this.attach(JSON.stringify(skip), MEDIA_TYPES.verdict);
  this.log(`${skip.verdict.replace('_', ' ')}: ${skip.reason}`);
  return 'skipped';
});

/** @throws AuthorMistake where a step does not fit those before it: nothing is sent for such a scenario */
function refuseMisuse(world: CertificationWorld, steps: readonly { id: string; type?: string }[]): void {
  const misuse = findMisuse(
    world.stepTraits.map((declared, at) => ({ declared, isGiven: steps[at]?.type === 'Context' })),
  );
  const step = misuse && steps[misuse.at];
  if (!step) return;
  const mistake: MistakeAttachment = { message: misuse.message, pickleStepId: step.id };
  world.attach(JSON.stringify(mistake), MEDIA_TYPES.mistake);
  throw new AuthorMistake(misuse.message);
}

BeforeStep(function (this: CertificationWorld, { pickleStep }) {
  this.phase = 'step';
  this.step = pickleStep.text;
});

interface EndedStep {
  pickleStep: { id: string; text: string };
  result: { status: string };
  error?: unknown;
}

AfterStep(function (this: CertificationWorld, { pickleStep, result, error }: EndedStep) {
  this.step = null;
  this.evidence.attachExchanges();
  if (result.status === Status.FAILED) explainFailure(this, error, pickleStep);
});

After({ name: 'check what the CRM received, and clean up' }, async function (this: CertificationWorld, { result }) {
  try {
    if (this.participants.subscribers.length > 0) await conclude(this, result?.status === Status.PASSED);
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
    world.evidence.attachExchanges();
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
  if (isOutcomeUnchecked(world)) {
    const message = 'no step says what became of the subscription: the end of the scenario was compared with nothing';
    world.evidence.warning({
      point: 'end-not-compared',
      message,
      exchangeId: world.requests.latest?.answer.exchange.id ?? null,
    });
    return;
  }
  try {
    if (world.isSettled) return checkReceivedCallbacks(world);
    await drainCallbacks(world);
    checkReceivedCallbacks(world);
    await expectNow(world, 'everything stays as the scenario left it');
  } catch (error) {
    explainFailure(world, error);
    throw error;
  } finally {
    world.evidence.attachExchanges();
  }
}
