import { When } from '@cucumber/cucumber';
import { type CertificationWorld, request } from '../support';
import type { Operation } from './parameter-types/operations';
import type { Variation } from './parameter-types/variations';

When('the CRM {operation}', async function (this: CertificationWorld, operation: Operation) {
  await request(this, operation(this));
});

When(
  'the CRM {operation} {variation}',
  async function (this: CertificationWorld, operation: Operation, variation: Variation) {
    await request(this, operation(this), await variation(this));
  },
);

When('the CRM sends the same request again', async function (this: CertificationWorld) {
  const { action, options } = this.lastRequest;
  await request(this, action, options);
});
