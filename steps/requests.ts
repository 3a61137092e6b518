import { When } from '@cucumber/cucumber';
import { findProductOfAnotherMerchant, type ProductKind } from '../support/configuration';
import { SetUpProblem } from '../support/errors';
import { ACCOUNT_TERMINATED, type Action, CANCELLED_BY_CUSTOMER } from '../support/opf';
import { request } from '../support/scenario';
import { traits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { sends, sendsVaried, sendsVariedWith, sendsWith } from './crm-operation';
import { unknownId } from './unknown-id';

const activationInfo = ({ subscription }: CertificationWorld): Action => ({
  name: 'activation-info',
  entitlementId: subscription.id,
});
When('the CRM asks for activation info', sends(activationInfo));
When('the CRM asks for activation info {variation}', sendsVaried(activationInfo));

const cancel = ({ subscription }: CertificationWorld): Action => ({
  name: 'cancel',
  entitlementId: subscription.id,
  reason: CANCELLED_BY_CUSTOMER,
});
When('the CRM cancels the subscription', sends(cancel));
When('the CRM cancels the subscription {variation}', sendsVaried(cancel));

const revoke = ({ subscription }: CertificationWorld): Action => ({
  name: 'revoke',
  entitlementId: subscription.id,
  reason: ACCOUNT_TERMINATED,
});
When('the CRM revokes the subscription', sends(revoke));
When('the CRM revokes the subscription {variation}', sendsVaried(revoke));

const suspend = ({ subscription }: CertificationWorld): Action => ({
  name: 'suspend',
  entitlementId: subscription.id,
});
When('the CRM suspends the subscription', traits({ needs: ['suspend'] }), sends(suspend));
When('the CRM suspends the subscription {variation}', traits({ needs: ['suspend'] }), sendsVaried(suspend));

const resume = (world: CertificationWorld): Action => ({
  name: 'resume',
  entitlementId: world.subscription.id,
  productId: world.subscription.productId,
});
When('the CRM resumes the subscription', traits({ needs: ['resume'] }), sends(resume));
When('the CRM resumes the subscription {variation}', traits({ needs: ['resume'] }), sendsVaried(resume));

const remove = ({ subscription }: CertificationWorld): Action => ({ name: 'delete', entitlementId: subscription.id });
When('the CRM deletes the subscription', sends(remove));
When('the CRM deletes the subscription {variation}', sendsVaried(remove));

const recover = ({ subscription }: CertificationWorld): Action => ({
  name: 'recover',
  entitlementId: subscription.id,
});
When('the CRM asks for a recovery URL', traits({ needs: ['recover'] }), sends(recover));
When('the CRM asks for a recovery URL {variation}', traits({ needs: ['recover'] }), sendsVaried(recover));

const changeTo = ({ subscription }: CertificationWorld, productId: string): Action => ({
  name: 'change-product',
  entitlementId: subscription.id,
  productId,
});
const changeToKind = (world: CertificationWorld, kind: ProductKind): Action => changeTo(world, world.product(kind));
const CHANGES_PRODUCT = traits({ needs: ['change-product'] });
When('the CRM changes the subscription to the {product} product', CHANGES_PRODUCT, sendsWith(changeToKind));
When(
  'the CRM changes the subscription to the {product} product {variation}',
  CHANGES_PRODUCT,
  sendsVariedWith(changeToKind),
);
When(
  'the CRM changes the subscription to a product that does not exist',
  CHANGES_PRODUCT,
  sends((world) => changeTo(world, unknownId())),
);
When(
  'the CRM changes the subscription to a product of another merchant',
  CHANGES_PRODUCT,
  sends((world) => changeTo(world, productOfAnotherMerchant(world))),
);

function productOfAnotherMerchant({ suite }: CertificationWorld): string {
  const id = findProductOfAnotherMerchant(suite.configuration.products);
  if (!id) throw new SetUpProblem('NO_PRODUCT', 'No product of another merchant is configured.');
  return id;
}

When('the CRM sends the same request again', async function (this: CertificationWorld) {
  const { action, options } = this.lastRequest;
  await request(this, action, options);
});
