/** What Bango tells and asks the platform. */
export { NOTIFICATION_PATH, registerReceiver } from './receiver';
