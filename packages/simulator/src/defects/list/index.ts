import type { Defect } from '../../seams';
import { accountFilterIgnored } from './account-filter-ignored';
import { accountFilterMatchesTheBeginning } from './account-filter-matches-the-beginning';
import { fieldsIgnored } from './fields-ignored';
import { idFilterIgnored } from './id-filter-ignored';
import { lastFullPageEmpty } from './last-full-page-empty';
import { listWithoutItsEnvelope } from './list-without-its-envelope';
import { listsOneTwice } from './lists-one-twice';
import { pageIgnored } from './page-ignored';
import { pagesCountedFromZero } from './pages-counted-from-zero';
import { pagesLeaveGaps } from './pages-leave-gaps';
import { pagesOverlap } from './pages-overlap';
import { productFilterKnowsTheFirstProduct } from './product-filter-knows-the-first-product';
import { productTypeFilterIgnored } from './product-type-filter-ignored';
import { sortBackwards } from './sort-backwards';
import { sortIgnored } from './sort-ignored';
import { sortKnowsTheProductAlone } from './sort-knows-the-product-alone';
import { sortedAfterThePage } from './sorted-after-the-page';
import { statusFilterAfterThePage } from './status-filter-after-the-page';
import { statusFilterIgnored } from './status-filter-ignored';
import { statusFilterKnowsActiveAlone } from './status-filter-knows-active-alone';
import { statusFilterMatchesTheBeginning } from './status-filter-matches-the-beginning';
import { statusLeftOut } from './status-left-out';
import { totalCountsThePage } from './total-counts-the-page';
import { unknownIdListsOthers } from './unknown-id-lists-others';
import { wrongListArgumentsAccepted } from './wrong-list-arguments-accepted';

/** Mistakes about the list. */
export const listDefects: readonly Defect[] = [
  accountFilterIgnored,
  accountFilterMatchesTheBeginning,
  fieldsIgnored,
  idFilterIgnored,
  lastFullPageEmpty,
  listWithoutItsEnvelope,
  listsOneTwice,
  pageIgnored,
  pagesCountedFromZero,
  pagesLeaveGaps,
  pagesOverlap,
  productFilterKnowsTheFirstProduct,
  productTypeFilterIgnored,
  sortBackwards,
  sortIgnored,
  sortKnowsTheProductAlone,
  sortedAfterThePage,
  statusFilterAfterThePage,
  statusFilterIgnored,
  statusFilterKnowsActiveAlone,
  statusFilterMatchesTheBeginning,
  statusLeftOut,
  totalCountsThePage,
  unknownIdListsOthers,
  wrongListArgumentsAccepted,
];
