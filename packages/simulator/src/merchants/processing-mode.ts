import type { LifecycleEvent, ProcessingMode } from '../lifecycle';
import type { Merchant, MerchantProduct } from './merchant';

/**
 * How a merchant carries an event out.
 * @param product to which a product is changed
 * @returns the way, or `unsupported` where the merchant never does it
 */
export function processingModeOf(
  merchant: Merchant,
  event: LifecycleEvent,
  product?: MerchantProduct,
): ProcessingMode | 'unsupported' {
  switch (event) {
    case 'create':
      return merchant.activation === 'at-once' ? 'at-once' : 'on-activation';
    case 'cancel':
      return merchant.cancel;
    case 'revoke':
      return merchant.revoke;
    case 'suspend':
      return merchant.suspend;
    case 'resume':
      return merchant.resume;
    case 'change-product':
      return merchant.changeProduct === 'unsupported' ? 'unsupported' : (product?.changeTo ?? merchant.changeProduct);
    default:
      return 'at-once';
  }
}
