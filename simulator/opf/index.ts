/** A simulated OpenTV Platform: what a CRM calls, and what Bango calls back (spec/opentv-platform.md). */
export { OpenTvPlatform, type OpenTvPlatformOptions } from './open-tv-platform';
export type { Product } from './store';
