export { BangoClient, type BangoRecord } from './bango-client';
