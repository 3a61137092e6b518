/** False alarms: what the suite says of a correct platform, again and again. */
export { sound } from './sound';
