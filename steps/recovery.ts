import { Then } from '@cucumber/cucumber';
import { expect } from 'chai';
import { PlatformFailure, SetUpProblem } from '../support/errors';
import { recoveryUrlIn } from '../support/scenario';
import { traits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { fits } from './deed-traits';
import { OTHER_RECOVERY_URL } from './earlier-requests';

Then(
  "the answer holds a recovery URL at the merchant's portal",
  fits(['recover']),
  async function (this: CertificationWorld) {
    const { answer } = this.lastRequest;
    const url = recoveryUrlIn(answer);
    expect(answer.status, 'the status of the answer').to.equal(200);
    if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw this.failure('NO_RECOVERY_URL', 'an absolute recovery URL', `recoveryUrl is ${String(url)}`);
    }
    const onLoopback = /^(localhost|127\.|\[::1\])/.test(new URL(url).hostname);
    if (!onLoopback && new URL(url).protocol !== 'https:') {
      throw this.failure(
        'INSECURE_URL',
        'a recovery URL with https',
        `recoveryUrl begins with ${new URL(url).protocol}`,
      );
    }
    const page = await this.suite.newBrowser().open(url, this.origin).catch(asNoPage);
    if (page?.status === 200) return;
    const came = page ? `the page answered ${page.status}` : 'the page cannot be reached from here';
    // Only an absolute URL is promised (docs/spec/opentv-platform.md, "What the suite insists on"); the simulator's pages
    // are known to be there.
    if (!this.suite.control) answer.warn({ point: 'recovery-url', message: `the recovery URL was given, but ${came}` });
    else throw this.failure('NO_PAGE', "the recovery URL leads to the merchant's portal", came);
  },
);

/** Source: docs/spec/opentv-platform.md, "UC-04 Recover": the URL holds a short-lived token. */
Then(
  'it is not the recovery URL of the other subscriber',
  traits({ fits: { names: ['recover'] }, wants: OTHER_RECOVERY_URL }),
  function (this: CertificationWorld) {
    expect(recoveryUrlIn(this.lastRequest.answer), 'the recovery URL').to.not.equal(this.requests.storedUrl);
  },
);

function asNoPage(error: unknown): null {
  if (error instanceof SetUpProblem || error instanceof PlatformFailure) return null;
  throw error;
}
