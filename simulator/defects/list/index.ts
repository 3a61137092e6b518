import type { Defect } from '../../seams';
import { accountFilterIgnored } from './account-filter-ignored';
import { fieldsIgnored } from './fields-ignored';
import { idFilterIgnored } from './id-filter-ignored';
import { listWithoutItsEnvelope } from './list-without-its-envelope';
import { listsOneTwice } from './lists-one-twice';
import { pageIgnored } from './page-ignored';
import { pagesCountedFromZero } from './pages-counted-from-zero';
import { pagesLeaveGaps } from './pages-leave-gaps';
import { pagesOverlap } from './pages-overlap';
import { productTypeFilterIgnored } from './product-type-filter-ignored';
import { sortBackwards } from './sort-backwards';
import { sortIgnored } from './sort-ignored';
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
  fieldsIgnored,
  idFilterIgnored,
  listWithoutItsEnvelope,
  listsOneTwice,
  pageIgnored,
  pagesCountedFromZero,
  productTypeFilterIgnored,
  sortBackwards,
  sortIgnored,
  statusFilterIgnored,
  statusLeftOut,
  totalCountsThePage,
  unknownIdListsOthers,
  wrongListArgumentsAccepted,
  pagesOverlap,
  pagesLeaveGaps,
  statusFilterMatchesTheBeginning,
  statusFilterKnowsActiveAlone,
];
