import type { Defect } from '../../seams';
import { bangoTellsLocalTime } from './bango-tells-local-time';
import { offsetCutOff } from './offset-cut-off';
import { platformTellsLocalTime } from './platform-tells-local-time';
import { refusedCallEndsValidity } from './refused-call-ends-validity';
import { validityInLocalTime } from './validity-in-local-time';

/** Mistakes about dates and times. */
export const timesDefects: readonly Defect[] = [
  bangoTellsLocalTime,
  platformTellsLocalTime,
  refusedCallEndsValidity,
  validityInLocalTime,
  offsetCutOff,
];
