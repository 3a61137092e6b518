import type { Defect } from '../../seams';
import { asks, textOf } from '../making';

const deleted = new Set<string>();

function keyOf({ accountId, productId }: { accountId: string; productId: string }): string {
  return `${accountId} ${productId}`;
}

/** A product whose subscription was deleted cannot be bought again. */
export const deletedCannotBeBoughtAgain: Defect = {
  name: 'deleted-cannot-be-bought-again',
  rule: 'spec/opentv-platform.md, UC-08',
  breaks: 'A product whose subscription was deleted cannot be bought again.',
  seams: {
    refusal: (context, verdict) => {
      const { entitlement, request } = context;
      if (asks(context, 'delete') && entitlement && !verdict) deleted.add(keyOf(entitlement));
      const body = request?.body;
      const wanted = { accountId: textOf(body, 'accountId') ?? '', productId: textOf(body, 'productId') ?? '' };
      return asks(context, 'purchase') && deleted.has(keyOf(wanted))
        ? { point: 'refused', message: 'The account had the product before.' }
        : verdict;
    },
  },
};
