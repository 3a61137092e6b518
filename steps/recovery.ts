import { Then } from '@cucumber/cucumber';
import type { CertificationWorld } from '../support';

Then("the answer holds a recovery URL at the merchant's portal", async function (this: CertificationWorld) {
  const { answer } = this.lastRequest;
  const url = ((answer.decoded ?? {}) as { recoveryUrl?: unknown }).recoveryUrl;
  if (answer.status !== 200) {
    throw this.failure('WRONG_ANSWER', 'the platform gives a recovery URL (200)', `it answered ${answer.status}`);
  }
  if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw this.failure('NO_RECOVERY_URL', 'an absolute recovery URL', `recoveryUrl is ${String(url)}`);
  }
  const onLive = this.suite.configuration.target === 'live' && !answer.exchange.simulated;
  if (onLive && new URL(url).protocol !== 'https:') {
    throw this.failure('INSECURE_URL', 'a recovery URL with https', `recoveryUrl begins with ${new URL(url).protocol}`);
  }
  const page = await this.suite.newBrowser().open(url, this.origin);
  if (page.status === 200) return;
  throw this.failure('NO_PAGE', "the recovery URL leads to the merchant's portal", `the page answered ${page.status}`, {
    exchange: page.exchange,
  });
});
