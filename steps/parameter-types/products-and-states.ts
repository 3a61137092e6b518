import { PRODUCT_VARIABLES, type ProductKind } from '../../support/configuration';
import { type EstablishedState, STATES } from '../../support/scenario';
import { defineWords } from './define-words';

const KINDS = Object.keys(PRODUCT_VARIABLES) as ProductKind[];
const STATUSES = ['PENDING', 'ACTIVE', 'ACTIVE-ENDING', 'SUSPENDED', 'CANCELLED', 'REVOKED'];

const asTheyAre = <Word extends string>(words: readonly Word[]): Record<string, Word> =>
  Object.fromEntries(words.map((word) => [word, word]));

defineWords<ProductKind>('product', asTheyAre(KINDS));
defineWords<EstablishedState>('state', asTheyAre(STATES));
defineWords<string>('status', asTheyAre(STATUSES));
