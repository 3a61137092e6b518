import type { Answer } from '../../model';
import type { Verdict } from '../../seams';
import { type Call, callContext, judge, requiredText } from '../calls';
import { carryOut, finalVerdict, noEffect, withEntitlement } from '../entitlements';
import type { Platform } from '../platform';
import type { Product, StoredEntitlement } from '../store';
import { tpesAnswer } from './tpes-actions';

/** `POST .../actions/changeProduct` (UC-11). */
export function changeProduct(platform: Platform, call: Call): Promise<Answer> {
  return withEntitlement(platform, call, async (stored) => {
    const { entitlement } = stored;
    const productId = requiredText(call.body, 'productId');
    const context = callContext(platform, call, { entitlement });
    if (entitlement.status === 'ACTIVE' && productId === entitlement.productId) {
      const message = `Entitlement ${entitlement._id} is for ${productId} already.`;
      return tpesAnswer(platform, noEffect(platform, call, stored, 'change-to-same-product', message));
    }
    const product = call.tenant.products.get(productId);
    judge(platform, context, finalVerdict(platform, stored) ?? productVerdict(call, stored, productId, product));
    // Only a defect comes here without a product: Bango is asked for one that it does not know.
    const productKey = product?.providerResourceId ?? productId;
    const effect = await carryOut(platform, call, stored, {
      action: 'change-product',
      body: { productKey },
      reason: null,
    });
    return tpesAnswer(platform, effect);
  });
}

function productVerdict(
  { tenant }: Call,
  { entitlement }: StoredEntitlement,
  productId: string,
  product: Product | undefined,
): Verdict | null {
  if (!product) {
    return { point: 'refused', message: `There is no product ${productId}.` };
  }
  const present = tenant.products.get(entitlement.productId);
  return present && present.providerId !== product.providerId
    ? { point: 'change-to-other-merchant', message: `Product ${productId} is another merchant's.` }
    : null;
}
