import { Given, Then, When } from '@cucumber/cucumber';
import {
  activationUrl,
  beginAction,
  type CertificationWorld,
  completeActivation,
  insistOnPage,
  insistOnSubject,
  isBefore,
  letActivationUrlExpire,
  platformNow,
  urlOf,
} from '../support';

Given('the activation URL has expired', async function (this: CertificationWorld) {
  await letActivationUrlExpire(this);
});

When('the subscriber completes the activation', async function (this: CertificationWorld) {
  const url = await activationUrl(this);
  await beginAction(this);
  await completeActivation(this, url);
});

When('the subscriber opens the expired/kept activation URL', async function (this: CertificationWorld) {
  if (!this.keptUrl) throw this.failure('NO_ACTIVATION_URL', 'an activation URL to try later', 'there was none');
  await beginAction(this);
  await insistOnPage(this, this.keptUrl);
});

Then('the answer holds an activation URL that is still valid', function (this: CertificationWorld) {
  const { answer } = this.lastRequest;
  const url = urlOf(answer);
  const body = (answer.decoded ?? {}) as { parameters?: { urlExpiry?: string } };
  if (answer.status !== 200 || !url) {
    throw this.failure(
      'NO_ACTIVATION_URL',
      'activation info with an activation URL (200)',
      `it answered ${answer.status}`,
    );
  }
  insistOnSubject(this, answer);
  if (isBefore(body.parameters?.urlExpiry, platformNow(this))) {
    throw this.failure(
      'URL_EXPIRED',
      'an activation URL that is still valid',
      `it expired at ${String(body.parameters?.urlExpiry)}`,
    );
  }
  this.subscription.activationUrl = url;
});
