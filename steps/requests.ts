import { When } from '@cucumber/cucumber';
import { findProductOfAnotherMerchant, type ProductKind } from '../support/configuration';
import { SetUpProblem } from '../support/errors';
import { ACCOUNT_TERMINATED, type Action, CANCELLED_BY_CUSTOMER } from '../support/opf';
import { request } from '../support/scenario';
import type { StepTraits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { sends, sendsVaried, sendsVariedWith, sendsWith } from './crm-operation';
import { does, doesVaried, doesVariedWith } from './deed-traits';
import { unknownId } from './unknown-id';

const activationInfo = ({ subscription }: CertificationWorld): Action => ({
  name: 'activation-info',
  entitlementId: subscription.id,
});
When('the CRM asks for activation info', does('activation-info'), sends(activationInfo));
When('the CRM asks for activation info {variation}', doesVaried('activation-info'), sendsVaried(activationInfo));

const cancel = ({ subscription }: CertificationWorld): Action => ({
  name: 'cancel',
  entitlementId: subscription.id,
  reason: CANCELLED_BY_CUSTOMER,
});
When('the CRM cancels the subscription', does('cancel'), sends(cancel));
When('the CRM cancels the subscription {variation}', doesVaried('cancel'), sendsVaried(cancel));

const revoke = ({ subscription }: CertificationWorld): Action => ({
  name: 'revoke',
  entitlementId: subscription.id,
  reason: ACCOUNT_TERMINATED,
});
When('the CRM revokes the subscription', does('revoke'), sends(revoke));
When('the CRM revokes the subscription {variation}', doesVaried('revoke'), sendsVaried(revoke));

const suspend = ({ subscription }: CertificationWorld): Action => ({
  name: 'suspend',
  entitlementId: subscription.id,
});
When('the CRM suspends the subscription', does('suspend', { needs: ['suspend'] }), sends(suspend));
When(
  'the CRM suspends the subscription {variation}',
  doesVaried('suspend', { needs: ['suspend'] }),
  sendsVaried(suspend),
);

const resume = (world: CertificationWorld): Action => ({
  name: 'resume',
  entitlementId: world.subscription.id,
  productId: world.subscription.productId,
});
When('the CRM resumes the subscription', does('resume', { needs: ['resume'] }), sends(resume));
When('the CRM resumes the subscription {variation}', doesVaried('resume', { needs: ['resume'] }), sendsVaried(resume));

const remove = ({ subscription }: CertificationWorld): Action => ({ name: 'delete', entitlementId: subscription.id });
When('the CRM deletes the subscription', does('delete'), sends(remove));
When('the CRM deletes the subscription {variation}', doesVaried('delete'), sendsVaried(remove));

const recover = ({ subscription }: CertificationWorld): Action => ({
  name: 'recover',
  entitlementId: subscription.id,
});
When('the CRM asks for a recovery URL', does('recover', { needs: ['recover'] }), sends(recover));
When(
  'the CRM asks for a recovery URL {variation}',
  doesVaried('recover', { needs: ['recover'] }),
  sendsVaried(recover),
);

const changeTo = ({ subscription }: CertificationWorld, productId: string): Action => ({
  name: 'change-product',
  entitlementId: subscription.id,
  productId,
});
const changeToKind = (world: CertificationWorld, kind: ProductKind): Action => changeTo(world, world.product(kind));
const CHANGES_PRODUCT: StepTraits = { needs: ['change-product'] };
When(
  'the CRM changes the subscription to the {product} product',
  does('change-product', CHANGES_PRODUCT),
  sendsWith(changeToKind),
);
When(
  'the CRM changes the subscription to the {product} product {variation}',
  doesVariedWith('change-product', CHANGES_PRODUCT),
  sendsVariedWith(changeToKind),
);
When(
  'the CRM changes the subscription to a product that does not exist',
  does('change-product', CHANGES_PRODUCT, 'to a product that does not exist'),
  sends((world) => changeTo(world, unknownId())),
);
When(
  'the CRM changes the subscription to a product of another merchant',
  does('change-product', CHANGES_PRODUCT, 'to a product of another merchant'),
  sends((world) => changeTo(world, productOfAnotherMerchant(world))),
);

function productOfAnotherMerchant({ suite }: CertificationWorld): string {
  const id = findProductOfAnotherMerchant(suite.configuration.products);
  if (!id) throw new SetUpProblem('NO_PRODUCT', 'No product of another merchant is configured.');
  return id;
}

When('the CRM sends the same request again', does('again'), async function (this: CertificationWorld) {
  const { action, options } = this.lastRequest;
  await request(this, action, options);
});
