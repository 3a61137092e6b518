/** The check for false alarms: repeated runs against the correct simulator. */
export { falseAlarmCheck } from './false-alarm-check';
