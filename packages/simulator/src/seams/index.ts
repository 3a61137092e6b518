/** The points at which a defect may change the behaviour of the simulator. Without defects nothing changes there. */
export { combineBangoSeams, combineSeams } from './combine';
export type { SeamContext, SeamRequest } from './context';
export { applicable, type Defect, type DefectSeams } from './defect';
export type { Listing, ListQuery, PlatformSeams, Verdict } from './platform-seams';
