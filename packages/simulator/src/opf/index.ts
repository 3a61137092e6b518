/** A simulated OpenTV Platform: what a CRM calls, and what Bango calls back (docs/spec/opentv-platform.md). */
export { PLATFORM_AGENT } from './bango-client';
export { OpenTvPlatform, type OpenTvPlatformOptions } from './open-tv-platform';
export type { Product } from './store';
