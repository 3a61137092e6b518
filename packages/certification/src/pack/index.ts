/** The evidence pack: what is handed to Bango. */
export { makePack, type Pack } from './make-pack';
