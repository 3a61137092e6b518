import type { Answer } from '../../model';
import { type Call, requiredText } from '../calls';
import type { Platform } from '../platform';

/** `PUT /cpm/commercial/v1/products`: makes a third-party product, or names it anew. */
export async function createProduct(_platform: Platform, { tenant, body }: Call): Promise<Answer> {
  const providerId = requiredText(body, 'providerId');
  const providerResourceId = requiredText(body, 'providerResourceId');
  const productId = `${providerId}_${providerResourceId}`;
  tenant.products.set(productId, { productId, name: requiredText(body, 'name'), providerId, providerResourceId });
  return { status: 201, body: { self: `/commercial/v1/products/${productId}` } };
}
