import type { Defect } from '../../seams';
import { bangoTellsLocalTime } from './bango-tells-local-time';
import { platformTellsLocalTime } from './platform-tells-local-time';
import { refusedCallTouchesModified } from './refused-call-touches-modified';
import { validityInLocalTime } from './validity-in-local-time';

/** Mistakes about dates and times. */
export const timesDefects: readonly Defect[] = [
  bangoTellsLocalTime,
  platformTellsLocalTime,
  refusedCallTouchesModified,
  validityInLocalTime,
];
