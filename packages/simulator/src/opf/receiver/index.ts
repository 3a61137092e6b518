/** The endpoints that Bango calls: notifications and authorisation. */
export { NOTIFICATION_PATH, registerReceiver } from './receiver';
