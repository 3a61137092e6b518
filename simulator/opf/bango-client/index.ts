/** The platform as a client of Bango. */
export { BangoClient, type BangoConnection } from './client';
export { BangoRefused, BangoUnavailable } from './errors';
