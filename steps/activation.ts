import { Given, Then, When } from '@cucumber/cucumber';
import {
  activationInfoUrl,
  activationUrl,
  beginAction,
  checkActivationInfoSubject,
  completeActivation,
  letActivationUrlExpire,
  platformNow,
  tryActivationPage,
} from '../support/scenario';
import { isBefore } from '../support/subscriptions';
import type { CertificationWorld } from '../support/world/world';
import { does, fits } from './deed-traits';

Given('the activation URL has expired', async function (this: CertificationWorld) {
  await letActivationUrlExpire(this);
});

When(
  'the subscriber completes the activation',
  does('activation', { activates: true }),
  async function (this: CertificationWorld) {
    const url = await activationUrl(this);
    await beginAction(this);
    await completeActivation(this, url);
  },
);

When(
  'the subscriber opens the expired/kept activation URL',
  does('old-url'),
  async function (this: CertificationWorld) {
    if (!this.requests.storedUrl)
      throw this.failure('NO_ACTIVATION_URL', 'an activation URL to try later', 'there was none');
    await beginAction(this);
    await tryActivationPage(this, this.requests.storedUrl);
  },
);

Then(
  'the answer holds an activation URL that is still valid',
  fits(['activation-info']),
  function (this: CertificationWorld) {
    const { answer } = this.lastRequest;
    const url = activationInfoUrl(answer);
    const body = (answer.decoded ?? {}) as { parameters?: { urlExpiry?: string } };
    if (answer.status !== 200 || !url) {
      throw this.failure(
        'NO_ACTIVATION_URL',
        'activation info with an activation URL (200)',
        `it answered ${answer.status}`,
      );
    }
    checkActivationInfoSubject(this, answer);
    if (isBefore(body.parameters?.urlExpiry, platformNow(this))) {
      throw this.failure(
        'URL_EXPIRED',
        'an activation URL that is still valid',
        `it expired at ${String(body.parameters?.urlExpiry)}`,
      );
    }
    this.subscription.activationUrl = url;
  },
);
