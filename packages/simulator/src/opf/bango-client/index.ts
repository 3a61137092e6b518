/** The platform as a client of Bango. */
export { BangoClient, type BangoConnection, PLATFORM_AGENT } from './client';
export { BangoRefused, BangoUnavailable } from './errors';
